package org.tarishi.onboarding.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.number.NumberDraft;
import org.tarishi.onboarding.DeskAtWork;
import org.tarishi.onboarding.GivenRequest;
import org.tarishi.onboarding.Move;
import org.tarishi.onboarding.Moved;
import org.tarishi.onboarding.RequestMoved;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.request.Paper;
import org.tarishi.onboarding.sourcing.GivenPaper;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

@OnDatabase
class ContractIT extends DeskAtWork {

    private static final ProjectId CLINIC = new ProjectId(1);

    ContractIT(FreshDatabase database) {
        super(database);
    }

    @Test
    void with_the_yes_every_operator_begins_and_the_contract_is_asked_for() {
        desk.request(RequestState.CONTRACTING);
        desk.sql("insert into request_version values (1, 1, 1, '{\"operators\":\"Safaricom, Airtel\"}', now(), 1)");
        desk.run(() -> desk.the(BeginContract.class).begin(accepted()));
        desk.run(() -> desk.the(BeginContract.class).begin(accepted()));

        assertThat(desk.the(Tracks.class).of(1))
                .extracting(OperatorTrack::getOperator)
                .containsExactly("Safaricom", "Airtel");
        assertThat(desk.the(RequiredPapers.class).of(1))
                .extracting(RequiredPaper::getKind)
                .containsExactly(PaperKind.CONTRACT);
    }

    @Test
    void the_set_up_is_owed_once_however_often_somebody_clicks() {
        desk.request(RequestState.CONTRACTING);
        long seen = desk.stored().getVersion();
        sign(seen, "");

        assertThatThrownBy(() -> sign(seen, "")).hasMessage("rule.request.changed-meanwhile");
        assertThatThrownBy(() -> sign(desk.stored().getVersion(), "")).hasMessage("rule.request.not-now");
        assertThat(desk.stored().bargain().costsDue()).isEqualByComparingTo("1100");
    }

    @Test
    void where_a_permit_is_on_the_list_the_regulators_reference_is_asked_for() {
        desk.request(RequestState.CONTRACTING);
        desk.run(() -> desk.the(KeepPapers.class).require(1, PaperKind.PERMIT, "22395"));

        assertThatThrownBy(() -> sign(desk.stored().getVersion(), "")).hasMessage("rule.request.filing");
        sign(desk.stored().getVersion(), "CA/17");
        assertThat(desk.stored().getState()).isEqualTo(RequestState.PROVISIONING);
    }

    @Test
    void where_the_countrys_profile_asks_for_a_filing_it_is_on_the_list_and_its_reference_is_asked_for() {
        desk.request(RequestState.CONTRACTING);
        desk.sql("update gateway_request set country = 'NG'");
        desk.run(() -> desk.the(BeginContract.class).begin(accepted()));

        assertThat(desk.the(RequiredPapers.class).of(1))
                .extracting(RequiredPaper::getKind)
                .containsExactly(PaperKind.CONTRACT, PaperKind.REGULATOR_FILING);
        assertThatThrownBy(() -> sign(desk.stored().getVersion(), "")).hasMessage("rule.request.filing");
    }

    @Test
    void nothing_is_connected_before_a_number_is_there_and_an_operator_approved() {
        desk.request(RequestState.PROVISIONING);
        desk.run(() -> desk.the(AdvanceTrack.class).add(1, "Safaricom"));

        assertThatThrownBy(() -> provision(true))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.faults())
                                .extracting(Fault::field)
                                .containsExactly("numbers", "operators"));
        desk.run(() -> desk.the(KeepNumbers.class)
                .add(1, new NumberDraft("SHORT_CODE", "22395", "KE", "", "PROJECT", "", "", "", "", "")));
        advance(TrackState.APPLIED);
        advance(TrackState.APPROVED);
        provision(true);

        assertThat(desk.stored().getState()).isEqualTo(RequestState.CONNECTING);
        assertThat(desk.the(AssignedNumbers.class).of(1))
                .extracting(AssignedNumber::getAddress)
                .containsExactly("22395");
    }

    @Test
    void a_certification_that_passed_sets_the_operators_it_covered_to_tested_once_they_have_said_yes() {
        desk.request(RequestState.PROVISIONING);
        desk.run(() -> desk.the(AdvanceTrack.class).add(1, "Safaricom"));
        advance(TrackState.APPLIED);
        advance(TrackState.APPROVED);
        desk.run(() -> desk.the(AdvanceTrack.class).add(1, "Airtel"));
        for (int run = 1; run <= 2; run++) {
            desk.run(() -> desk.the(AdvanceTrack.class)
                    .tested(1, Set.of("safaricom", "Airtel", "Telkom"), "Passed certification run 5."));
        }

        assertThat(desk.call(() -> desk.the(Tracks.class).of(1)))
                .extracting(track -> track.getOperator() + " " + track.getState())
                .containsExactly("Safaricom TESTED", "Airtel NOT_STARTED");
        assertThat(desk.call(() -> desk.the(Tracks.class).events(1)))
                .extracting(TrackEvent::getTo)
                .containsExactly(TrackState.APPLIED, TrackState.APPROVED, TrackState.CONFIGURED, TrackState.TESTED);
    }

    @Test
    void papers_that_end_within_sixty_days_are_listed_soonest_first() {
        desk.request(RequestState.PROVISIONING);
        desk.sql("insert into required_paper values"
                + " (1, 1, 'PERMIT', '', 'ACCEPTED', '', null, '2027-01-24', 'ada', now(), 1),"
                + " (2, 1, 'CONTRACT', '', 'ACCEPTED', '', null, '2026-11-24', 'ada', now(), 1),"
                + " (3, 1, 'OTHER', '', 'ACCEPTED', '', null, '2027-01-25', 'ada', now(), 1)");

        assertThat(desk.the(ReadProvision.class).expiring())
                .extracting(row -> row.paper().getKind() + " " + row.state() + " "
                        + row.daysLeft().orElseThrow())
                .containsExactly("CONTRACT EXPIRED -1", "PERMIT ACCEPTED 60");
    }

    /** The hub fires it itself; a node without a container does not. */
    private RequestMoved accepted() {
        Moved moved = new Moved(
                Move.ACCEPT_QUOTE,
                RequestState.QUOTED,
                RequestState.CONTRACTING,
                GivenRequest.OTIENO,
                clock.instant(),
                "");
        return new RequestMoved(1, "KE-1", CLINIC, moved);
    }

    private void sign(long seen, String filing) {
        ContractDraft draft = new ContractDraft(
                Optional.of(Paper.read("contract.pdf", GivenPaper.PDF)), "2026-11-25", "", filing, "1100");
        desk.run(() -> desk.the(SignContract.class).sign(1, seen, draft));
    }

    private void advance(TrackState next) {
        OperatorTrack track = desk.call(() -> desk.the(Tracks.class).of(1).get(0));
        desk.run(() -> desk.the(AdvanceTrack.class).advance(1, track.getId(), track.getVersion(), next, ""));
    }

    private void provision(boolean credentials) {
        long seen = desk.stored().getVersion();
        desk.run(() -> desk.the(ProvisionRequest.class).provision(1, seen, credentials));
    }
}
