package org.tarishi.onboarding.pilot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.Await;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** From a certified gateway through its pilot to live traffic, and back. */
@OnServer
@InBrowser
class PilotWalkIT {

    private static final String PILOT = "/onboarding/pilot/pilot.xhtml?id=";

    private final TestServer server;
    private final TestAccounts accounts;
    private Person tester;
    private GivenPilot given;

    PilotWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void a_certified_gateway_of_a_clinic_that_sends_over_another_one() {
        tester = accounts.person(PlatformRole.APPROVER);
        given = new GivenPilot(server, tester);
    }

    @Test
    void a_gateway_is_tried_out_under_caps_goes_live_is_routed_to_and_is_taken_back(Walks walks) {
        Walk pia = walks.start();
        Walk mina = walks.start();
        accounts.signIn(pia, accounts.person(PlatformRole.APPROVER), PILOT + given.id);
        Person manager = accounts.member(given.clinic, ProjectRole.MANAGER);
        accounts.signIn(mina, manager, "/gateway/overview/gateways.xhtml?project=" + given.clinic);

        assertThat(given.sendOverIt()).contains("is still being made ready. Until its pilot begins");
        begin(pia);
        adminsCannotOfferItToOthers();
        List<Long> waiting = reachTheCap();
        theMessageSaysWhyItWaits(mina, waiting.get(0));
        theCriteriaAreNotMet(pia);
        given.realTraffic();
        goLive(pia);
        Await.until(given::waiting, 0L);
        accept(mina);
        rollBack(pia);
        everythingIsAsBefore();
    }

    @Test
    void whoever_tested_it_cannot_start_the_pilot_and_neither_can_anybody_once_it_has_changed(Walks walks) {
        Walk walk = walks.start();
        accounts.signIn(walk, tester, PILOT + given.id);
        assertThat(walk.page().locator("main")).containsText("You tested this gateway");
        assertThat(walk.page().locator("#starting")).hasCount(0);
        walk.axe();

        given.rows.sql("update gateway set sender = 'OTHER' where id = ?", given.tried.id());
        Walk another = walks.start();
        accounts.signIn(another, accounts.person(PlatformRole.APPROVER), PILOT + given.id);
        assertThat(another.page().locator("main")).containsText("has changed since it was certified");
    }

    private void begin(Walk walk) {
        Page page = walk.page();
        walk.axe();
        page.click("#starting\\:begin");
        assertThat(page.getByText("Type what one SMS costs").first()).isVisible();
        page.fill("#starting\\:price", "0,80");
        page.click("#starting\\:begin");
        assertThat(page.getByText("Set how many messages a day").first()).isVisible();
        assertThat(page.locator("#starting\\:price")).hasValue("0,80");
        page.fill("#starting\\:messagesADay", "3");
        page.fill("#starting\\:spend", "500");
        page.fill("#starting\\:contact", "Pia, +254 20 1234567");
        page.click("#starting\\:begin");
        assertThat(page.getByText("the pilot has begun")).isVisible();
        assertThat(page.locator("main")).containsText("Today 0 of 3 messages, 0 of 625 SMS in all.");
        walk.axe();
    }

    private void adminsCannotOfferItToOthers() {
        Http ada = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        String page = "gateway/grant/sharedGateway.xhtml?id=" + given.tried.id();
        String answer = PageForm.of(ada, ada.get(page), "offer")
                .with("project", accounts.project().toString())
                .press("send")
                .body();
        assertThat(answer).contains("is being tried out");
    }

    /** Returns what waits. */
    private List<Long> reachTheCap() {
        given.routeOverIt();
        List<Long> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(given.send());
        }
        Await.until(given::waiting, 2L);
        Await.until(() -> given.rows.value("select count(*) from delivery where gateway_id = ?", given.tried.id()), 3L);
        return sent.stream().filter(given::isWaiting).toList();
    }

    private void theMessageSaysWhyItWaits(Walk walk, long message) {
        walk.open("/sending/log/message.xhtml?project=" + given.clinic + "&id=" + message);
        assertThat(walk.page().locator("main")).containsText("No more than 3 messages a day go over this gateway.");
        walk.open("/gateway/overview/gateway.xhtml?project=" + given.clinic + "&id=" + given.tried.id());
        assertThat(walk.page().locator("main")).containsText("Today 3 of 3 messages");
    }

    private static void theCriteriaAreNotMet(Walk walk) {
        Page page = walk.page();
        page.click("#ending\\:putLive");
        assertThat(page.getByText("The pilot has run for 0 days; it takes 3.")).isVisible();
        assertThat(page.locator("#criteria")).containsText("Not yet");
        walk.axe();
    }

    private void goLive(Walk walk) {
        Page page = walk.page();
        walk.open(PILOT + given.id);
        page.fill("#billing\\:until", "2999-01-01");
        page.fill("#billing\\:amount", "250");
        page.click("#billing\\:bill");
        assertThat(page.getByText("The bill cannot be about days to come.").first())
                .isVisible();
        page.fill("#billing\\:until", LocalDate.now(Clock.systemUTC()).toString());
        page.click("#billing\\:bill");
        assertThat(page.getByText("the bill is noted")).isVisible();
        page.click("#ending\\:putLive");
        assertThat(page.getByText("differs from our count by more than 5 %").first())
                .isVisible();
        page.fill("#billing\\:until", LocalDate.now(Clock.systemUTC()).toString());
        page.fill("#billing\\:amount", "202");
        page.click("#billing\\:bill");
        page.click("#ending\\:putLive");
        assertThat(page.getByText("is live. It stands in the catalogue")).isVisible();
        assertThat(page.locator("#proposals")).containsText("Proposed");
        walk.axe();
    }

    private void accept(Walk walk) {
        Page page = walk.page();
        walk.open("/gateway/catalogue/catalogue.xhtml?country=KE&project=" + given.clinic);
        assertThat(page.locator("main")).containsText("Gateway " + given.tried.id());
        walk.open("/sending/routing/routes.xhtml?project=" + given.clinic);
        page.getByText("Proposed routes").click();
        walk.axe();
        page.locator("button[name=accept]").click();
        assertThat(page.getByText("Messages to the country go over the new gateway"))
                .isVisible();
        assertThat(given.choices("254")).containsExactly("1 " + given.tried.id(), "2 " + given.former.id());
    }

    private void rollBack(Walk walk) {
        Page page = walk.page();
        walk.open(PILOT + given.id);
        page.fill("#returning\\:reason", "Delivery reports came hours late.");
        page.click("#returning\\:rollBack");
        page.locator("dialog").getByText("Continue").click();
        assertThat(page.getByText("is taken back")).isVisible();
        walk.axe();
    }

    private void everythingIsAsBefore() {
        assertThat(given.choices("254")).isEmpty();
        assertThat(given.choices("")).containsExactly("1 " + given.former.id());
        assertThat(given.rows.value("select state from gateway where id = ?", given.tried.id()))
                .isEqualTo("PAUSED");
        assertThat(given.rows.value("select state from gateway_request where id = ?", given.id))
                .isEqualTo("TESTING");
        assertThat(given.rows.value("select count(*) from catalogue_entry where gateway_id = ?", given.tried.id()))
                .isEqualTo(0L);
        long message = given.send();
        assertThat(given.rows.value("select gateway_id from message where id = ?", message))
                .isEqualTo(given.former.id());
        assertThat(given.sendOverIt()).contains("is still being made ready");
    }
}
