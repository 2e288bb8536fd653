package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.tarishi.money.Money;
import org.tarishi.money.UnitPrice;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.platform.Sentences;

/** Quotes in the reader's words. */
final class QuoteWords {

    private final Sentences sentences;

    QuoteWords(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(String key, Object... args) {
        return sentences.of(key, args);
    }

    String money(Money amount) {
        return amount.text(sentences.locale());
    }

    String month(int month) {
        return month == 0 ? of("compare.before") : of("compare.month", month);
    }

    String direction(PriceLine.Direction direction) {
        return of("PriceLine.Direction." + direction);
    }

    String traffic(AskedTraffic asked) {
        long received = asked.received().stream().mapToLong(Long::longValue).sum();
        return of(
                "compare.traffic",
                asked.sentInAll(),
                received,
                asked.segments(),
                asked.longSegments(),
                String.join(", ", asked.operators()));
    }

    /** A total that leaves out a price is none. */
    Comparison.Cell total(Outlook outlook) {
        String total = outlook.isComplete()
                ? money(outlook.total())
                : of(
                        "compare.incomplete",
                        outlook.missing().stream().sorted().map(this::direction).collect(Collectors.joining(", ")));
        return new Comparison.Cell(total, !outlook.isComplete());
    }

    Comparison.Cell perDelivered(Outlook outlook) {
        String price =
                outlook.perDelivered().map(each -> unitPrice(each, outlook)).orElse(of("compare.nothing-sent"));
        return whenComplete(outlook, price);
    }

    Comparison.Cell breakEven(Outlook outlook, BigDecimal alternative) {
        String messages = outlook.breakEven()
                .against(alternative)
                .map(count -> of("compare.from", Math.max(1, count)))
                .orElse(of("compare.never"));
        return whenComplete(outlook, messages);
    }

    /** What comes of prices is not known while one is missing. */
    private static Comparison.Cell whenComplete(Outlook outlook, String text) {
        return Comparison.Cell.of(outlook.isComplete() ? text : "");
    }

    /** Prices of a direction, tier by tier; missing where the request needs one. */
    Comparison.Cell prices(PricedQuote quote, PriceLine.Direction direction) {
        String prices = quote.lines().stream()
                .filter(line -> line.direction() == direction)
                .map(line -> line(line, quote.ordinary()))
                .collect(Collectors.joining("; "));
        return new Comparison.Cell(prices, quote.ordinary().missing().contains(direction));
    }

    private String line(PriceLine line, Outlook outlook) {
        String price = of("PriceLine.Unit." + line.unit() + ".price", unitPrice(line.price(), outlook));
        String whom = line.operator().isEmpty() ? price : of("compare.of-operator", price, line.operator());
        String tier = line.to() == PriceLine.NO_END
                ? of("compare.tier-from", line.from())
                : of("compare.tier", line.from(), line.to());
        return line.from() == 1 && line.to() == PriceLine.NO_END ? whom : of("compare.in-tier", whom, tier);
    }

    private String unitPrice(BigDecimal price, Outlook outlook) {
        return new UnitPrice(price, outlook.total().currency()).text(sentences.locale());
    }

    Comparison.Cell item(Quote quote, QuoteItem item) {
        Answers items = quote.items();
        String typed = items.text(item.name());
        return typed.isEmpty() ? new Comparison.Cell("", true) : Comparison.Cell.of(said(items, item, typed));
    }

    private String said(Answers items, QuoteItem item, String typed) {
        return switch (item) {
            case SET_UP -> ticked(items, QuoteItem.SET_UP_PER_OPERATOR, price(items, typed));
            case RENTAL -> ticked(items, QuoteItem.RENTAL_PER_OPERATOR, price(items, typed));
            case MINIMUM ->
                items.isYes(QuoteItem.MINIMUM_IN_MESSAGES.name()) ? of("compare.messages", typed) : price(items, typed);
            case TAX_PERCENT -> ticked(items, QuoteItem.TAX_INCLUDED, of("compare.percent", typed));
            case SLA_PERCENT -> of("compare.percent", typed);
            case REGULATOR_FEE, REGULATOR_YEARLY, DEPOSIT, REPORT_FEE -> price(items, typed);
            default -> typed;
        };
    }

    private String ticked(Answers items, QuoteItem tick, String text) {
        return items.isYes(tick.name()) ? of("compare.ticked", text, of("QuoteItem." + tick)) : text;
    }

    private String price(Answers items, String typed) {
        return Typed.currency(items.text(QuoteItem.CURRENCY.name()))
                .flatMap(currency -> Typed.amount(typed).map(amount -> new UnitPrice(amount, currency)))
                .map(price -> price.text(sentences.locale()))
                .orElse(typed);
    }
}
