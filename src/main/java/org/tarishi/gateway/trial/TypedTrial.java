package org.tarishi.gateway.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;
import org.tarishi.sms.SmsText;

/** A number and a text as somebody typed them. */
record TypedTrial(String number, String text) {

    /** A trial that may be sent. */
    record Ready(PhoneNumber to, SmsText text) {}

    /**
     * @param country of a number typed without +
     * @throws RuleBroken at {@code number} or {@code text}
     */
    Ready read(String country) {
        List<Fault> faults = new ArrayList<>();
        Optional<PhoneNumber> to = PhoneNumbers.read(number, country)
                .<Optional<PhoneNumber>>match(Optional::of, problem -> {
                    faults.add(Fault.at("number", "rule." + problem.code(), number));
                    return Optional.empty();
                });
        if (text.isBlank()) {
            faults.add(Fault.at("text", "rule.text.empty"));
        } else if (!new SmsText(text).fits()) {
            int segments = new SmsText(text).segments().count();
            faults.add(Fault.at("text", "rule.text.too-long", segments, SmsText.MAX_SEGMENTS));
        }
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        return new Ready(to.orElseThrow(), new SmsText(text));
    }
}
