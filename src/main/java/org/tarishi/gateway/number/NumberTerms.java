package org.tarishi.gateway.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tarishi.money.Money;
import org.tarishi.platform.RuleBroken;
import org.tarishi.sms.Sender;

/**
 * What was agreed about a number.
 *
 * @param address as {@link Sender} writes it: {@code +254712345678}, {@code 22395}, {@code CLINIC}
 * @param country ISO 3166 alpha-2
 * @param operators those whose customers it reaches; none named when it is all of the country
 * @param rental what it costs a month, if that is known
 * @param perSecond how many segments it may send a second; 0 for no limit of its own
 */
public record NumberTerms(
        NumberKind kind,
        String address,
        String country,
        List<String> operators,
        InboundPayer payer,
        Lease lease,
        Optional<Money> rental,
        BigDecimal perSecond) {

    /** @throws IllegalArgumentException when the address does not suit the kind */
    public NumberTerms {
        new Sender(kind.shownAs(), address);
        operators = List.copyOf(operators);
    }

    /** @throws RuleBroken with every fault, at the names of the draft's components */
    public static NumberTerms read(NumberDraft draft) {
        NumberReader reader = new NumberReader(draft);
        return reader.read().orElseThrow(() -> new RuleBroken(reader.faults()));
    }

    /** Whether both reach a same operator: a number without named ones reaches all. */
    boolean overlaps(NumberTerms other) {
        return operators.isEmpty()
                || other.operators.isEmpty()
                || operators.stream().anyMatch(mine -> other.operators.stream().anyMatch(mine::equalsIgnoreCase));
    }

    /** Also where it is not known which operator somebody has. */
    boolean isConnectedTo(String operator) {
        return operator.isEmpty()
                || operators.isEmpty()
                || operators.stream().anyMatch(mine -> mine.equalsIgnoreCase(operator));
    }

    /** The address for the audit trail, which names nobody's number. */
    String masked() {
        return new Sender(kind.shownAs(), address).toString();
    }
}
