package org.tarishi.receiving.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.page.AskedId;

/** Texts to shared numbers that begin with no keyword, for administrators. */
@Named
@RequestScoped
public class UnmatchedPage {

    private static final int ROWS = 25;

    @Inject
    UnmatchedTexts texts;

    @Inject
    HttpServletRequest request;

    private @Nullable List<UnmatchedText> found;

    public List<UnmatchedText> getRows() {
        return found().subList(0, Math.min(ROWS, found().size()));
    }

    /** Where older ones begin; empty where there are none. */
    public String getOlder() {
        return found().size() > ROWS ? Long.toString(found().get(ROWS - 1).getId()) : "";
    }

    private List<UnmatchedText> found() {
        List<UnmatchedText> known = Optional.ofNullable(found).orElseGet(() -> texts.latest(before(), ROWS + 1));
        found = known;
        return known;
    }

    private long before() {
        return AskedId.find(request, "cursor").orElse(Long.MAX_VALUE);
    }
}
