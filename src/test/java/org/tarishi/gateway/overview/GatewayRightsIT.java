package org.tarishi.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Who may see and change a gateway, asked over HTTP, where no missing button holds anybody back. */
@OnServer
class GatewayRightsIT {

    private static final String LIST = "gateway/overview/gateways.xhtml?project=";
    private static final String DETAILS = "gateway/overview/gateway.xhtml?project=%s&id=%d";
    private static final String EDIT = "gateway/setup/editGateway.xhtml?project=%s&id=%d";
    private static final String TEST = "gateway/trial/testGateway.xhtml?project=%s&id=%d";

    private final TestServer server;
    private final TestAccounts accounts;
    private ProjectId project;
    private GivenProject rows;
    private long gateway;

    GatewayRightsIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void a_project_with_a_gateway() {
        project = accounts.project();
        rows = GivenProject.of(server, project);
        gateway = rows.simulator().id();
    }

    static Stream<String> pages() {
        return Stream.of(DETAILS, EDIT, TEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void another_project_s_gateway_does_not_exist(String page) {
        ProjectId other = accounts.project();
        Http stranger = visitor(other, ProjectRole.OWNER);

        assertThat(stranger.get(page.formatted(other, gateway)).statusCode()).isEqualTo(404);
        assertThat(stranger.get(page.formatted(project, gateway)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_gateway_of_another_project_is_not_changed_through_one_s_own_list() {
        ProjectId other = accounts.project();
        long own = GivenProject.of(server, other).simulator().id();
        Http manager = visitor(other, ProjectRole.MANAGER);

        assertThat(press(manager, other, "delete", gateway).statusCode()).isEqualTo(404);
        assertThat(press(manager, other, "pause", own).statusCode()).isEqualTo(302);
        assertThat(List.of(state(gateway), state(own))).containsExactly("LIVE", "PAUSED");
    }

    @Test
    void a_viewer_sees_how_it_does_but_no_address_with_its_token_and_changes_nothing() {
        Http viewer = visitor(project, ProjectRole.VIEWER);

        HttpResponse<String> details = viewer.get(DETAILS.formatted(project, gateway));
        assertThat(details.statusCode()).isEqualTo(200);
        assertThat(details.body()).contains("No message has gone over it yet.").doesNotContain("/callbacks/");
        assertThat(press(viewer, project, "pause", gateway).statusCode()).isEqualTo(403);
        assertThat(viewer.get(EDIT.formatted(project, gateway)).statusCode()).isEqualTo(403);
        assertThat(viewer.get(TEST.formatted(project, gateway)).statusCode()).isEqualTo(403);
        assertThat(state(gateway)).isEqualTo("LIVE");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void an_id_that_is_none_is_answered_404(String page) {
        Http manager = visitor(project, ProjectRole.MANAGER);

        assertThat(manager.get(page.replace("%d", "twelve").formatted(project)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void reading_a_page_changes_nothing_whatever_its_address_says() {
        Http manager = visitor(project, ProjectRole.MANAGER);

        assertThat(manager.get(LIST + project + "&delete=" + gateway).statusCode())
                .isEqualTo(200);
        assertThat(manager.get(DETAILS.formatted(project, gateway) + "&pause=" + gateway)
                        .statusCode())
                .isEqualTo(200);
        assertThat(state(gateway)).isEqualTo("LIVE");
    }

    @Test
    void a_shared_gateway_is_shown_without_what_it_is_set_to_and_is_not_changed() {
        long shared = rows.sharedSimulator().id();
        Http manager = visitor(project, ProjectRole.MANAGER);

        HttpResponse<String> details = manager.get(DETAILS.formatted(project, shared));
        assertThat(details.statusCode()).isEqualTo(200);
        assertThat(details.body()).contains("Shared by the platform").doesNotContain("/callbacks/", "Time to answer");
        assertThat(manager.get(EDIT.formatted(project, shared)).statusCode()).isEqualTo(404);
        assertThat(press(manager, project, "pause", shared).statusCode()).isEqualTo(404);
        assertThat(state(shared)).isEqualTo("LIVE");
    }

    @Test
    void a_type_that_there_is_not_is_answered_404() {
        Http manager = visitor(project, ProjectRole.MANAGER);

        assertThat(manager.get("gateway/setup/editGateway.xhtml?project=" + project + "&type=carrier-pigeon")
                        .statusCode())
                .isEqualTo(404);
    }

    private Http visitor(ProjectId in, ProjectRole role) {
        return accounts.signedIn(accounts.member(in, role));
    }

    private HttpResponse<String> press(Http http, ProjectId in, String button, long id) {
        return PageForm.of(http, http.get(LIST + in), "list").pressPlain(button, Long.toString(id));
    }

    private Object state(long id) {
        return rows.value("select state from gateway where id = ?", id);
    }
}
