package org.tarishi.onboarding.request;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Step;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;

/** What was typed beside a button for a move that takes a reason, a day or a confirmation. */
public final class TypedMove implements Serializable {

    private static final long serialVersionUID = 1L;

    private String reason = "";
    private String until = "";
    private boolean confirmed;

    /** @throws RuleBroken at {@code until} when it is no day */
    public Step step(Move move) {
        if (move.data() == Step.Because.class) {
            return new Step.Because(reason.strip());
        }
        if (move.data() == Step.Withdraw.class) {
            return new Step.Withdraw(reason.strip(), confirmed);
        }
        return move.data() == Step.Hold.class ? new Step.Hold(reason.strip(), day()) : new Step.Plain();
    }

    /** Several moves stand on one page; each has its own fields, named with the move. */
    public static void show(RuleBroken broken, Move move) {
        Faults.show(new RuleBroken(broken.faults().stream()
                .map(fault -> fault.field().isEmpty()
                        ? fault
                        : new Fault(fault.field() + "_" + move, fault.code(), fault.args()))
                .toList()));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeException notADay) {
            throw RuleBroken.at("until", "rule.answer.date");
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
