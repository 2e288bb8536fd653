package org.tarishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@OnServer
class HealthIT {

    @Test
    void the_server_says_that_it_is_ready(TestServer server) {
        var answer = server.get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.json(answer).path("status").asText()).isEqualTo("UP");
    }

    @Test
    void the_test_sees_the_database_the_server_works_on(TestServer server) throws SQLException {
        try (Connection connection = server.jdbc();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_stat_activity where datname = current_database()"
                                + " and pid <> pg_backend_pid()")) {
            row.next();

            assertThat(row.getInt(1)).as("connections of the server").isPositive();
        }
    }
}
