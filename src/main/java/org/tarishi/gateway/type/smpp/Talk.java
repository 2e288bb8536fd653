package org.tarishi.gateway.type.smpp;

import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.smpp.PartAnswer.Denied;
import org.tarishi.gateway.type.smpp.PartAnswer.Taken;

/** Writes down what was submitted and answered, for people. */
final class Talk {

    private final SecretMask mask;
    private final StringBuilder text = new StringBuilder();

    Talk(SecretMask mask) {
        this.mask = mask;
    }

    void said(SubmitPart part) {
        text.append("> submit_sm ").append(part).append('\n');
        part.body()
                .text()
                .lines()
                .forEach(line -> text.append("> ").append(line).append('\n'));
    }

    void heard(PartAnswer answer) {
        if (answer instanceof Taken taken) {
            text.append("< submit_sm_resp ")
                    .append(Statuses.hex(0))
                    .append(" message_id=")
                    .append(taken.id())
                    .append('\n');
        } else if (answer instanceof Denied denied) {
            text.append("< submit_sm_resp ")
                    .append(Statuses.hex(denied.status()))
                    .append(' ')
                    .append(StatusNames.of(denied.status()))
                    .append('\n');
        }
    }

    Exchange exchange() {
        return new Exchange(mask.hide(text.toString()));
    }
}
