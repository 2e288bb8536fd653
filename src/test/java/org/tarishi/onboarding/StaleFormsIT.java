package org.tarishi.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.given.TestAccounts.Person;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Two administrators have the same form open: the second to send it is told of the first, and may send it once more. */
@OnServer
class StaleFormsIT {

    private final GivenProject rows;
    private final Person ada;
    private final Http first;
    private final Http second;

    StaleFormsIT(TestServer server) {
        TestAccounts accounts = TestAccounts.on(server);
        rows = GivenProject.on(server);
        ada = accounts.person(PlatformRole.ADMIN);
        first = accounts.signedIn(ada);
        second = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
    }

    @Test
    void a_provider() {
        rows.sql(
                "insert into provider values (?, ?, 'AGGREGATOR', '', '', '', '', 1)", rows.id(), "Sauti " + rows.id());
        String page = "onboarding/sourcing/provider.xhtml?provider=" + rows.id();
        PageForm stale = provider(PageForm.of(second, second.get(page)), "What the second wrote.");
        provider(PageForm.of(first, first.get(page)), "What the first wrote.").press("save");

        HttpResponse<String> told = stale.press("save");
        assertThat(told.body()).contains(ada.name() + " has changed Sauti", "What the second wrote.");
        assertThat(notes()).isEqualTo("What the first wrote.");

        provider(PageForm.of(second, told), "What the second wrote.").press("save");
        assertThat(notes()).isEqualTo("What the second wrote.");
    }

    private PageForm provider(PageForm form, String notes) {
        return form.with("name", "Sauti " + rows.id())
                .with("kind", "AGGREGATOR")
                .with("notes", notes);
    }

    private Object notes() {
        return rows.value("select notes from provider where id = ?", rows.id());
    }

    @Test
    void a_country() {
        String page = "onboarding/country/country.xhtml?country=LS";
        PageForm stale = PageForm.of(second, second.get(page)).with("daysOff", "2027-10-04 Independence Day");
        PageForm.of(first, first.get(page))
                .with("daysOff", "2027-03-11 Moshoeshoe Day")
                .press("save");

        HttpResponse<String> told = stale.press("save");
        assertThat(told.body()).contains(ada.name() + " has changed this country", "Independence Day");
        assertThat(rules()).contains("Moshoeshoe").doesNotContain("Independence");

        PageForm.of(second, told).with("daysOff", "2027-10-04 Independence Day").press("save");
        assertThat(rules()).contains("Independence").doesNotContain("Moshoeshoe");
    }

    private String rules() {
        return (String) rows.value("select rules from country_profile where country = 'LS'");
    }

    @Test
    void a_finding() {
        String page = "onboarding/review/review.xhtml?id=" + GivenRow.request(rows, RequestState.IN_REVIEW);
        PageForm stale = PageForm.of(second, second.get(page), "points").with("reason", "The register has it.");
        PageForm.of(first, first.get(page), "points")
                .with("reason", "The register has another name.")
                .pressInRowOf("The organisation stands in the public register", "1:check");

        HttpResponse<String> told = stale.pressInRowOf("The organisation stands in the public register", "2:check");
        assertThat(told.body()).contains(ada.name() + " was faster: “Failed”", "The register has it.");

        PageForm.of(second, told, "points")
                .with("reason", "The register has it.")
                .pressInRowOf("The organisation stands in the public register", "2:check");
        assertThat(second.get(page).body()).contains("Waived", "The register has it.");
    }
}
