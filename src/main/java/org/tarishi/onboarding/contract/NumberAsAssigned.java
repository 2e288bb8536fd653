package org.tarishi.onboarding.contract;

import java.util.Optional;
import org.tarishi.gateway.number.InboundPayer;
import org.tarishi.gateway.number.NumberKind;
import org.tarishi.onboarding.sourcing.Typed;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;
import org.tarishi.sms.Sender;

/** A number as it was typed, read. */
public record NumberAsAssigned(NumberKind kind, String address, InboundPayer payer, String operators) {

    /** @throws RuleBroken at {@code address} or {@code payer} */
    static NumberAsAssigned read(NumberKind kind, String typed, InboundPayer payer, String operators) {
        String address = switch (kind) {
            case LONG_CODE, SIM ->
                PhoneNumbers.international(typed.replaceAll("[\\s()-]", ""))
                        .map(PhoneNumber::e164)
                        .orElseThrow(() -> RuleBroken.at("address", "rule.assigned-number.international"));
            case SHORT_CODE -> sender(typed, Sender.Kind.SHORT_CODE, "rule.assigned-number.short-code");
            case ALPHANUMERIC -> sender(typed, Sender.Kind.ALPHANUMERIC, "rule.assigned-number.name");
        };
        if (payer != InboundPayer.SENDER && !kind.canBeReverseBilled()) {
            throw RuleBroken.at("payer", "rule.assigned-number.payer");
        }
        return new NumberAsAssigned(kind, address, payer, String.join(", ", Typed.names(operators)));
    }

    private static String sender(String typed, Sender.Kind kind, String code) {
        return Optional.of(typed.strip())
                .flatMap(Sender::read)
                .filter(sender -> sender.kind() == kind)
                .map(Sender::value)
                .orElseThrow(() -> RuleBroken.at("address", code));
    }
}
