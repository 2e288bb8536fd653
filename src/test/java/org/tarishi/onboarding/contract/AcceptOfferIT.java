package org.tarishi.onboarding.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Desk;
import org.tarishi.onboarding.DeskAtWork;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestState;
import org.tarishi.platform.Fault;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class AcceptOfferIT extends DeskAtWork {

    private static final ProjectId CLINIC = new ProjectId(1);
    private static final Acceptance YES = new Acceptance("H-17", "600", "4,800.00", true);

    AcceptOfferIT(FreshDatabase database) {
        super(database);
    }

    @Test
    void the_owner_accepts_with_the_total_as_it_stands_on_paper() {
        quoted();
        accept(YES);

        GatewayRequest request = desk.stored();
        assertThat(request.getState()).isEqualTo(RequestState.CONTRACTING);
        assertThat(request.bargain().monthlyCap().orElseThrow()).isEqualByComparingTo("600");
    }

    @Test
    void everything_wrong_with_the_yes_is_said_at_once_at_its_field() {
        quoted();

        assertThatThrownBy(() -> accept(new Acceptance("", "a lot", "4,800.01", false)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults())
                                .extracting(Fault::field)
                                .containsExactly("budgetCode", "monthlyCap", "typedTotal", "understood"));
        assertThat(desk.stored().getState()).isEqualTo(RequestState.QUOTED);
    }

    @Test
    void a_quote_whose_validity_is_over_is_refused_with_the_reason() {
        quoted();
        clock.move(Duration.ofDays(31));

        assertThatThrownBy(() -> accept(YES)).hasMessage("rule.request.quote-lapsed");
    }

    @Test
    void whoever_wrote_the_quote_does_not_accept_it_even_as_an_owner() {
        quoted();
        desk.sql("update gateway_request set quote_author = 4");
        desk.as(Desk.ADA);

        assertThatThrownBy(() -> acceptAsIs(YES)).hasMessage("rule.request.own-quote");
    }

    @Test
    void nor_does_whoever_offered_it() {
        quoted();
        desk.sql("update quote set author_id = 4");
        desk.as(Desk.ADA);

        assertThatThrownBy(() -> acceptAsIs(YES)).hasMessage("rule.request.own-quote");
    }

    @Test
    void the_offer_of_another_project_does_not_exist() {
        quoted();

        assertThatThrownBy(() -> desk.call(() -> desk.the(AcceptOffer.class).offer(new ProjectId(2), 1)))
                .isInstanceOf(NotFound.class);
    }

    private void accept(Acceptance acceptance) {
        desk.as(Desk.OTIENO);
        acceptAsIs(acceptance);
    }

    private void acceptAsIs(Acceptance acceptance) {
        long seen = desk.stored().getVersion();
        desk.run(() -> desk.the(AcceptOffer.class).accept(CLINIC, 1, seen, acceptance));
    }

    private void quoted() {
        desk.request(RequestState.QUOTED);
        desk.sql("insert into provider values (8, 'Sauti', 'AGGREGATOR', '', '', '', '', 1)");
        desk.sql("insert into quote values (21, 1, 8, 'SENT',"
                + " '{\"CURRENCY\":\"KES\",\"OFFERED\":\"Short code\",\"OPERATORS\":\"Safaricom\","
                + "\"RECEIVED\":\"2026-11-25\",\"VALID_UNTIL\":\"2026-12-25\"}', null, 3, 'ada', now(), 1)");
    }
}
