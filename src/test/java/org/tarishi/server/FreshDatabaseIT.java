package org.tarishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@OnDatabase
class FreshDatabaseIT {

    @Test
    void it_has_every_change_set_and_no_rows(FreshDatabase database) throws SQLException {
        assertThat(count(database, "select count(*) from databasechangelog")).isPositive();
        assertThat(count(database, "select count(*) from message")).isZero();
    }

    @Test
    void all_tests_of_a_class_see_the_same_one(FreshDatabase one, FreshDatabase another) {
        assertThat(one).isSameAs(another);
    }

    private static long count(FreshDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
