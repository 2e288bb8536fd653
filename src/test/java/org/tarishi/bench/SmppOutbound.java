package org.tarishi.bench;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.GivenSmpp;
import org.tarishi.given.Smsc;

/** Queues messages for a gateway that leads to an SMSC, and tells how fast the product sends them. */
final class SmppOutbound {

    private static final long LONGEST_MILLIS = 120_000;

    private final GivenProject project;
    private final Smsc smsc;
    private final GivenGateway gateway;

    SmppOutbound(GivenProject project, Smsc smsc, int window, String reports) {
        this.project = project;
        this.smsc = smsc;
        gateway = GivenSmpp.gateway(project, smsc, Map.of("window", Integer.toString(window), "reports", reports));
        project.sql("update gateway set in_flight = ?, sender = '3456' where id = ?", window, gateway.id());
        smsc.receiver();
    }

    /** Messages a second, from the first to the last that reached the SMSC; all are recorded when this returns. */
    double sent(int messages) {
        long before = count("delivery where gateway_id = ?");
        queue(messages);
        await(() -> count("delivery where gateway_id = ?") - before >= messages);
        return smsc.perSecond();
    }

    /** Messages a second, from the first submit until the last is delivered in the database. */
    double delivered(int messages) {
        long before = count("delivery where gateway_id = ? and state = 'DELIVERED'");
        queue(messages);
        await(() -> smsc.count() > 0);
        long begun = System.nanoTime();
        await(() -> count("delivery where gateway_id = ? and state = 'DELIVERED'") - before >= messages);
        return messages / ((System.nanoTime() - begun) / 1e9);
    }

    private void queue(int messages) {
        smsc.forget();
        long first = 1 + (Long) project.value("select coalesce(max(id), 0) from message");
        project.sql(
                "insert into message (id, project_id, gateway_id, recipient, sender, body, encoding, segments, written_by,"
                        + " valid_until, created_at) select ? + i, ?, ?, '+254712345678', '3456',"
                        + " 'Your visit is tomorrow #' || i, 'GSM_7', 1, 'bench', now() + interval '1 day', now()"
                        + " from generate_series(1, ?) i",
                first,
                project.id(),
                gateway.id(),
                messages);
        project.sql(
                "insert into outbox (message_id, project_id, gateway_id, lane, due_at, valid_until, attempts)"
                        + " select id, project_id, gateway_id, 1, now(), valid_until, 0 from message where id > ?",
                first);
    }

    private long count(String what) {
        return (Long) project.value("select count(*) from " + what, gateway.id());
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_MILLIS * 1_000_000;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not done after two minutes");
            }
            Product.pause(20);
        }
    }
}
