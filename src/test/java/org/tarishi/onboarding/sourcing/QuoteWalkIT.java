package org.tarishi.onboarding.sourcing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.InBrowser;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;
import org.tarishi.server.Walk;
import org.tarishi.server.Walks;

/** An administrator writes two quotes down, compares them and puts one before the owner. */
@OnServer
@InBrowser
class QuoteWalkIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final TestAccounts accounts;
    private final GivenProject project;

    QuoteWalkIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = GivenProject.on(server);
    }

    @Test
    void two_quotes_are_written_down_compared_and_one_is_put_before_the_owner(Walks walks) {
        long request = GivenSourcing.request(project);
        Walk ada = walks.start();
        accounts.signIn(ada, accounts.person(PlatformRole.ADMIN), "/onboarding/review/review.xhtml?id=" + request);

        addProvider(ada, "Sauti Aggregation " + request);
        addProvider(ada, "Jumbe Gateways " + request);
        writeBadly(ada, request);
        write(ada, "Sauti Aggregation " + request, "0.80");
        ada.open("/onboarding/sourcing/quote.xhtml?id=" + request);
        fill(ada.page(), Map.of("SET_UP", "5000"));
        write(ada, "Jumbe Gateways " + request, "0.60");
        ada.axe();
        Http slower = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        PageForm stale = comparison(slower, request);
        compareAndOffer(ada, request);
        isToldAndLosesNothing(stale, request);
    }

    private static PageForm comparison(Http administrator, long request) {
        return PageForm.of(administrator, administrator.get("onboarding/sourcing/compare.xhtml?id=" + request), "form");
    }

    private void isToldAndLosesNothing(PageForm stale, long request) {
        Object quote = project.value("select max(id) from quote where request_id = ? and state = 'DRAFT'", request);
        HttpResponse<String> told = stale.with("quote", quote.toString())
                .with("onlyOne", "Nobody else answers.")
                .press("offer");

        Assertions.assertThat(told.body())
                .contains(" was faster: ", "Nobody else answers.")
                .doesNotContain("form:offer");
    }

    private static void addProvider(Walk walk, String name) {
        Page page = walk.page();
        walk.open("/onboarding/sourcing/provider.xhtml");
        walk.axe();
        page.fill("#form\\:contactEmail", "nobody");
        page.click("#form\\:save");
        assertThat(page.locator(".field-error")).hasCount(2);
        assertThat(page.locator("#form\\:contactEmail")).hasValue("nobody");
        page.fill("#form\\:name", name);
        page.fill("#form\\:contactEmail", "sales@example.org");
        page.click("#form\\:save");
        assertThat(page.locator("table")).containsText(name);
    }

    private static void writeBadly(Walk walk, long request) {
        Page page = walk.page();
        walk.open("/onboarding/sourcing/quotes.xhtml?id=" + request);
        walk.axe();
        page.getByText("Add a quote").first().click();
        fill(page, Map.of("SET_UP", "a thousand", "RENTAL", "100", "PRICE-1", "cheap"));
        page.setInputFiles("#form\\:file", new FilePayload("letter.pdf", "application/pdf", PDF));
        page.click("#form\\:save");

        assertThat(page.locator("#form\\:SET_UP")).hasValue("a thousand");
        assertThat(page.getByText("letter.pdf is added and stays").first()).isVisible();
        walk.axe();
        walk.screenshot("quote-faults");
        page.fill("#form\\:SET_UP", "1000");
    }

    private static void write(Walk walk, String provider, String price) {
        Page page = walk.page();
        page.selectOption("#form\\:provider", new com.microsoft.playwright.options.SelectOption().setLabel(provider));
        fill(
                page,
                Map.of(
                        "OFFERED", "Dedicated short code",
                        "OPERATORS", "Safaricom, Airtel",
                        "RECEIVED", TODAY.toString(),
                        "VALID_UNTIL", TODAY.plusDays(30).toString(),
                        "CURRENCY", "KES",
                        "PRICE-1", price,
                        "PRICE-2", "0"));
        page.selectOption("#form\\:DIRECTION-2", "MO");
        page.click("#form\\:addLine");
        assertThat(page.locator("#form\\:PRICE-3")).isVisible();
        assertThat(page.locator("#form\\:PRICE-1")).hasValue(price);
        page.click("#form\\:save");
        assertThat(page.locator("table")).containsText(provider);
    }

    private static void compareAndOffer(Walk walk, long request) {
        Page page = walk.page();
        page.getByText("Compare them").first().click();
        assertThat(page.locator("main")).containsText("KES 11,800.00");
        assertThat(page.locator("main")).containsText("KES 12,200.00");
        assertThat(page.locator("main")).containsText("Missing");
        walk.axe();
        page.click("#form\\:offer");
        assertThat(page.getByText("Choose the quote to offer.").first()).isVisible();
        page.locator("input[name='form:quote']").first().check();
        page.click("#form\\:offer");
        assertThat(page.locator("main")).containsText("Quote to accept");
        walk.open("/onboarding/sourcing/quotes.xhtml?id=" + request);
        assertThat(page.locator("table")).containsText("Before the owner");
    }

    private static void fill(Page page, Map<String, String> fields) {
        fields.forEach((field, text) -> page.fill("#form\\:" + field, text));
    }
}
