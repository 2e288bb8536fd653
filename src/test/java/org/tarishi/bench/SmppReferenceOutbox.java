package org.tarishi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** The tables of {@link SmppReference} and its claims under a lease. */
record SmppReferenceOutbox(Connection connection) {

    void fill(int messages) throws SQLException {
        connection.createStatement().execute("""
                        drop table if exists message, outbox, delivery;
                        create table message (id bigint primary key, recipient text, body text);
                        create table outbox (message_id bigint primary key, claimed_until timestamptz);
                        create table delivery (message_id bigint primary key, state text, remote_id text, at timestamptz);
                        create index delivery_remote on delivery (remote_id);
                        create index outbox_due on outbox (message_id) where claimed_until is null""");
        connection
                .createStatement()
                .execute("insert into message select i, '254712345678', 'Your visit is tomorrow #' || i"
                        + " from generate_series(1, " + messages + ") i");
        connection.createStatement().execute("insert into outbox select id, null from message");
        connection.commit();
    }

    /** As many as there are places; none when the outbox is empty. */
    List<Long> claim(Semaphore places) throws SQLException, InterruptedException {
        places.acquire();
        int free = 1 + places.drainPermits();
        List<Long> ids = new ArrayList<>();
        try (PreparedStatement claim = connection.prepareStatement("""
                update outbox set claimed_until = now() + interval '60 s' where message_id = any(array(
                  select message_id from outbox where claimed_until is null
                  order by message_id limit ? for update skip locked))
                returning message_id""")) {
            claim.setInt(1, free);
            var rows = claim.executeQuery();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        connection.commit();
        places.release(free - ids.size());
        return ids;
    }
}
