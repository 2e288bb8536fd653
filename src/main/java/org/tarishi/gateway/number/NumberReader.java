package org.tarishi.gateway.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tarishi.money.Money;
import org.tarishi.platform.Fault;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;
import org.tarishi.sms.Sender;

/** Reads a {@link NumberDraft}; collects every fault, at the names of its components, instead of stopping at the first. */
final class NumberReader {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_OPERATORS = 500;
    private static final int MOST_PER_SECOND = 10_000;

    private final NumberDraft draft;
    private final List<Fault> faults = new ArrayList<>();

    NumberReader(NumberDraft draft) {
        this.draft = draft;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Empty when there are faults. */
    Optional<NumberTerms> read() {
        Optional<NumberKind> kind = named(NumberKind.values(), draft.kind(), "kind");
        Optional<String> country = Optional.of(draft.country()).filter(COUNTRIES::contains);
        if (country.isEmpty()) {
            fault("country", "rule.required");
        }
        Optional<String> address =
                kind.isPresent() && country.isPresent() ? address(kind.get(), country.get()) : Optional.empty();
        Optional<InboundPayer> payer = kind.flatMap(this::payer);
        List<String> operators = operators();
        Lease lease = lease();
        Optional<Money> rental = rental();
        BigDecimal pace = pace();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NumberTerms(
                kind.orElseThrow(),
                address.orElseThrow(),
                country.orElseThrow(),
                operators,
                payer.orElseThrow(),
                lease,
                rental,
                pace));
    }

    private Optional<String> address(NumberKind kind, String country) {
        String typed = draft.address().strip();
        if (typed.isEmpty()) {
            return fault("address", "rule.required");
        }
        return switch (kind) {
            case LONG_CODE, SIM ->
                phone(typed, country).map(PhoneNumber::e164).or(() -> fault("address", "fault.number-phone", typed));
            case SHORT_CODE ->
                Sender.read(typed)
                        .filter(sender -> sender.kind() == Sender.Kind.SHORT_CODE)
                        .map(Sender::value)
                        .or(() -> fault("address", "fault.number-short-code", typed));
            case ALPHANUMERIC ->
                Sender.read(typed)
                        .filter(sender -> sender.kind() == Sender.Kind.ALPHANUMERIC)
                        .map(Sender::value)
                        .or(() -> fault("address", "fault.number-name", typed));
        };
    }

    /** Also those that people cannot be reached at, such as a free-phone number: what is rented need not be a mobile's. */
    private static Optional<PhoneNumber> phone(String typed, String country) {
        Optional<PhoneNumber> asPeopleType =
                PhoneNumbers.read(typed, country).match(Optional::of, fault -> Optional.empty());
        return asPeopleType.or(() -> PhoneNumbers.international(typed)).filter(number -> isOf(number, country));
    }

    private static boolean isOf(PhoneNumber number, String country) {
        return PhoneNumbers.regionOf(number)
                .map(country::equals)
                .orElseGet(() -> PhoneNumbers.regionsBehind(number.digits()).contains(country));
    }

    private Optional<InboundPayer> payer(NumberKind kind) {
        Optional<InboundPayer> payer = named(InboundPayer.values(), draft.payer(), "payer");
        if (payer.isPresent() && payer.get() != InboundPayer.SENDER && !kind.canBeReverseBilled()) {
            return fault("payer", kind == NumberKind.SIM ? "fault.number-payer-sim" : "fault.number-payer-name");
        }
        return payer;
    }

    private List<String> operators() {
        List<String> names = Stream.of(draft.operators().split("[,;\\r\\n]+"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (String.join(GatewayNumber.BETWEEN_OPERATORS, names).length() > LONGEST_OPERATORS) {
            fault("operators", "rule.too-long", LONGEST_OPERATORS);
        }
        return names;
    }

    private Lease lease() {
        Optional<LocalDate> start = day(draft.leaseStart(), "leaseStart");
        Optional<LocalDate> end = day(draft.leaseEnd(), "leaseEnd");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            fault("leaseEnd", "fault.lease-order");
            return Lease.OPEN;
        }
        return new Lease(start, end);
    }

    private Optional<LocalDate> day(String typed, String field) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notOne) {
            return fault(field, "fault.day", typed);
        }
    }

    private Optional<Money> rental() {
        String typed = draft.rental().strip().replace(',', '.');
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Currency> currency = Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(draft.currency()))
                .findFirst();
        if (currency.isEmpty()) {
            return fault("currency", "fault.currency");
        }
        int digits = Money.digitsOf(currency.get());
        return typed.matches("\\d{1,12}(\\.\\d{1," + Math.max(1, digits) + "})?")
                        && (digits > 0 || !typed.contains("."))
                ? Optional.of(new Money(new BigDecimal(typed), currency.get()))
                : fault("rental", "fault.amount", digits);
    }

    private BigDecimal pace() {
        String typed = draft.perSecond().strip().replace(',', '.');
        if (typed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        boolean fits = typed.matches("\\d{1,5}(\\.\\d{1,3})?")
                && new BigDecimal(typed).compareTo(BigDecimal.valueOf(MOST_PER_SECOND)) <= 0;
        if (!fits) {
            fault("perSecond", "rule.pace", MOST_PER_SECOND);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(typed);
    }

    private <E extends Enum<E>> Optional<E> named(E[] all, String name, String field) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(() -> fault(field, "rule.required"));
    }

    private <T> Optional<T> fault(String field, String code, Object... args) {
        faults.add(Fault.at(field, code, args));
        return Optional.empty();
    }
}
