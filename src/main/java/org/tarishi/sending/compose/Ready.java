package org.tarishi.sending.compose;

import java.time.Duration;
import java.time.Instant;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.sending.outbox.Lane;
import org.tarishi.sending.outbox.Message;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/**
 * A draft that may be sent.
 *
 * @param chosen whether the sender named the gateway, so that no other one may take its place
 * @param urgent whether it keeps no quiet hours
 */
record Ready(
        PhoneNumber to, String from, SmsText text, Gateway gateway, boolean chosen, Duration validity, boolean urgent) {

    /** Tests have their own, and nothing else goes over a gateway in the making. */
    Lane lane(Lane usual) {
        return gateway.admission().isForTests() ? Lane.TEST : usual;
    }

    Ready showing(String sender) {
        return new Ready(to, sender, text, gateway, chosen, validity, urgent);
    }

    Message message(long id, ProjectId project, String by, Instant now) {
        return new Message(
                new Message.Written(id, project, gateway.getId(), to, from, text, by, now.plus(validity)), now);
    }
}
