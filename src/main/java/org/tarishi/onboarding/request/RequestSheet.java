package org.tarishi.onboarding.request;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestEvent;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.pdf.Sheet;
import org.tarishi.project.Places;

/** A request on paper: where it stands, every answer, its papers and its history. */
final class RequestSheet {

    private final Sentences sentences;
    private final ZoneId zone;

    RequestSheet(Locale language, ZoneId zone) {
        this.sentences = Sentences.in(language);
        this.zone = zone;
    }

    byte[] pdf(GatewayRequest request, RequestForm form, ReadRequest.Whole whole, Instant now) {
        String country = Places.country(request.getCountry(), sentences.locale());
        Sheet sheet = new Sheet(say("request.title", request.getReference(), country), sentences.locale());
        sheet.facts(List.of(
                new Sheet.Fact(say("requests.state"), say("RequestState." + request.getState())),
                new Sheet.Fact(say("requests.since"), time(request.getStateSince()))));
        form.sections().forEach(section -> answers(sheet, section, whole.answers()));
        facts(
                sheet,
                "documents.title",
                whole.documents().stream()
                        .map(paper -> new Sheet.Fact(say("DocumentKind." + paper.getKind()), paper.getName()))
                        .toList());
        facts(
                sheet,
                "request.history",
                whole.history().stream().map(this::event).toList());
        return sheet.pdf(now);
    }

    private void answers(Sheet sheet, Section section, Answers answers) {
        facts(
                sheet,
                "section." + section.key(),
                section.questions().stream()
                        .filter(question -> answers.has(question.key()))
                        .map(question -> new Sheet.Fact(
                                question.title(sentences), question.said(answers.text(question.key()), sentences)))
                        .toList());
    }

    private void facts(Sheet sheet, String heading, List<Sheet.Fact> facts) {
        if (!facts.isEmpty()) {
            sheet.heading(say(heading)).facts(facts);
        }
    }

    private Sheet.Fact event(RequestEvent event) {
        String said = event.getSummary().isEmpty() ? "" : "\n" + event.getSummary();
        return new Sheet.Fact(time(event.getAt()), say("Move." + event.getMove()) + ", " + event.getActor() + said);
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(sentences.locale())
                .format(at.atZone(zone));
    }

    private String say(String key, Object... args) {
        return sentences.of(key, args);
    }
}
