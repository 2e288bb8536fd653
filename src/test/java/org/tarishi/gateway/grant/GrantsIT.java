package org.tarishi.gateway.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenApi;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Whose grant it is, and what a gateway that is not granted is to a project: nothing. */
@OnServer
class GrantsIT {

    private static final String OFFERS = "gateway/grant/offers.xhtml?project=";

    private final TestServer server;
    private final TestAccounts accounts;
    private GivenApi api;
    private long gateway;
    private long grant;

    GrantsIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @BeforeEach
    void an_offered_gateway() {
        api = GivenApi.on(server);
        gateway = api.project().sharedSimulator().id();
        grant = gateway;
        state("OFFERED");
    }

    @Test
    void what_is_only_offered_is_neither_listed_nor_sent_over_nor_routed_to() {
        assertThat(api.key().get("api/v1/gateways").body()).doesNotContain(Long.toString(gateway));
        assertThat(api.key().get("api/v1/gateways/" + gateway).statusCode()).isEqualTo(404);
        String message = "{\"messages\":[{\"to\":\"+254712345678\",\"text\":\"Hi\",\"gateway\":\"" + gateway + "\"}]}";
        assertThat(api.key()
                        .post("api/v1/messages", "application/json", message)
                        .statusCode())
                .isEqualTo(422);

        state("ACCEPTED");
        assertThat(api.key().get("api/v1/gateways").body()).contains(Long.toString(gateway));
        assertThat(api.key().get("api/v1/gateways/" + gateway).statusCode()).isEqualTo(200);
    }

    @Test
    void another_project_s_grant_does_not_exist_and_a_viewer_answers_none() {
        GivenApi other = GivenApi.on(server);
        other.project().sharedSimulator();
        Http stranger = visitor(other, ProjectRole.MANAGER);
        assertThat(press(stranger, other, "accept").statusCode()).isEqualTo(404);

        Http viewer = visitor(api, ProjectRole.VIEWER);
        assertThat(press(viewer, api, "accept").statusCode()).isEqualTo(403);
        assertThat(state()).isEqualTo("OFFERED");

        assertThat(press(visitor(api, ProjectRole.MANAGER), api, "accept").statusCode())
                .isEqualTo(302);
        assertThat(state()).isEqualTo("ACCEPTED");
    }

    @Test
    void what_was_taken_back_meanwhile_cannot_be_accepted() {
        Http manager = visitor(api, ProjectRole.MANAGER);
        PageForm form = PageForm.of(manager, manager.get(OFFERS + api.project().id()), "list");
        state("WITHDRAWN");

        HttpResponse<String> answer = form.pressPlain("accept", Long.toString(grant));

        assertThat(answer.body()).contains("no longer offered");
        assertThat(state()).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_project_gives_a_gateway_back() {
        state("ACCEPTED");

        press(visitor(api, ProjectRole.MANAGER), api, "decline");

        assertThat(state()).isEqualTo("DECLINED");
        assertThat(api.key().get("api/v1/gateways/" + gateway).statusCode()).isEqualTo(404);
    }

    private Http visitor(GivenApi in, ProjectRole role) {
        return accounts.signedIn(accounts.member(new ProjectId(in.project().id()), role));
    }

    private HttpResponse<String> press(Http http, GivenApi in, String button) {
        return PageForm.of(http, http.get(OFFERS + in.project().id()), "list").pressPlain(button, Long.toString(grant));
    }

    private void state(String state) {
        api.project().sql("update gateway_grant set state = ? where id = ?", state, grant);
    }

    private Object state() {
        return api.project().value("select state from gateway_grant where id = ?", grant);
    }
}
