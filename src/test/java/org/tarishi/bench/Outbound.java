package org.tarishi.bench;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.Sink;

/** Queues messages for a gateway that leads to a sink, lets the product send them, and tells how fast they came. */
final class Outbound {

    private static final long LONGEST_MILLIS = 120_000;

    private final GivenProject project;
    private final Sink sink;
    private final GivenGateway gateway;

    Outbound(GivenProject project, Sink sink, int inFlight) {
        this.project = project;
        this.sink = sink;
        project.allow(sink.host());
        gateway = project.gateway("httptemplate", sink.settings(), "{}");
        project.sql("update gateway set in_flight = ? where id = ?", inFlight, gateway.id());
    }

    GivenGateway gateway() {
        return gateway;
    }

    /** Messages a second, from the first to the last that reached the sink; all are recorded when this returns. */
    double run(int messages) {
        sink.forget();
        long before = submitted();
        long first = 1 + (Long) project.value("select coalesce(max(id), 0) from message");
        project.sql(
                "insert into message select ? + i, ?, ?, '+254712345678', '', 'Your visit is tomorrow #' || i, 'GSM_7', 1,"
                        + " 'bench', now() + interval '1 day', now() from generate_series(1, ?) i",
                first,
                project.id(),
                gateway.id(),
                messages);
        project.sql(
                "insert into outbox (message_id, project_id, gateway_id, lane, due_at, valid_until, attempts, segments)"
                        + " select id, project_id, gateway_id, 2, now(), valid_until, 0, segments"
                        + " from message where id > ?",
                first);
        await(() -> submitted() - before >= messages);
        return sink.perSecond();
    }

    private long submitted() {
        return (Long) project.value("select count(*) from delivery where gateway_id = ?", gateway.id());
    }

    String[] remoteIds() {
        String all = (String) project.value(
                "select string_agg(remote_id, ',') from delivery where gateway_id = ? and state = 'SUBMITTED'",
                gateway.id());
        return Stream.of(all.split(",")).toArray(String[]::new);
    }

    void awaitDelivered(int count) {
        await(() -> (Long) project.value(
                        "select count(*) from delivery where gateway_id = ? and state = 'DELIVERED'", gateway.id())
                >= count);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not done after two minutes");
            }
            Product.pause(50);
        }
    }
}
