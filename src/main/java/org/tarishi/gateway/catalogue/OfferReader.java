package org.tarishi.gateway.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.gateway.number.NumberKind;
import org.tarishi.money.UnitPrice;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;

/** Reads an {@link OfferDraft}; collects every fault, at the names of its components, instead of stopping at the first. */
final class OfferReader {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_OPERATORS = 500;

    private final OfferDraft draft;
    private final List<Fault> faults = new ArrayList<>();

    OfferReader(OfferDraft draft) {
        this.draft = draft;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Worth something only when there are no faults. */
    Offer read() {
        if (!COUNTRIES.contains(draft.country())) {
            fault("country", "rule.required");
        }
        if (draft.name().isBlank()) {
            fault("name", "rule.required");
        }
        if (!draft.sends() && !draft.receives()) {
            fault("sends", "fault.catalogue-directions");
        }
        if (draft.reverseBilled() && !draft.receives()) {
            fault("reverseBilled", "fault.catalogue-reverse");
        }
        return new Offer(
                draft.country(),
                Ids.read(draft.gateway()),
                text(draft.name(), "name", LONGEST_NAME),
                draft.sends(),
                draft.receives(),
                kinds(),
                draft.reverseBilled(),
                operators(),
                text(draft.rate(), "rate", LONGEST_TEXT),
                price(),
                text(draft.leadTime(), "leadTime", LONGEST_TEXT));
    }

    private Set<NumberKind> kinds() {
        return Arrays.stream(NumberKind.values())
                .filter(kind -> draft.kinds().contains(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NumberKind.class)));
    }

    private List<String> operators() {
        text(draft.operators(), "operators", LONGEST_OPERATORS);
        return Stream.of(draft.operators().split("[,;\\r\\n]+"))
                .map(String::strip)
                .filter(operator -> !operator.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<UnitPrice> price() {
        String typed = draft.price().strip().replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("\\d{1,9}(\\.\\d{1,8})?")) {
            fault("price", "fault.catalogue-price");
            return Optional.empty();
        }
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(each ->
                        each.getCurrencyCode().equals(draft.currency().strip().toUpperCase(Locale.ROOT)))
                .findFirst();
        if (currency.isEmpty()) {
            fault("currency", "fault.catalogue-currency");
        }
        return currency.map(known -> new UnitPrice(new BigDecimal(typed), known));
    }

    private String text(String typed, String field, int longest) {
        String text = typed.strip();
        if (text.length() > longest) {
            fault(field, "rule.too-long", longest);
        }
        return text;
    }

    private void fault(String field, String code, Object... args) {
        faults.add(Fault.at(field, code, args));
    }
}
