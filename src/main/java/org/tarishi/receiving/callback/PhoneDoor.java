package org.tarishi.receiving.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.CallbackReading.Answer;
import org.tarishi.gateway.type.CallbackReading.Asking;
import org.tarishi.gateway.type.CallbackReading.Listening;
import org.tarishi.sending.pull.HandOut;

/** What phones get at the door and nobody else: the messages they ask for, and a channel that rings. */
@ApplicationScoped
public class PhoneDoor {

    @Inject
    HandOut handOut;

    @Inject
    Bells bells;

    Answer answer(Gateway gateway, Asking asking) {
        return asking.answer().apply(handOut.to(gateway, asking.ask()));
    }

    void listen(Gateway gateway, Listening listening, AsyncContext channel) throws IOException {
        bells.listen(gateway, listening, channel);
    }
}
