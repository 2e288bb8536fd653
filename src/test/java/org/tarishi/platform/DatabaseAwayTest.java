package org.tarishi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void a_refused_or_broken_connection_is_the_databases_absence(String state) {
        assertThat(DatabaseAway.isBehind(wrapped(new SQLException("x", state)))).isTrue();
    }

    @Test
    void so_is_a_pool_that_waited_in_vain() {
        assertThat(DatabaseAway.isBehind(wrapped(new ResourceAllocationException("in use"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001", "40001", "57014"})
    void a_statement_that_was_refused_is_not(String state) {
        assertThat(DatabaseAway.isBehind(wrapped(new SQLException("x", state)))).isFalse();
    }

    @Test
    void nor_is_what_has_nothing_to_do_with_a_database() {
        assertThat(DatabaseAway.isBehind(new IllegalStateException("x"))).isFalse();
        assertThat(DatabaseAway.isBehind(wrapped(new SQLException("no state")))).isFalse();
    }

    private static RuntimeException wrapped(Exception cause) {
        return new EJBException(new PersistenceException(cause));
    }
}
