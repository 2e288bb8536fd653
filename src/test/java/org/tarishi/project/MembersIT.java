package org.tarishi.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

@OnServer
class MembersIT {

    private final TestAccounts accounts;
    private final ProjectId project;

    MembersIT(TestServer server) {
        this.accounts = TestAccounts.on(server);
        this.project = accounts.project();
    }

    @ParameterizedTest
    @ValueSource(strings = {"project/members.xhtml", "project/settings.xhtml", "account/keys/keys.xhtml"})
    void a_project_does_not_exist_for_strangers_nor_for_administrators_who_are_no_members(String page) {
        String path = page + "?project=" + project;
        Http neighbour = accounts.signedIn(accounts.member(accounts.project(), ProjectRole.OWNER));
        Http admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));

        assertThat(neighbour.get(path).statusCode()).isEqualTo(404);
        assertThat(admin.get(path).statusCode()).isEqualTo(404);
        assertThat(neighbour.get(page + "?project=0").statusCode()).isEqualTo(404);
        assertThat(neighbour.get(page + "?project=x").statusCode()).isEqualTo(404);
        assertThat(neighbour.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void an_auditor_reads_every_project_and_changes_none() {
        Http auditor = accounts.signedIn(accounts.person(PlatformRole.AUDITOR));

        HttpResponse<String> members = auditor.get(members());

        assertThat(members.statusCode()).isEqualTo(200);
        assertThat(members.body()).doesNotContain("form:invite");
        assertThat(auditor.get("account/keys/keys.xhtml?project=" + project).statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_owner_gives_another_role_which_acts_at_once() {
        Http owner = accounts.signedIn(accounts.member(project, ProjectRole.OWNER));
        Http other = accounts.signedIn(accounts.member(project, ProjectRole.OWNER));
        assertThat(other.get(members()).body()).contains("form:invite");

        // members are listed by name, which for these two is the order in which they were made
        PageForm.of(owner, owner.get(members()), "list")
                .with("members:1:role", "VIEWER")
                .press("members:1:become");

        assertThat(other.get(members()).body()).doesNotContain("form:invite");
    }

    @Test
    void the_only_owner_cannot_leave() {
        Http owner = accounts.signedIn(accounts.member(project, ProjectRole.OWNER));

        HttpResponse<String> refused =
                PageForm.of(owner, owner.get(members()), "list").press("members:0:remove");

        assertThat(refused.body()).contains("This is the only owner");
        assertThat(owner.get(members()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_removed_member_is_a_stranger_at_the_next_request() {
        Http owner = accounts.signedIn(accounts.member(project, ProjectRole.OWNER));
        Http other = accounts.signedIn(accounts.member(project, ProjectRole.SENDER));
        assertThat(other.get(members()).statusCode()).isEqualTo(200);

        PageForm.of(owner, owner.get(members()), "list").press("members:1:remove");

        assertThat(other.get(members()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_viewer_who_forges_the_owners_post_changes_nothing() {
        Http owner = accounts.signedIn(accounts.member(project, ProjectRole.OWNER));
        Http viewer = accounts.signedIn(accounts.member(project, ProjectRole.VIEWER));

        PageForm.of(viewer, viewer.get(members()), "list").press("members:0:remove");

        assertThat(owner.get(members()).statusCode()).isEqualTo(200);
    }

    private String members() {
        return "project/members.xhtml?project=" + project;
    }
}
