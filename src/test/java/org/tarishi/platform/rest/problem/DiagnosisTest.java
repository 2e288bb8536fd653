package org.tarishi.platform.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.NoContentException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

class DiagnosisTest {

    @Test
    void a_rule_broken_at_places_lists_them() {
        Fault fault = Fault.at("messages[3].to", "rule.number.empty");

        Diagnosis found = Diagnosis.of(new RuleBroken(List.of(fault)));

        assertThat(found).isEqualTo(new Diagnosis(422, Fault.at("", "rule.broken"), List.of(fault)));
    }

    @Test
    void a_rule_broken_as_a_whole_is_the_problem_itself() {
        assertThat(Diagnosis.of(RuleBroken.at("", "idempotency.key-reused")))
                .isEqualTo(Diagnosis.of(422, "idempotency.key-reused"));
    }

    @Test
    void what_containers_wrap_means_what_it_meant() {
        assertThat(Diagnosis.of(new EJBException(new NotFound("message 7")))).isEqualTo(Diagnosis.of(404, "not-found"));
        assertThat(Diagnosis.of(new EJBTransactionRolledbackException("x", new Forbidden("inbound:read"))))
                .isEqualTo(Diagnosis.of(403, "scope.missing", "inbound:read"));
    }

    @Test
    void what_is_not_there_does_not_tell_what_was_looked_for() {
        assertThat(Diagnosis.of(new NotFound("message 7 of project 3")).fault().args())
                .isEmpty();
    }

    @Test
    void statuses_of_the_http_layer_have_codes() {
        assertThat(Diagnosis.of(new NotFoundException())).isEqualTo(Diagnosis.of(404, "path.unknown"));
        assertThat(Diagnosis.of(new NotAcceptableException())).isEqualTo(Diagnosis.of(406, "accept.unknown"));
        assertThat(Diagnosis.of(new NotSupportedException())).isEqualTo(Diagnosis.of(415, "content-type.unknown"));
    }

    @Test
    void a_body_that_is_missing_is_said_before_the_status_it_is_wrapped_in() {
        assertThat(Diagnosis.of(new BadRequestException(new NoContentException("x"))))
                .isEqualTo(Diagnosis.of(400, "json.empty"));
    }

    @Test
    void a_database_that_is_away_is_no_fault_of_anybody() {
        Exception away = new EJBException(new PersistenceException(new SQLException("terminated", "57P01")));

        assertThat(Diagnosis.of(away)).isEqualTo(Diagnosis.of(503, "database.away"));
    }

    @Test
    void who_comes_second_may_try_again() {
        Exception second = new EJBException(new PersistenceException(new SQLException("x", "23505")));

        assertThat(Diagnosis.of(second)).isEqualTo(Diagnosis.of(409, "rule.meanwhile"));
    }

    @Test
    void everything_else_is_ours_and_says_nothing() {
        assertThat(Diagnosis.of(new IllegalStateException("secret"))).isEqualTo(Diagnosis.of(500, "internal"));
    }

    @Test
    void causes_that_turn_in_a_circle_come_to_an_end() {
        IllegalStateException one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(Diagnosis.of(one).status()).isEqualTo(500);
    }
}
