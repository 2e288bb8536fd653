package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "40P01", "40001", "53300", "55P03"})
    void a_database_that_is_away_overloaded_or_in_a_deadlock_is_an_outage(String state) {
        assertThat(Outage.isBehind(refused(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22021", "23505", "42703"})
    void what_the_database_will_never_take_is_none(String state) {
        assertThat(Outage.isBehind(refused(state))).isFalse();
    }

    @Test
    void a_pool_that_hands_out_no_connection_is_an_outage() {
        assertThat(Outage.isBehind(new EJBException(new SQLException("Error in allocating a connection"))))
                .isTrue();
        assertThat(Outage.isBehind(new PersistenceException("no connection"))).isTrue();
    }

    @Test
    void a_fault_of_ours_is_none() {
        assertThat(Outage.isBehind(new EJBException(new IllegalStateException("bug"))))
                .isFalse();
    }

    private static RuntimeException refused(String state) {
        return new EJBException(new PersistenceException(new SQLException("refused", state)));
    }
}
