package org.tarishi.gateway.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenProject;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Who may see and change numbers, asked over HTTP, where no missing button holds anybody back. */
@OnServer
class NumberPagesIT {

    private static final String LIST = "gateway/number/numbers.xhtml?project=%s&id=%d";
    private static final String EDIT = "gateway/number/editNumber.xhtml?project=%s&id=%d";
    private static final String SHARED = "gateway/number/sharedNumbers.xhtml";
    private static final String EDIT_SHARED = "gateway/number/editSharedNumber.xhtml";

    private final TestAccounts accounts;
    private final TestServer server;
    private ProjectId project;
    private GivenProject rows;
    private long gateway;
    private String code;

    NumberPagesIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void a_project_with_a_gateway() {
        project = accounts.project();
        rows = GivenProject.of(server, project);
        GivenGateway made = rows.simulator();
        gateway = made.id();
        code = made.shortCode();
    }

    @Test
    void a_manager_adds_changes_and_ends_a_number() {
        Http manager = visitor(project, ProjectRole.MANAGER);

        assertThat(add(manager, code).statusCode()).isEqualTo(302);
        assertThat(manager.get(LIST.formatted(project, gateway)).body())
                .contains(code, "Short code, Kenya", "The sender pays");
        long id = (long) rows.value("select id from gateway_number where gateway_id = ?", gateway);

        String edit = EDIT.formatted(project, gateway) + "&number=" + id;
        fill(PageForm.of(manager, manager.get(edit)), code)
                .with("rental", "30000")
                .with("currency", "KES")
                .press("save");
        assertThat(manager.get(LIST.formatted(project, gateway)).body()).contains("30,000.00");

        assertThat(end(manager, project, gateway, id).statusCode()).isEqualTo(302);
        assertThat(manager.get(LIST.formatted(project, gateway)).body()).contains("No number yet");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost() {
        Http manager = visitor(project, ProjectRole.MANAGER);

        HttpResponse<String> refused = add(manager, "CLINIC");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("CLINIC is not a short code.", "value=\"CLINIC\"");
    }

    @Test
    void a_viewer_looks_and_changes_nothing() {
        add(visitor(project, ProjectRole.MANAGER), code);
        long id = (long) rows.value("select id from gateway_number where gateway_id = ?", gateway);
        Http viewer = visitor(project, ProjectRole.VIEWER);

        assertThat(viewer.get(LIST.formatted(project, gateway)).body())
                .contains(code)
                .doesNotContain("name=\"end\"");
        assertThat(end(viewer, project, gateway, id).statusCode()).isEqualTo(403);
        assertThat(viewer.get(EDIT.formatted(project, gateway)).statusCode()).isEqualTo(403);
    }

    @Test
    void a_number_of_another_project_is_not_reached_through_one_s_own_gateway() {
        add(visitor(project, ProjectRole.MANAGER), code);
        long id = (long) rows.value("select id from gateway_number where gateway_id = ?", gateway);
        ProjectId other = accounts.project();
        long own = GivenProject.of(server, other).simulator().id();
        Http stranger = visitor(other, ProjectRole.OWNER);

        assertThat(stranger.get(EDIT.formatted(other, own) + "&number=" + id).statusCode())
                .isEqualTo(404);
        assertThat(end(stranger, other, own, id).statusCode()).isEqualTo(404);
        assertThat(stranger.get(EDIT.formatted(other, own) + "&number=twelve").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_keeps_the_numbers_of_shared_gateways() {
        GivenGateway made = rows.sharedSimulator();
        long shared = made.id();
        Http admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        String sharedCode = made.shortCode();

        HttpResponse<String> refused = shareByKeyword(admin, "", sharedCode);
        assertThat(refused.body()).contains("Choose a shared gateway of the list.");
        assertThat(shareByKeyword(admin, Long.toString(shared), sharedCode).statusCode())
                .isEqualTo(302);

        assertThat(admin.get(SHARED).body()).contains(sharedCode, "shared by keyword");
        Http member = visitor(project, ProjectRole.VIEWER);
        assertThat(member.get(LIST.formatted(project, shared)).body()).contains(sharedCode);
        Http manager = visitor(project, ProjectRole.MANAGER);
        assertThat(PageForm.of(manager, manager.get(LIST.formatted(project, shared)), "list")
                        .pressPlain(
                                "end",
                                rows.value("select id from gateway_number where address = ?", sharedCode)
                                        .toString())
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> add(Http http, String code) {
        return fill(PageForm.of(http, http.get(EDIT.formatted(project, gateway))), code)
                .press("save");
    }

    private static PageForm fill(PageForm form, String code) {
        return form.with("kind", "SHORT_CODE")
                .with("country", "KE")
                .with("address", code)
                .with("operators", "Operator " + System.nanoTime())
                .with("payer", "SENDER");
    }

    private HttpResponse<String> shareByKeyword(Http admin, String sharedGateway, String code) {
        return fill(PageForm.of(admin, admin.get(EDIT_SHARED)), code)
                .with("gateway", sharedGateway)
                .with("sharing", "keyword")
                .press("save");
    }

    private Http visitor(ProjectId in, ProjectRole role) {
        return accounts.signedIn(accounts.member(in, role));
    }

    private static HttpResponse<String> end(Http http, ProjectId in, long of, long id) {
        return PageForm.of(http, http.get(LIST.formatted(in, of)), "list").pressPlain("end", Long.toString(id));
    }
}
