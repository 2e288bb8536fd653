package org.tarishi.gateway.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.gateway.incident.Incident;
import org.tarishi.gateway.incident.IncidentWords;
import org.tarishi.platform.Sentences;

/**
 * A mail about an incident, in every language, since we do not know which one its readers speak.
 *
 * @param gateway the name
 * @param where the project's name; empty for a shared gateway
 * @param page where it is seen
 * @param choices where mails are refused
 */
record AlertMail(Incident incident, String gateway, String where, ZoneId zone, String page, String choices) {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    String subject() {
        return in(
                " / ",
                sentences -> sentences.of(
                        incident.isOpen() ? "alert.subject" : "alert.subject.over",
                        gateway,
                        where.isEmpty() ? sentences.of("alert.shared") : where));
    }

    String text() {
        return in("\n\n--\n\n", this::text);
    }

    private String text(Sentences sentences) {
        IncidentWords words = new IncidentWords(sentences);
        String news = incident.endedAt()
                .map(ended -> sentences.of("alert.over", words.what(incident), time(sentences, ended)))
                .orElseGet(() -> sentences.of("alert.begun", words.what(incident), words.toDo(incident)));
        return sentences.of("alert.text", gateway, news, time(sentences, incident.getOpenedAt()), page, choices);
    }

    private String time(Sentences sentences, Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(sentences.locale())
                        .format(at.atZone(zone))
                + " (" + zone + ")";
    }

    private static String in(String between, Function<Sentences, String> words) {
        return LANGUAGES.stream().map(Sentences::in).map(words).collect(Collectors.joining(between));
    }
}
