package org.tarishi.gateway.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.tarishi.platform.Sentences;
import org.tarishi.project.Places;

/** Says what a number is in the reader's language. */
record NumberWords(Locale reader, LocalDate today) {

    private static final String NOTHING = "–";

    /** @param gateway the name of the number's gateway */
    NumberRow row(GatewayNumber number, String gateway) {
        NumberTerms terms = number.terms();
        return new NumberRow(
                number.getId(),
                terms.address(),
                say("numbers.kind-in", say("NumberKind." + terms.kind()), country(terms.country())),
                inbound(number),
                terms.operators().isEmpty()
                        ? say("numbers.operators.all")
                        : String.join(GatewayNumber.BETWEEN_OPERATORS, terms.operators()),
                terms.lease().on(today),
                left(terms.lease()),
                terms.rental().map(rent -> rent.text(reader)).orElse(NOTHING),
                terms.perSecond().signum() == 0 ? NOTHING : say("numbers.per-second.value", terms.perSecond()),
                number.isByKeyword(),
                gateway);
    }

    /** What people know a number as: {@code 22395, Short code (Kenya)}. */
    String name(GatewayNumber number) {
        return say(
                "numbers.name",
                number.getAddress(),
                say("NumberKind." + number.getKind()),
                country(number.getCountry()));
    }

    private String inbound(GatewayNumber number) {
        if (!number.getKind().receives()) {
            return say("numbers.inbound.none");
        }
        String payer = say("numbers.payer." + number.terms().payer());
        return number.isByKeyword() ? say("numbers.inbound.by-keyword", payer) : payer;
    }

    private String left(Lease lease) {
        return switch (lease.on(today)) {
            case OPEN -> "";
            case TO_COME -> say("numbers.lease.from", day(lease.start().orElseThrow()));
            case RUNNING, OVER -> say("numbers.lease.until", day(lease.end().orElseThrow()));
            case ENDING -> say("numbers.lease.ending", day(lease.end().orElseThrow()), lease.daysLeft(today));
        };
    }

    String country(String code) {
        return Places.country(code, reader);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(reader)
                .format(day);
    }

    private String say(String key, Object... args) {
        return Sentences.in(reader).of(key, args);
    }
}
