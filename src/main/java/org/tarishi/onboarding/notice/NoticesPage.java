package org.tarishi.onboarding.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.Notice;

/** What the reader is told about requests. */
@Named
@RequestScoped
public class NoticesPage {

    /** A notice in the reader's language. */
    public record Row(long id, String about, String happened, String said, String toDo, Instant at, boolean read) {}

    @Inject
    Notices notices;

    @Inject
    LocaleChoice locale;

    private @Nullable List<Row> rows;

    /** Read once for each request, before a button of a row is looked for. */
    public List<Row> getRows() {
        List<Row> known = Optional.ofNullable(rows).orElseGet(this::read);
        rows = known;
        return known;
    }

    private List<Row> read() {
        NoticeWords words = new NoticeWords(locale.getLocale());
        return notices.mine().stream().map(row -> row(row, words)).toList();
    }

    private static Row row(NoticeRow row, NoticeWords words) {
        RequestNotice notice = row.notice();
        return new Row(
                notice.getId(),
                words.about(row),
                words.happened(notice),
                notice.getSaid(),
                words.toDo(notice),
                notice.getToldAt(),
                notice.isRead());
    }

    /** Marks it as read and goes to its request. */
    public String open(long id) {
        return NoticeLink.to(notices.read(id)).replace("?", "?faces-redirect=true&");
    }

    public String readAll() {
        notices.readAll();
        Notice.afterRedirect("notices.all-read");
        return "/onboarding/notice/notices.xhtml?faces-redirect=true";
    }

    public boolean isAnyUnread() {
        return getRows().stream().anyMatch(row -> !row.read());
    }
}
