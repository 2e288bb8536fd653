package org.tarishi.onboarding.sourcing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tarishi.onboarding.request.Answers;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;

/** Reads what was typed of a quote, and collects every fault at its field. */
final class QuoteReader {

    private static final BigDecimal PER_CENT = new BigDecimal(100);

    private final Answers items;
    private final List<Fault> faults = new ArrayList<>();

    private QuoteReader(Answers items) {
        this.items = items;
    }

    /** @throws RuleBroken at the fields */
    static QuoteTerms read(Answers items) {
        QuoteReader reader = new QuoteReader(items);
        Optional<QuoteTerms> terms = reader.read();
        return terms.orElseThrow(() -> new RuleBroken(reader.faults));
    }

    private Optional<QuoteTerms> read() {
        Arrays.stream(QuoteItem.values()).forEach(this::check);
        Optional<Currency> currency = Typed.currency(items.text(QuoteItem.CURRENCY.name()));
        Optional<LocalDate> validUntil = Typed.day(items.text(QuoteItem.VALID_UNTIL.name()));
        List<PriceLine> lines = lines();
        if (!faults.isEmpty() || currency.isEmpty() || validUntil.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(terms(currency.get(), validUntil.get(), lines));
    }

    private QuoteTerms terms(Currency currency, LocalDate validUntil, List<PriceLine> lines) {
        List<String> operators = Typed.names(items.text(QuoteItem.OPERATORS.name()));
        BigDecimal setUp = times(QuoteItem.SET_UP, QuoteItem.SET_UP_PER_OPERATOR, operators.size());
        BigDecimal minimum = amount(QuoteItem.MINIMUM.name());
        boolean inMessages = items.isYes(QuoteItem.MINIMUM_IN_MESSAGES.name());
        return new QuoteTerms(
                currency,
                validUntil,
                operators,
                setUp.add(amount(QuoteItem.REGULATOR_FEE.name())).add(amount(QuoteItem.REGULATOR_YEARLY.name())),
                amount(QuoteItem.DEPOSIT.name()),
                times(QuoteItem.RENTAL, QuoteItem.RENTAL_PER_OPERATOR, operators.size()),
                inMessages ? BigDecimal.ZERO : minimum,
                inMessages ? minimum.longValue() : 0,
                amount(QuoteItem.REPORT_FEE.name()),
                items.isYes(QuoteItem.TAX_INCLUDED.name()) ? BigDecimal.ZERO : amount(QuoteItem.TAX_PERCENT.name()),
                lines);
    }

    private BigDecimal times(QuoteItem item, QuoteItem perOperator, int operators) {
        BigDecimal factor = items.isYes(perOperator.name()) ? BigDecimal.valueOf(operators) : BigDecimal.ONE;
        return amount(item.name()).multiply(factor);
    }

    private void check(QuoteItem item) {
        String typed = items.text(item.name());
        if (typed.isBlank()) {
            demand(!item.isRequired(), item.name(), "rule.answer.missing");
            return;
        }
        switch (item.getKind()) {
            case AMOUNT -> demandAmount(item, typed);
            case NUMBER -> demand(Typed.whole(typed).isPresent(), item.name(), "rule.answer.number", 0, "999999999");
            case DAY -> demand(Typed.day(typed).isPresent(), item.name(), "rule.answer.date");
            case CURRENCY -> demand(Typed.currency(typed).isPresent(), item.name(), "rule.answer.currency");
            case TEXT -> demand(typed.length() <= 500, item.name(), "rule.answer.too-long", 500);
            case TICK -> {}
        }
    }

    private void demandAmount(QuoteItem item, String typed) {
        Optional<BigDecimal> amount = Typed.amount(typed);
        demand(amount.isPresent(), item.name(), "rule.answer.amount");
        boolean share = item == QuoteItem.TAX_PERCENT || item == QuoteItem.SLA_PERCENT;
        demand(
                !share
                        || amount.filter(percent -> percent.compareTo(PER_CENT) > 0)
                                .isEmpty(),
                item.name(),
                "rule.quote.percent");
    }

    private List<PriceLine> lines() {
        return IntStream.rangeClosed(1, LineItem.MOST_LINES)
                .filter(line ->
                        Arrays.stream(LineItem.values()).anyMatch(item -> item.isTyped(items.text(item.of(line)))))
                .mapToObj(this::line)
                .toList();
    }

    private PriceLine line(int number) {
        BigDecimal price = demandAmount(LineItem.PRICE.of(number), true);
        BigDecimal failed = demandAmount(LineItem.FAILED_PRICE.of(number), false);
        long from = end(LineItem.FROM.of(number), 1);
        long to = end(LineItem.TO.of(number), PriceLine.NO_END);
        demand(from >= 1 && from <= to, LineItem.TO.of(number), "rule.quote.tier");
        return new PriceLine(
                one(PriceLine.Direction.values(), LineItem.DIRECTION.of(number)),
                items.text(LineItem.OPERATOR.of(number)).strip(),
                one(PriceLine.Unit.values(), LineItem.UNIT.of(number)),
                price,
                from,
                to,
                one(PriceLine.Charged.values(), LineItem.CHARGED.of(number)),
                failed);
    }

    private BigDecimal demandAmount(String field, boolean required) {
        String typed = items.text(field);
        Optional<BigDecimal> amount = Typed.amount(typed);
        if (typed.isBlank()) {
            demand(!required, field, "rule.answer.missing");
        } else {
            demand(amount.isPresent(), field, "rule.answer.amount");
        }
        return amount.orElse(BigDecimal.ZERO);
    }

    private long end(String field, long otherwise) {
        String typed = items.text(field);
        Optional<Integer> whole = Typed.whole(typed);
        demand(typed.isBlank() || whole.isPresent(), field, "rule.answer.number", 1, "999999999");
        return whole.map(Integer::longValue).orElse(otherwise);
    }

    /** The first where nothing was chosen, as the form shows it. */
    private <E extends Enum<E>> E one(E[] all, String field) {
        String chosen = items.text(field).toUpperCase(Locale.ROOT);
        return Arrays.stream(all)
                .filter(each -> each.name().equals(chosen))
                .findFirst()
                .orElse(all[0]);
    }

    private BigDecimal amount(String field) {
        return Typed.amount(items.text(field)).orElse(BigDecimal.ZERO);
    }

    private void demand(boolean holds, String field, String code, Object... args) {
        if (!holds) {
            faults.add(Fault.at(field, code, args));
        }
    }
}
