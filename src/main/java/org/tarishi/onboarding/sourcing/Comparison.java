package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tarishi.platform.Sentences;

/** Quotes side by side: a row for each thing they say or come to, a cell for each quote. */
public final class Comparison {

    /** What one quote says; {@code missing} where it should say something and does not. */
    public record Cell(String text, boolean missing) {

        static Cell of(String text) {
            return new Cell(text, text.isEmpty());
        }
    }

    /** A thing to compare. */
    public record Row(String title, List<Cell> cells) {}

    private final List<PricedQuote> quotes;
    private final QuoteWords words;

    private Comparison(List<PricedQuote> quotes, QuoteWords words) {
        this.quotes = quotes;
        this.words = words;
    }

    /** In the reader's language. */
    public static Comparison of(List<PricedQuote> quotes, Locale reader) {
        return new Comparison(quotes, new QuoteWords(Sentences.in(reader)));
    }

    /** What they come to, and with a price of another way from how many messages on they pay off. */
    public List<Row> costs(Optional<BigDecimal> alternative) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("compare.total", each -> words.total(each.ordinary())));
        rows.add(row("compare.total-long", each -> words.total(each.longer())));
        rows.add(row(
                "compare.before", each -> Cell.of(words.money(each.ordinary().beforeFirstMessage()))));
        rows.add(row("compare.delivered", each -> words.perDelivered(each.ordinary())));
        alternative.ifPresent(price ->
                rows.add(row("compare.break-even", each -> words.breakEven(each.ordinary(), price))));
        return rows;
    }

    /** What is due when: before the first message, then month by month. */
    public List<Row> flow() {
        return IntStream.rangeClosed(0, AskedTraffic.MONTHS)
                .mapToObj(month -> new Row(
                        words.month(month),
                        cells(each -> Cell.of(words.money(each.ordinary().flow().get(month))))))
                .toList();
    }

    /** What they say. */
    public List<Row> items() {
        List<Row> rows = new ArrayList<>();
        Arrays.stream(PriceLine.Direction.values())
                .map(direction -> new Row(words.direction(direction), cells(each -> words.prices(each, direction))))
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.text().isEmpty() || cell.missing()))
                .forEach(rows::add);
        QuoteItem.compared().stream()
                .map(item -> row("QuoteItem." + item, each -> words.item(each.quote(), item)))
                .forEach(rows::add);
        return rows;
    }

    /** As {@link #items}, without what none of them says. */
    public List<Row> said() {
        return items().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.missing()))
                .toList();
    }

    private Row row(String key, Function<PricedQuote, Cell> cell) {
        return new Row(words.of(key), cells(cell));
    }

    private List<Cell> cells(Function<PricedQuote, Cell> cell) {
        return quotes.stream().map(cell).toList();
    }
}
