package org.tarishi.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarishi.sending.SendingRows.GATEWAY;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarishi.gateway.health.ReadTraffic.Hour;
import org.tarishi.given.MovableClock;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.Node;
import org.tarishi.server.OnDatabase;

/** The figures of a gateway that the platform shares, for who looks after it. */
@OnDatabase
class SharedTrafficIT {

    private static final Instant AT = Instant.parse("2026-11-23T08:10:30Z");

    private final FreshDatabase database;

    SharedTrafficIT(FreshDatabase database) {
        this.database = database;
    }

    @Test
    void they_are_those_of_all_projects_and_of_no_other_gateway() {
        SendingRows rows = SendingRows.in(database);
        rows.sql("truncate gateway_hour, gateway_minute");
        rows.sql("insert into gateway_hour (gateway_id, project_id, at, accepted) values"
                + " (11, 1, '2026-11-23T08:00:00Z', 3), (11, 2, '2026-11-23T08:00:00Z', 1),"
                + " (12, 2, '2026-11-23T08:00:00Z', 9)");
        rows.sql("insert into gateway_minute (gateway_id, project_id, at, segments) values"
                + " (11, 1, '2026-11-23T08:09:00Z', 30), (11, 2, '2026-11-23T08:09:00Z', 10)");
        try (Node node = Node.on(database, MovableClock.at(AT))) {
            ReadTraffic traffic = node.the(ReadTraffic.class);
            assertThat(hours(node, traffic))
                    .extracting(hour -> hour.figures().accepted())
                    .containsOnly(0L);

            rows.sql("update gateway set project_id = null where id = " + GATEWAY);

            assertThat(hours(node, traffic))
                    .endsWith(new Hour(Instant.parse("2026-11-23T08:00:00Z"), Figures.NONE.plus(Figure.ACCEPTED, 4)));
            assertThat(node.transaction(() -> traffic.perMinuteOfShared(GATEWAY)))
                    .isEqualByComparingTo("20");
        }
    }

    private static List<Hour> hours(Node node, ReadTraffic traffic) {
        return node.transaction(() -> traffic.lastHoursOfShared(GATEWAY));
    }
}
