package org.tarishi.onboarding.sourcing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.platform.Ids;

/** A quote as it stands in its form, right or wrong. */
public final class QuoteForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES_AT_FIRST = 2;

    private final Map<String, String> typed = new TreeMap<>();
    private final Map<String, Boolean> ticks = new TreeMap<>();
    private String provider = "";
    private int lines = LINES_AT_FIRST;

    void show(Quote quote) {
        provider = Long.toString(quote.getProviderId());
        typed.putAll(quote.items().values());
        QuoteItem.ticks().forEach(item -> ticks.put(item.name(), "yes".equals(typed.remove(item.name()))));
        lines = IntStream.rangeClosed(1, LineItem.MOST_LINES)
                .filter(line -> typed.containsKey(LineItem.PRICE.of(line)))
                .max()
                .orElse(LINES_AT_FIRST);
    }

    Answers items() {
        Map<String, String> given = new TreeMap<>();
        typed.forEach((item, text) ->
                given.put(item, Objects.requireNonNullElse(text, "").strip())); // null: Faces, for no choice
        ticks.entrySet().stream().filter(Map.Entry::getValue).forEach(each -> given.put(each.getKey(), "yes"));
        return new Answers(given);
    }

    /** 0 while none is chosen. */
    long providerId() {
        return Ids.read(provider).orElse(0L);
    }

    void addLine() {
        lines = Math.min(LineItem.MOST_LINES, lines + 1);
    }

    /** By the names of {@link QuoteItem} and, with the line's number, of {@link LineItem}. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public Map<String, Boolean> getTicks() {
        return ticks;
    }

    public QuoteItem.Group[] getGroups() {
        return QuoteItem.Group.values();
    }

    public PriceLine.Direction[] getDirections() {
        return PriceLine.Direction.values();
    }

    public PriceLine.Unit[] getUnits() {
        return PriceLine.Unit.values();
    }

    public PriceLine.Charged[] getCharges() {
        return PriceLine.Charged.values();
    }

    /** Every line there can be; those beyond {@link #getLines} are not shown yet. */
    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, LineItem.MOST_LINES).boxed().toList();
    }

    public int getLines() {
        return lines;
    }

    public boolean isFull() {
        return lines == LineItem.MOST_LINES;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(@Nullable String provider) { // null: Faces, for no choice
        this.provider = Objects.requireNonNullElse(provider, "");
    }
}
