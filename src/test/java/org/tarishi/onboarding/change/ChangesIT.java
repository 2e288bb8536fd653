package org.tarishi.onboarding.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.Desk;
import org.tarishi.onboarding.DeskAtWork;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.RequestKind;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.request.Documents;
import org.tarishi.onboarding.request.RequestVersions;
import org.tarishi.platform.NotFound;
import org.tarishi.server.FreshDatabase;
import org.tarishi.server.OnDatabase;

/** What changes about a gateway that is live. Its request is number 1; its short code is leased until 60 days from now. */
@OnDatabase
class ChangesIT extends DeskAtWork {

    private static final ProjectId CLINIC = new ProjectId(1);
    private static final ProjectId SCHOOL = new ProjectId(2);

    ChangesIT(FreshDatabase database) {
        super(database);
    }

    @BeforeEach
    void a_gateway_is_live() {
        desk.as(Desk.OTIENO);
        desk.sql("truncate gateway, audit_entry cascade");
        desk.sql("select setval('request_number', 100)");
        desk.request(RequestState.LIVE);
        desk.sql("update gateway_request set requester_id = 2");
        desk.sql("insert into request_version values (1, 1, 1,"
                + " '{\"sender\":\"short-code\",\"declare-costs\":\"yes\"}', now(), 1)");
        desk.sql("insert into request_document values"
                + " (1, 1, 'OPT_IN', 'form.pdf', 'application/pdf', 5, '%PDF-', 'amina', now())");
        desk.sql("insert into gateway (id, type, name, state, settings, secrets, token_hash, token_sealed, in_flight,"
                + " per_second, created_at, version) values (41, 'smpp', 'Kenya', 'LIVE', '{}', '', 'h', '', 10, 0,"
                + " now(), 1)");
        desk.sql(
                "insert into gateway_number (id, gateway_id, kind, address, country, payer, lease_end, per_second,"
                        + " created_at, version) values (1, 41, 'SHORT_CODE', '22395', 'KE', 'SENDER', '2027-01-24', 0, now(), 1)");
    }

    @Test
    void a_change_begins_with_the_answers_and_papers_of_what_is_live_and_both_know_each_other() {
        GatewayRequest draft = open(RequestKind.AMENDMENT);

        assertThat(draft.getState()).isEqualTo(RequestState.DRAFT);
        assertThat(draft.getReference()).startsWith("KE-");
        assertThat(desk.the(RequestVersions.class).latest(draft.getId()).values())
                .as("declarations are ticked anew")
                .containsOnlyKeys("sender");
        assertThat(desk.the(Documents.class).of(draft.getId()))
                .extracting(paper -> paper.getKind() + " " + paper.getName())
                .containsExactly("OPT_IN form.pdf");
        assertThat(linked(1).changes()).extracting(GatewayRequest::getId).containsExactly(draft.getId());
        assertThat(linked(draft.getId()).followed().map(GatewayRequest::getId)).contains(1L);
        assertThat(desk.stored().getState()).isEqualTo(RequestState.LIVE);
        assertThat(desk.one("select detail from audit_entry where action = 'request.started' and subject = '"
                        + draft.getReference() + "'"))
                .isEqualTo("AMENDMENT KE-1");
    }

    @Test
    void of_one_kind_only_one_is_under_way_and_of_others_another_may_be_opened() {
        open(RequestKind.AMENDMENT);

        assertThatThrownBy(() -> open(RequestKind.AMENDMENT)).hasMessage("rule.change.under-way");
        open(RequestKind.RATE_CHANGE);
        desk.as(Desk.ADA).run(() -> desk.the(OpenChange.class).onPlatform(1, RequestKind.CREDENTIAL_ROTATION));
        assertThat(kinds())
                .containsExactly(RequestKind.AMENDMENT, RequestKind.RATE_CHANGE, RequestKind.CREDENTIAL_ROTATION);
        assertThat(linked(1).changes())
                .extracting(GatewayRequest::getRequesterId)
                .containsOnly(2L);
    }

    @Test
    void only_what_is_live_and_ones_own_changes() {
        assertThatThrownBy(() -> desk.run(() -> desk.the(OpenChange.class).inProject(SCHOOL, 1, RequestKind.AMENDMENT)))
                .isInstanceOf(NotFound.class);
        desk.sql("update gateway_request set state = 'PILOT'");
        assertThatThrownBy(() -> open(RequestKind.AMENDMENT)).hasMessage("rule.request.not-now");
        desk.run(() -> desk.the(OpenRenewal.class).look(1));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void a_renewal_is_opened_once_sixty_days_before_a_lease_ends_and_its_people_are_told() {
        clock.move(Duration.ofDays(-1));
        look();
        assertThat(kinds()).as("61 days before").isEmpty();

        clock.move(Duration.ofDays(1));
        look();
        look();
        assertThat(kinds()).containsExactly(RequestKind.RENEWAL);
        assertThat(desk.one("select count(*) || ' ' || min(named) from request_notice where word = 'RENEWAL'"))
                .isEqualTo("2 2027-01-24");
        desk.sql("update gateway_request set state = 'WITHDRAWN' where kind = 'RENEWAL'");
        clock.move(Duration.ofDays(30));
        look();
        assertThat(kinds()).as("somebody did not want it").hasSize(1);

        desk.sql("update gateway_number set lease_end = '2027-02-24'");
        clock.move(Duration.ofDays(31));
        look();
        assertThat(kinds()).as("another end").hasSize(2);
    }

    @Test
    void a_renewal_is_opened_for_a_permit_too_and_for_no_other_paper() {
        desk.sql("update gateway_number set lease_end = null");
        desk.sql("insert into required_paper values"
                + " (1, 1, 'CONTRACT', '', 'ACCEPTED', '', null, '2027-01-01', 'ada', now(), 1)");
        look();
        assertThat(kinds()).isEmpty();

        desk.sql("insert into required_paper values"
                + " (2, 1, 'PERMIT', '', 'ACCEPTED', '', null, '2027-01-02', 'ada', now(), 1)");
        look();
        assertThat(kinds()).containsExactly(RequestKind.RENEWAL);
    }

    private void look() {
        desk.run(() -> desk.the(OpenRenewal.class).look(1));
    }

    private GatewayRequest open(RequestKind kind) {
        return desk.call(() -> desk.the(OpenChange.class).inProject(CLINIC, 1, kind));
    }

    private ReadChanges.Linked linked(long id) {
        return desk.call(() -> desk.the(ReadChanges.class).inProject(CLINIC, id));
    }

    private List<RequestKind> kinds() {
        return linked(1).changes().stream()
                .map(change -> change.origin().kind())
                .toList();
    }
}
