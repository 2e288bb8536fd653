package org.tarishi.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;

/**
 * Connections to one cluster that are used again when their last holder has closed them: a test that waits asks twenty times a
 * second, and PostgreSQL starts a process for each new one.
 */
final class Connections implements AutoCloseable {

    private static final int ONE_SECOND = 1;

    private final Map<String, Deque<PooledConnection>> idle = new ConcurrentHashMap<>();

    /** @param database whose URL it is */
    Connection to(String database, String url) throws SQLException {
        Deque<PooledConnection> mine = idle.computeIfAbsent(database, name -> new ConcurrentLinkedDeque<>());
        for (PooledConnection pooled = mine.poll(); pooled != null; pooled = mine.poll()) {
            Connection connection = pooled.getConnection();
            if (connection.isValid(ONE_SECOND)) {
                return connection;
            }
            pooled.close();
        }
        return open(url, mine).getConnection();
    }

    private static PooledConnection open(String url, Deque<PooledConnection> home) throws SQLException {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        source.setUrl(url);
        source.setUser(Postgres.USER);
        source.setPassword(Postgres.PASSWORD);
        PooledConnection pooled = source.getPooledConnection();
        pooled.addConnectionEventListener(new ConnectionEventListener() {
            @Override
            public void connectionClosed(ConnectionEvent event) {
                home.add(pooled);
            }

            @Override
            public void connectionErrorOccurred(ConnectionEvent event) {
                // found out when it is taken the next time
            }
        });
        return pooled;
    }

    /** Nobody is connected to this database any more, unless somebody holds a connection at the moment. */
    void leave(String database) {
        Deque<PooledConnection> left = idle.remove(database);
        if (left == null) {
            return;
        }
        for (PooledConnection pooled : left) {
            try {
                pooled.close();
            } catch (SQLException e) {
                // the cluster was stopped, and it with it
            }
        }
    }

    @Override
    public void close() {
        idle.keySet().forEach(this::leave);
    }
}
