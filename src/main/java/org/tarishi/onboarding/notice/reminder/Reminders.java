package org.tarishi.onboarding.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;

/** Goes through all requests under way. */
@ApplicationScoped
public class Reminders {

    private static final Logger LOG = System.getLogger(Reminders.class.getName());

    @Inject
    Requests requests;

    @Inject
    RemindPeople people;

    /** Each in a transaction of its own, so that one that fails holds up no other. */
    void send() {
        requests.open().forEach(this::remind);
    }

    private void remind(GatewayRequest request) {
        try {
            people.of(request.getId());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "onboarding.not-reminded ref={0} {1}", request.getReference(), e.toString());
        }
    }
}
