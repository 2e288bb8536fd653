package org.tarishi.onboarding.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/**
 * A project gets the gateway it asked for. Everything is done through the pages, by five people; the traffic of the pilot is
 * real, and only its three days are made to pass by moving its beginning back.
 */
@OnServer
@InBrowser
class NewGatewayStoryIT {

    private static final int SENT = 205;
    private static final int RECEIVED = 52;

    private final TestServer server;
    private final TestAccounts accounts;
    private final GivenProject rows;
    private final ProjectId clinic;

    private Requester amina;
    private Owner otieno;
    private Administrator ada;
    private Engineer elias;
    private Approver pia;

    NewGatewayStoryIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
        this.clinic = accounts.project();
        this.rows = GivenProject.of(server, clinic);
    }

    @Test
    void an_operator_over_smpp_with_a_question_an_alternative_and_a_failed_test(Walks walks) {
        try (SimulatedProvider operator = new SmppOperator()) {
            fivePeopleCome(walks);
            long request = asked();
            ada.asksBack(request);
            amina.answers(request);
            ada.takesUp(reference(request));
            ada.offersAnAlternative(request);
            otieno.declinesTheAlternative(request);
            contracted(request);
            connected(request, operator);

            elias.tests(request);
            elias.seesItFail();
            assertThat(state(request)).isEqualTo("CONNECTING");
            operator.mends();
            elias.tries(request);
            elias.tests(request);
            elias.seesItPass(request);

            live(request, operator);
        }
    }

    @Test
    void an_aggregator_over_http_without_detours(Walks walks) {
        try (SimulatedProvider aggregator = new HttpAggregator(server)) {
            aggregator.mends();
            fivePeopleCome(walks);
            long request = asked();
            contracted(request);
            connected(request, aggregator);
            elias.tests(request);
            elias.seesItPass(request);
            live(request, aggregator);
        }
    }

    private void fivePeopleCome(Walks walks) {
        amina = new Requester(come(walks, accounts.member(clinic, ProjectRole.MANAGER)), clinic);
        otieno = new Owner(come(walks, accounts.member(clinic, ProjectRole.OWNER)), clinic);
        ada = new Administrator(come(walks, accounts.person(PlatformRole.ADMIN)));
        elias = new Engineer(come(walks, accounts.person(PlatformRole.ADMIN)));
        pia = new Approver(come(walks, accounts.person(PlatformRole.APPROVER)));
    }

    private Walk come(Walks walks, TestAccounts.Person person) {
        Walk walk = walks.start();
        accounts.signIn(walk, person, "/project/projects.xhtml");
        return walk;
    }

    private long asked() {
        String reference = amina.asks();
        ada.takesUp(reference);
        return (long) rows.value("select id from gateway_request where reference = ?", reference);
    }

    private void contracted(long request) {
        ada.passesTheReview(request);
        ada.offersAQuote(request);
        otieno.acceptsTheQuote(
                request, (BigDecimal) rows.value("select quote_total from gateway_request where id = ?", request));
        ada.signs(request);
        ada.provisions(request);
    }

    private void connected(long request, SimulatedProvider provider) {
        allow(provider.host());
        elias.connects(request, provider);
        provider.calls(elias.handsOut(request));
        assertThat(state(request)).isEqualTo("TESTING");
    }

    private void allow(String host) {
        Http admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        PageForm.of(admin, admin.get("gateway/hosts/hosts.xhtml"))
                .with("host", host)
                .with("reason", "the provider of a test")
                .press("allow");
    }

    private void live(long request, SimulatedProvider provider) {
        assertThat(state(request)).isEqualTo("READY");
        pia.beginsThePilot(request);
        long gateway = (long) rows.value("select gateway_id from gateway_request where id = ?", request);
        traffic(gateway, provider);
        pia.isToldItIsTooEarly(request);
        rows.sql("update gateway_request set state_since = state_since - interval '4 days' where id = ?", request);
        pia.putsItLive(request);
        amina.seesItLive(request);
        amina.acceptsTheRoute();
        int before = provider.delivered();
        amina.sends("+254712999001", "Welcome to the clinic's own number.");
        Await.until(() -> provider.delivered() > before);
        assertThat(state(request)).isEqualTo("LIVE");
    }

    private void traffic(long gateway, SimulatedProvider provider) {
        amina.sendsOver(gateway, SENT);
        Await.until(() -> delivered() > SENT / 2);
        Await.until(this::delivered, (long) SENT);
        for (int i = 0; i < RECEIVED; i++) {
            provider.texts(Requester.phone(i), "Yes, I come. " + i);
        }
        Await.until(() -> (long) rows.value(
                        "select count(*) from inbound where project_id = ? and body like 'Yes, I come%'",
                        clinic.value())
                >= RECEIVED);
    }

    /** Of the pilot's own messages; those of the tests went over the same gateway. */
    private long delivered() {
        return (long) rows.value(
                "select count(*) from message m join delivery d on d.message_id = m.id where m.project_id = ?"
                        + " and m.body = ? and d.state = 'DELIVERED'",
                clinic.value(),
                Requester.REMINDER);
    }

    private String reference(long request) {
        return (String) rows.value("select reference from gateway_request where id = ?", request);
    }

    private String state(long request) {
        return (String) rows.value("select state from gateway_request where id = ?", request);
    }
}
