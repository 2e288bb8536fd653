package org.tarishi.onboarding.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.onboarding.RequestState;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** What somebody is shown before they ask for a new gateway. */
@OnServer
class StartRequestPageIT {

    private static final String PAGE = "onboarding/request/startRequest.xhtml?country=KE&project=";

    private final TestServer server;
    private final GivenProject clinic;
    private final Http amina;

    StartRequestPageIT(TestServer server) {
        this.server = server;
        this.clinic = GivenProject.on(server);
        TestAccounts accounts = TestAccounts.on(server);
        this.amina = accounts.signedIn(accounts.member(new ProjectId(clinic.id()), ProjectRole.MANAGER));
    }

    @Test
    void a_connected_gateway_is_shown_with_its_price_and_the_phone_with_its_limits() {
        clinic.sql(
                "insert into catalogue_entry (id, country, gateway_id, name, sends, receives, kinds, reverse_billed,"
                        + " operators, rate, price_amount, price_currency, lead_time, version) values (?, 'KE', ?, ?, true,"
                        + " true, 'SHORT_CODE', true, 'Safaricom', '', 0.85, 'KES', 'within a day', 0)",
                clinic.id(),
                clinic.ungrantedSimulator().id(),
                "Savanna " + clinic.id());

        String body = page().body();

        assertThat(body.substring(body.indexOf("Savanna " + clinic.id()))).contains("KES", "0.85", "within a day");
        assertThat(body).contains("30 texts in 30 minutes").contains("the balance of the SIM card");
    }

    @Test
    void whoever_has_asked_already_is_led_to_their_own_request() {
        long id = GivenRow.request(clinic, RequestState.IN_REVIEW);
        long live = GivenRow.request(clinic, RequestState.LIVE);

        assertThat(page().body())
                .contains("Your project has asked for this country already", "KE-T" + id)
                .doesNotContain("KE-T" + live);
    }

    @Test
    void a_request_of_another_project_is_joined_with_consent_and_not_named() {
        long theirs = GivenRow.request(GivenProject.on(server), RequestState.IN_REVIEW);

        assertThat(page().body()).doesNotContain("Your project has asked", "KE-T" + theirs);
        assertThat(joining().press("join").body()).contains("Agree that the administrators may know of you");
        assertThat(followed(theirs)).isZero();
        joining().with("consent", "true").press("join");
        assertThat(page().body()).contains("You are counted in");
        assertThat(followed(theirs)).isEqualTo(1L);
    }

    private PageForm joining() {
        return PageForm.of(amina, page(), "joining");
    }

    private long followed(long request) {
        return (long) clinic.value(
                "select count(*) from request_follower where request_id = ? and project_id = ?", request, clinic.id());
    }

    private HttpResponse<String> page() {
        return amina.get(PAGE + clinic.id());
    }
}
