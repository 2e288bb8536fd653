package org.tarishi.gateway.phone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.SmsGateApp;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.InBrowser;
import org.tarishi.server.Look;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** Setting a phone up with nothing but the page, and looking after it. */
@OnServer
@InBrowser
class PhoneWalkIT {

    private static final String FORM = "/gateway/setup/editGateway.xhtml?type=smsgate&project=";
    private static final Map<String, Object> PING = Map.of(
            "health",
            Map.of(
                    "checks",
                    Map.of(
                            "battery:level", Map.of("observedValue", 9),
                            "battery:charging", Map.of("observedValue", 0),
                            "connection:transport", Map.of("observedValue", 2),
                            "connection:cellular", Map.of("observedValue", 3))));

    private final TestServer server;
    private final TestAccounts accounts;
    private final ProjectId project;
    private final GivenProject rows;

    PhoneWalkIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
        this.rows = GivenProject.of(server, project);
    }

    @Test
    void a_manager_sets_a_phone_up_and_sees_how_it_does(Walk walk) {
        Page page = walk.page();
        accounts.signIn(walk, accounts.member(project, ProjectRole.MANAGER), FORM + project);
        page.fill("#form\\:name", "Airtel phone Kisumu");
        page.fill("#form\\:per-hour", "5");
        page.fill("#form\\:balance-low", "little");
        page.click("#form\\:save");
        assertThat(page.getByText("Write an amount such as 50 or 12.50.").first())
                .isVisible();
        page.fill("#form\\:per-hour", "40");
        page.fill("#form\\:balance-low", "50");
        page.click("#form\\:save");
        page.getByText("Open the phone’s page").click();
        assertThat(page.locator("#state")).containsText("has not called yet");
        assertThat(page.locator("ol.steps li")).hasCount(9);
        page.locator("details.qr summary").first().click();
        assertThat(page.locator("details.qr svg").first()).isVisible();
        walk.axe();
        walk.screenshot("phone-set-up");

        SmsGateApp app = new SmsGateApp(page.locator(".copy-value").first().textContent());
        app.register();
        app.brings("system:ping", PING);
        assertThat(page.locator("#state")).containsText("9 percent, not plugged in");
        assertThat(page.locator("#state")).containsText("battery is down to 9 percent");
        assertThat(fact(page, "Connection")).containsText("Last heard of: less than a minute ago.");
        assertThat(page.getByText("This address begins with http://")).isVisible();
        assertThat(fact(page, "Internet over")).containsText("3G");
        assertThat(fact(page, "SIM cards")).containsText("1 Airtel");
        assertThat(fact(page, "SMS in the last hour")).containsText("0 of 40; 40 more may go out");

        enterBalance(page);
        walk.axe();
        walk.screenshot("phone");
    }

    private static void enterBalance(Page page) {
        page.fill("#form\\:balance", "lots");
        page.click("#form\\:enter");
        assertThat(page.getByText("This is no amount.").first()).isVisible();
        assertThat(page.locator("#form\\:balance")).hasValue("lots");
        page.fill("#form\\:balance", "35,50");
        page.click("#form\\:enter");
        assertThat(page.getByText("The balance of “Airtel phone Kisumu” is noted."))
                .isVisible();
        assertThat(page.locator("main")).containsText(Pattern.compile("35\\.50, entered .* ago by person-"));
        assertThat(page.locator("#state")).containsText("The balance is low: 35.50");
    }

    @Test
    void a_viewer_reads_it_on_a_phone_in_french_and_learns_no_secret(Walks walks) {
        long gateway = rows.gateway("chtgateway", "{}", "{}").id();
        rows.sql(
                "insert into phone (gateway_id, last_seen_at, balance, balance_at) values (?, now() - interval '3 hours',"
                        + " 1250, now() - interval '1 day')",
                gateway);
        Walk walk = walks.start(Look.usual().in("fr").onPhone().atNight());
        Page page = walk.page();
        accounts.signIn(
                walk,
                accounts.member(project, ProjectRole.VIEWER),
                "/gateway/phone/gatewayPhone.xhtml?project=" + project + "&id=" + gateway);

        assertThat(page.locator("#state")).containsText("il y a 3 heures");
        assertThat(page.locator("main")).containsText("1250, selon l’opérateur");
        assertThat(page.locator(".copy-value")).hasCount(0);
        assertThat(page.locator("#form")).hasCount(0);
        walk.axe();
        walk.screenshot("phone-french");
    }

    private static Locator fact(Page page, String label) {
        return page.locator("#state .fact", new Page.LocatorOptions().setHasText(label));
    }
}
