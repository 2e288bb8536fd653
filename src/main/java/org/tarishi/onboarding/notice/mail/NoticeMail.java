package org.tarishi.onboarding.notice.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarishi.onboarding.notice.NoticeLink;
import org.tarishi.onboarding.notice.NoticeRow;
import org.tarishi.onboarding.notice.NoticeWords;
import org.tarishi.platform.Sentences;

/**
 * The mail of a notice, in its reader's language; in every one while we do not know it.
 *
 * @param address of this hub, without a slash at the end
 */
record NoticeMail(NoticeRow row, Optional<Locale> language, String address) {

    private static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH);

    String subject() {
        return in(" / ", this::subject);
    }

    String text() {
        return in("\n\n--\n\n", this::text);
    }

    private String subject(Locale in) {
        NoticeWords words = new NoticeWords(in);
        return Sentences.in(in).of("notice.subject", words.about(row), words.happened(row.notice()));
    }

    private String text(Locale in) {
        NoticeWords words = new NoticeWords(in);
        String said = row.notice().getSaid();
        return Sentences.in(in)
                .of(
                        "notice.text",
                        words.about(row),
                        words.happened(row.notice()) + (said.isEmpty() ? "" : "\n\n" + said),
                        words.toDo(row.notice()),
                        address + NoticeLink.to(row.notice()),
                        address + "/onboarding/notice/notices.xhtml");
    }

    private String in(String between, Function<Locale, String> words) {
        return language.map(List::of).orElse(ALL).stream().map(words).collect(Collectors.joining(between));
    }
}
