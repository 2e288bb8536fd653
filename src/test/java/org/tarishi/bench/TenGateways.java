package org.tarishi.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tarishi.given.GivenProject;
import org.tarishi.given.Sink;

/** Ten gateways of one project, limited to 5, 10, … 50 segments a second, each with more waiting than it may send. */
final class TenGateways {

    private static final int COUNT = 10;
    private static final int STEP = 5;

    private final GivenProject project;
    private final List<Long> gateways = new ArrayList<>();

    TenGateways(GivenProject project, Sink sink) {
        this.project = project;
        project.allow(sink.host());
        for (int i = 1; i <= COUNT; i++) {
            long gateway =
                    project.gateway("httptemplate", sink.settings(), "{}").id();
            project.sql("update gateway set in_flight = 16, per_second = ? where id = ?", STEP * i, gateway);
            gateways.add(gateway);
        }
    }

    /** In percent of its limit, of the gateway that was furthest, counted over that time. */
    double furthestFromItsLimit(Duration time) {
        gateways.forEach(gateway -> queue(gateway, 10_000));
        Product.pause(5_000);
        List<Long> before = gateways.stream().map(this::sent).toList();
        long begun = System.nanoTime();
        Product.pause(time.toMillis());
        List<Long> after = gateways.stream().map(this::sent).toList();
        double seconds = (System.nanoTime() - begun) / 1e9;
        gateways.forEach(gateway -> project.sql("delete from outbox where gateway_id = ?", gateway));
        double furthest = 0;
        for (int i = 0; i < COUNT; i++) {
            double limit = STEP * (i + 1);
            double rate = (after.get(i) - before.get(i)) / seconds;
            furthest = Math.max(furthest, Math.abs(rate - limit) / limit * 100);
        }
        return furthest;
    }

    private void queue(long gateway, int messages) {
        long last = (Long) project.value("select coalesce(max(id), 0) from message");
        project.sql(
                "insert into message select ? + i, ?, ?, '+254712345678', '', 'Your visit #' || i, 'GSM_7', 1, 'bench',"
                        + " now() + interval '1 day', now() from generate_series(1, ?) i",
                last,
                project.id(),
                gateway,
                messages);
        project.sql(
                "insert into outbox (message_id, project_id, gateway_id, lane, due_at, valid_until, attempts)"
                        + " select id, project_id, gateway_id, 2, now(), valid_until, 0 from message where id > ?",
                last);
    }

    private long sent(long gateway) {
        return (Long) project.value("select count(*) from delivery where gateway_id = ?", gateway);
    }
}
