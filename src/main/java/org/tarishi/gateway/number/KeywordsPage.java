package org.tarishi.gateway.number;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.platform.Ids;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;
import org.tarishi.project.CurrentProject;

/** A project's keywords on numbers that it shares with others. */
@Named
@RequestScoped
public class KeywordsPage {

    private static final String VIEW = "/gateway/number/keywords.xhtml?faces-redirect=true&project=";

    @Inject
    CurrentProject project;

    @Inject
    KeywordNumbers numbers;

    @Inject
    Keywords keywords;

    @Inject
    ReserveKeyword reserving;

    @Inject
    ReleaseKeyword releasing;

    @Inject
    NumberRows words;

    private String number = "";
    private String word = "";
    private @Nullable List<GatewayNumber> open;

    /** Releases the keyword whose button was pressed. */
    public @Nullable String act() { // null: stay on the page
        Optional<Long> released = AskedId.pressed("release");
        if (released.isEmpty()) {
            return null;
        }
        releasing.release(project.id(), released.get());
        Notice.afterRedirect("keywords.released");
        return VIEW + project.getId();
    }

    public @Nullable String reserve() {
        try {
            reserving.reserve(project.id(), Ids.read(number).orElse(0L), word);
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
        Notice.afterRedirect("keywords.reserved", word.strip());
        return VIEW + project.getId();
    }

    public List<KeywordRow> getRows() {
        NumberWords reader = words.words();
        return keywords.of(project.id()).stream()
                .map(keyword -> new KeywordRow(
                        keyword.getId(),
                        keyword.getWord(),
                        address(keyword.getNumberId(), reader),
                        project.getName(),
                        keyword.getReservedBy(),
                        keyword.getReservedAt()))
                .toList();
    }

    private String address(long numberId, NumberWords reader) {
        return open().stream()
                .filter(each -> each.getId() == numberId)
                .findFirst()
                .map(reader::name)
                .orElse("");
    }

    /** The numbers that a keyword can be reserved on, id by what people know them as. */
    public Map<String, String> getNumbers() {
        NumberWords reader = words.words();
        Map<String, String> all = new LinkedHashMap<>();
        open().forEach(each -> all.put(reader.name(each), Long.toString(each.getId())));
        return all;
    }

    private List<GatewayNumber> open() {
        List<GatewayNumber> known = Optional.ofNullable(open).orElseGet(() -> numbers.of(project.id()));
        open = known;
        return known;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) { // null: Faces, for no choice
        this.number = Objects.requireNonNullElse(number, "");
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
