package org.tarishi.gateway.incident;

import java.time.Instant;
import org.tarishi.sending.SendingRows;
import org.tarishi.server.FreshDatabase;

/** What the tests of incidents begin with: the clinic's gateway, never used, and no incident. */
final class GivenIncidents {

    private GivenIncidents() {}

    static SendingRows in(FreshDatabase database) {
        SendingRows rows = SendingRows.in(database);
        rows.sql("truncate gateway_incident, gateway_health, gateway_hour");
        return rows;
    }

    static void held(SendingRows rows, Instant since, Instant until) {
        rows.sql("insert into gateway_health (gateway_id, held_since, held_until) values (%d, '%s', '%s')"
                .formatted(SendingRows.GATEWAY, since, until));
    }
}
