package org.tarishi.gateway;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.type.ErrorClass;

/**
 * A gateway as the API shows it; never its settings.
 *
 * @param shared whether it is the platform's rather than the project's own
 * @param admission which new messages it takes while it is live
 * @param expectedFrom the earliest day on which one in the making can be expected to be live; absent where nobody can tell
 * @param expectedTo the latest such day
 * @param sender what recipients see when a message names no sender; empty for the gateway's own
 * @param inFlight how many messages may be under way to it at once
 * @param perSecond most messages a second; 0 for no limit of ours
 * @param health in one word
 * @param heldUntil absent unless it asked us to slow down
 * @param troubleClass absent before the first trouble
 * @param trouble the provider's words of the last trouble; empty before
 * @param troublesInRow since it last took a message
 */
record GatewayAnswer(
        String id,
        String name,
        String type,
        boolean shared,
        GatewayState state,
        String pauseReason,
        Admission.Word admission,
        @Nullable String expectedFrom,
        @Nullable String expectedTo,
        String sender,
        int inFlight,
        BigDecimal perSecond,
        GatewayHealth.Word health,
        @Nullable Instant heldUntil,
        @Nullable Instant lastAcceptedAt,
        @Nullable Instant lastTroubleAt,
        @Nullable ErrorClass troubleClass,
        String trouble,
        int troublesInRow) {

    static GatewayAnswer of(Gateway gateway, GatewayHealth health, Instant now) {
        return new GatewayAnswer(
                Long.toString(gateway.getId()),
                gateway.getName(),
                gateway.getType(),
                gateway.isShared(),
                gateway.getState(),
                gateway.getPauseReason(),
                gateway.admission().word(),
                gateway.admission()
                        .expected()
                        .map(days -> days.from().toString())
                        .orElse(null),
                gateway.admission().expected().map(days -> days.to().toString()).orElse(null),
                gateway.getSender(),
                gateway.getInFlight(),
                gateway.getPerSecond(),
                health.word(now),
                health.heldUntil().filter(now::isBefore).orElse(null),
                health.lastAcceptedAt().orElse(null),
                health.lastTroubleAt().orElse(null),
                health.troubleClass().orElse(null),
                health.getTroubleText(),
                health.getTroublesInRow());
    }
}
