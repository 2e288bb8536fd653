package org.tarishi.gateway.phone;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;

/** Keeps what a phone tells of itself. */
@Stateless
public class HearPhone {

    @Inject
    Phones phones;

    @Inject
    Clock clock;

    /** It opened a channel to us. */
    public void called(long gatewayId, String device) {
        phones.locked(gatewayId).seen(device, clock.instant());
    }

    public void told(long gatewayId, PhoneNews news, Instant at) {
        phones.locked(gatewayId).told(news, at);
    }

    /** Its operator told by SMS what is left on the card. */
    public void balanceIs(long gatewayId, BigDecimal amount, Instant at) {
        phones.locked(gatewayId).balanceIs(amount, "", at);
    }
}
