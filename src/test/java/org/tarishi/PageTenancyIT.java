package org.tarishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.ProjectPages.Thing;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenApi;
import org.tarishi.given.TestAccounts;
import org.tarishi.onboarding.GivenRow;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Another project does not exist, and a role that is too small is refused: on every page there is. */
@OnServer
class PageTenancyIT {

    private static final Path PAGES = Path.of("WebContent");

    /** Pages without a project: of everybody, and of the platform's people. */
    private static final Set<String> OF_EVERYBODY = Set.of(
            "index.xhtml",
            "style-guide.xhtml",
            "account/signin/signin.xhtml",
            "account/password/password.xhtml",
            "gateway/alert/alerts.xhtml",
            "onboarding/notice/notices.xhtml",
            "project/projects.xhtml",
            "project/join/join.xhtml",
            "gateway/catalogue/catalogue.xhtml");

    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "onboarding/review/board.xhtml",
            "onboarding/review/review.xhtml",
            "onboarding/connection/connection.xhtml",
            "onboarding/connection/worksheet.xhtml",
            "onboarding/connection/makeGateway.xhtml",
            "onboarding/connection/handOut.xhtml",
            "onboarding/sourcing/providers.xhtml",
            "onboarding/sourcing/provider.xhtml",
            "onboarding/sourcing/quotes.xhtml",
            "onboarding/sourcing/quote.xhtml",
            "onboarding/sourcing/compare.xhtml",
            "onboarding/certification/certification.xhtml",
            "onboarding/country/countries.xhtml",
            "onboarding/country/country.xhtml",
            "onboarding/country/countryField.xhtml",
            "onboarding/pilot/pilot.xhtml",
            "onboarding/contract/contract.xhtml",
            "onboarding/contract/operators.xhtml",
            "onboarding/contract/papers.xhtml",
            "onboarding/contract/provision.xhtml",
            "onboarding/contract/expiring.xhtml",
            "onboarding/figures/figures.xhtml",
            "onboarding/figures/exportFigures.xhtml",
            "account/audit/audit.xhtml",
            "account/people/people.xhtml",
            "gateway/hosts/hosts.xhtml",
            "gateway/grant/sharedGateways.xhtml",
            "gateway/grant/sharedGateway.xhtml",
            "sending/routing/platformRoutes.xhtml",
            "sending/routing/platformRoute.xhtml",
            "gateway/number/sharedNumbers.xhtml",
            "gateway/number/editSharedNumber.xhtml",
            "gateway/number/sharedKeywords.xhtml",
            "gateway/catalogue/editEntry.xhtml",
            "receiving/inbox/unmatched.xhtml",
            "receiving/callback/stuck.xhtml");

    private final TestServer server;
    private final TestAccounts accounts;
    private final Map<Thing, String> theirs = new TreeMap<>();
    private final Map<Thing, String> mine = new TreeMap<>();
    private GivenApi other;
    private GivenApi own;

    PageTenancyIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void two_projects_with_a_message_a_conversation_and_a_gateway_each() {
        other = GivenApi.on(server);
        own = GivenApi.on(server);
        fill(other, theirs);
        fill(own, mine);
    }

    @Test
    void every_page_of_a_project_is_a_404_for_those_who_do_not_belong_to_it() {
        Http stranger = accounts.signedIn(accounts.member(id(own), ProjectRole.OWNER));
        for (String page : pagesOfProjects()) {
            assertThat(status(stranger, page, other, theirs)).as(page).isEqualTo(404);
        }
    }

    @Test
    void every_page_that_shows_one_thing_is_a_404_for_the_thing_of_another_project() {
        Http owner = accounts.signedIn(accounts.member(id(own), ProjectRole.OWNER));
        for (String page : pagesThatShowOneThing()) {
            assertThat(status(owner, page, own, theirs)).as(page).isEqualTo(404);
            assertThat(status(owner, page, own, mine)).as("own " + page).isEqualTo(200);
        }
    }

    @Test
    void every_page_of_a_project_is_open_to_its_role_and_a_403_below_it() {
        for (ProjectRole role : ProjectRole.values()) {
            Http member = accounts.signedIn(accounts.member(id(own), role));
            for (String page : pagesOfProjects()) {
                boolean may = role.includes(ProjectPages.needed(page));
                assertThat(status(member, page, own, mine))
                        .as(role + " on " + page)
                        .isEqualTo(may ? 200 : 403);
            }
        }
    }

    @Test
    void every_page_of_the_platform_is_a_403_for_the_owner_of_a_project() {
        Http owner = accounts.signedIn(accounts.member(id(own), ProjectRole.OWNER));
        for (String page : OF_THE_PLATFORM) {
            assertThat(owner.get(page + "?country=KE&id=" + mine.get(Thing.REQUEST))
                            .statusCode())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    private int status(Http visitor, String page, GivenApi project, Map<Thing, String> things) {
        String address = page + "?project=" + project.project().id();
        Optional<Thing> shown = ProjectPages.shownBy(page);
        if (shown.isPresent()) {
            address += "&id=" + things.get(shown.get()) + "&gateway=" + things.get(Thing.GATEWAY);
        }
        return visitor.get(address).statusCode();
    }

    private static List<String> pagesThatShowOneThing() {
        return pagesOfProjects().stream()
                .filter(page -> ProjectPages.shownBy(page).isPresent())
                .toList();
    }

    private static ProjectId id(GivenApi project) {
        return new ProjectId(project.project().id());
    }

    private static void fill(GivenApi project, Map<Thing, String> things) {
        things.put(Thing.MESSAGE, project.send("Hi").path("id").asText());
        project.inbound("Hello");
        things.put(
                Thing.CONVERSATION,
                String.valueOf(project.project()
                        .value(
                                "select id from conversation where project_id = ?",
                                project.project().id())));
        things.put(Thing.GATEWAY, Long.toString(project.gateway()));
        things.put(Thing.REQUEST, Long.toString(GivenRow.request(project.project())));
        things.put(
                Thing.PHONE,
                Long.toString(project.project().gateway("smsgate", "{}", "{}").id()));
        things.put(Thing.DRAFT, Long.toString(project.project().draft()));
        long optOut = project.gateway() + 1;
        project.project()
                .sql(
                        "insert into opt_out values (?, ?, '+254712345678', 'STOP', 'TEXT', 'STOP', '', now())",
                        optOut,
                        project.project().id());
        things.put(Thing.OPT_OUT, Long.toString(optOut));
    }

    /** Every page there is but those listed above: a new one is taken for a project's until somebody says otherwise. */
    private static List<String> pagesOfProjects() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString())
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                    .filter(name -> !OF_EVERYBODY.contains(name) && !OF_THE_PLATFORM.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
