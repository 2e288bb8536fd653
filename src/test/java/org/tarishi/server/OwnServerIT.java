package org.tarishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A server of a test's own can be harmed and comes back where it was. */
@StartsServers
class OwnServerIT {

    @Test
    void a_killed_server_comes_back_at_its_place_with_what_was_committed() throws SQLException {
        try (OwnServer server = TestServer.startOwn()) {
            var base = server.base();
            run(server, "create table kept as select 42 as answer");

            server.kill9();
            server.postgres().stop();
            server.postgres().start();
            server.start();

            assertThat(server.base()).isEqualTo(base);
            assertThat(server.get("health/ready").statusCode()).isEqualTo(200);
            run(server, "update kept set answer = 43 where answer = 42");
        }
    }

    private static void run(OwnServer server, String sql) throws SQLException {
        try (Connection connection = server.jdbc()) {
            assertThat(connection.createStatement().executeUpdate(sql)).isOne();
        }
    }
}
