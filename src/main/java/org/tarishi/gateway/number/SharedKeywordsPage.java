package org.tarishi.gateway.number;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Notice;

/** The keywords of all projects on all shared numbers, for administrators. */
@Named
@RequestScoped
public class SharedKeywordsPage {

    @Inject
    Numbers numbers;

    @Inject
    Keywords keywords;

    @Inject
    ReleaseKeyword releasing;

    @Inject
    NumberRows words;

    private List<KeywordRow> rows = List.of();

    /** Takes the keyword away whose button was pressed. */
    public @Nullable String act() { // null: stay on the page
        Optional<Long> released = AskedId.pressed("release");
        if (released.isEmpty()) {
            return null;
        }
        releasing.take(released.get());
        Notice.afterRedirect("keywords.released");
        return "/gateway/number/sharedKeywords.xhtml?faces-redirect=true";
    }

    public void load() {
        NumberWords reader = words.words();
        Map<Long, String> names =
                numbers.shared().stream().collect(Collectors.toMap(GatewayNumber::getId, reader::name));
        rows = keywords.all().stream()
                .map(owned -> new KeywordRow(
                        owned.keyword().getId(),
                        owned.keyword().getWord(),
                        names.getOrDefault(owned.keyword().getNumberId(), ""),
                        owned.project(),
                        owned.keyword().getReservedBy(),
                        owned.keyword().getReservedAt()))
                .toList();
    }

    public List<KeywordRow> getRows() {
        return rows;
    }
}
