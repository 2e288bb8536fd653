package org.tarishi.onboarding.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.number.GatewayNumber;
import org.tarishi.gateway.number.GiveNumber;
import org.tarishi.gateway.number.NumberDraft;
import org.tarishi.gateway.number.NumberTerms;
import org.tarishi.gateway.number.NumberUse;
import org.tarishi.gateway.number.Numbers;
import org.tarishi.given.MovableClock;
import org.tarishi.onboarding.Desk;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.contract.KeepNumbers;
import org.tarishi.onboarding.contract.NumberTaken;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class GiveNumbersIT {

    private static final long MADE = 7;
    private static final long OTHER = 8;
    private static final NumberDraft CODE = new NumberDraft(
            "SHORT_CODE",
            "22395",
            "KE",
            "Safaricom, Airtel",
            "PROJECT",
            "2026-12-01",
            "2027-11-30",
            "15000",
            "KES",
            "");

    private final Desk desk;

    GiveNumbersIT(FreshDatabase database) {
        desk = new Desk(database, MovableClock.at(GivenRequest.START));
        desk.sql("truncate gateway, request_connection, audit_entry cascade");
        desk.request(RequestState.PROVISIONING);
        gateway(MADE);
        gateway(OTHER);
        desk.run(() -> desk.the(Connections.class).begun(1).became(MADE));
        desk.run(() -> desk.the(KeepNumbers.class).add(1, CODE));
    }

    private void gateway(long id) {
        desk.sql("insert into gateway (id, type, name, state, settings, secrets, token_hash, token_sealed, in_flight,"
                + " per_second, created_at, version) values (" + id + ", 'smpp', 'Gateway " + id
                + "', 'PAUSED', '{}', '', 'h" + id + "', '', 10, 0, now(), 1)");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_assigned_number_becomes_the_gateways_with_all_that_was_agreed_once_however_often_it_is_given() {
        give();
        give();

        List<GatewayNumber> numbers = numbersOf(MADE);
        assertThat(numbers).hasSize(1);
        isAsAgreed(numbers.get(0).terms());
        assertThat(numbers.get(0).use().project()).contains(new ProjectId(1));
        assertThat(missing()).isEmpty();
        assertThat(desk.one("select count(*) from audit_entry where action = 'number.added'"))
                .isEqualTo("1");
    }

    @Test
    void a_code_that_was_asked_for_to_be_shared_is_told_apart_by_keywords() {
        desk.sql("insert into request_version values (1, 1, 1, '{\"sender\":\"shared-short-code\"}', now(), 1)");
        give();

        assertThat(numbersOf(MADE))
                .extracting(GatewayNumber::use)
                .containsExactly(new NumberUse(true, Optional.empty(), ""));
    }

    @Test
    void a_number_that_another_gateway_hears_stays_there_until_it_is_free() {
        desk.run(() -> desk.the(GiveNumber.class).give(OTHER, NumberTerms.read(CODE), NumberUse.OF_THE_OWNER));
        give();
        assertThat(numbersOf(MADE)).isEmpty();
        assertThat(missing()).containsExactly("22395");

        desk.run(() -> desk.the(GiveNumber.class).takeBack(OTHER, NumberTerms.read(CODE)));
        give();
        assertThat(numbersOf(MADE)).hasSize(1);
    }

    @Test
    void a_number_that_is_withdrawn_is_no_longer_the_gateways() {
        give();
        desk.run(() -> desk.the(GiveNumbers.class).taken(new NumberTaken(1, NumberTerms.read(CODE))));

        assertThat(numbersOf(MADE)).isEmpty();
    }

    /** However many zeros the database puts behind a point. */
    private static void isAsAgreed(NumberTerms terms) {
        assertThat(terms)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(NumberTerms.read(CODE));
    }

    private void give() {
        desk.run(() -> desk.the(GiveNumbers.class).give(1));
    }

    private List<String> missing() {
        return desk.call(() -> desk.the(GiveNumbers.class).missing(1));
    }

    private List<GatewayNumber> numbersOf(long gateway) {
        return desk.call(() -> desk.the(Numbers.class).current(gateway));
    }
}
