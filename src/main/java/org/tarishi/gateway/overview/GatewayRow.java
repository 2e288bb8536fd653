package org.tarishi.gateway.overview;

import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.GatewayHealth;
import org.tarishi.gateway.overview.Queues.Waiting;

/**
 * A gateway as the list shows it.
 *
 * @param type in words
 * @param health in whole sentences
 * @param oldest how long the first of what waits has waited, in words; empty when nothing waits
 * @param simulated whether there is a simulated phone to look at
 * @param own false when the platform shares it with every project
 */
public record GatewayRow(
        long id,
        String name,
        String type,
        Light light,
        String health,
        long waiting,
        String oldest,
        boolean own,
        boolean paused,
        boolean draining,
        boolean simulated) {

    /** The one type whose phones a person can look at. */
    private static final String SIMULATOR = "simulator";

    static GatewayRow of(Gateway gateway, GatewayHealth health, Waiting waiting, GatewayWords words) {
        return new GatewayRow(
                gateway.getId(),
                gateway.getName(),
                words.type(gateway.getType()),
                Light.of(gateway, health, words.now()),
                words.health(gateway, health),
                waiting.count(),
                waiting.oldest().map(words::age).orElse(""),
                !gateway.isShared(),
                !gateway.isLive(),
                gateway.admission().isDraining(),
                gateway.getType().equals(SIMULATOR));
    }
}
