package org.tarishi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeanwhileTest {

    @Test
    void who_comes_second_with_a_name_is_told_at_its_field() {
        SQLException taken =
                new SQLException("ERROR: duplicate key value violates unique constraint \"project_name\"", "23505");

        assertThat(Meanwhile.behind(wrapped(taken))).contains(Fault.at("name", "rule.meanwhile.name"));
    }

    @Test
    void so_is_who_comes_second_where_the_database_speaks_french() {
        SQLException taken = new SQLException(
                "ERREUR: la valeur d'une clé dupliquée rompt la contrainte unique « account_sign_in_name »", "23505");

        assertThat(Meanwhile.behind(wrapped(taken))).contains(Fault.at("signInName", "rule.meanwhile.name"));
    }

    @Test
    void another_unique_index_and_a_changed_row_are_told_on_top() {
        SQLException taken = new SQLException("unique constraint \"route_rule\"", "23505");

        assertThat(Meanwhile.behind(wrapped(taken))).contains(Fault.at("", "rule.meanwhile"));
        assertThat(Meanwhile.behind(new EJBException(new OptimisticLockException())))
                .contains(Fault.at("", "rule.meanwhile"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01"})
    void transactions_that_got_in_each_other_s_way_may_be_tried_again(String state) {
        assertThat(Meanwhile.behind(wrapped(new SQLException("x", state)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23503", "22001", "57P01"})
    void nothing_else_is_taken_for_it(String state) {
        assertThat(Meanwhile.behind(wrapped(new SQLException("\"project_name\"", state))))
                .isEmpty();
        assertThat(Meanwhile.behind(wrapped(new SQLException("no state")))).isEmpty();
    }

    private static RuntimeException wrapped(Exception cause) {
        return new EJBException(new PersistenceException(cause));
    }
}
