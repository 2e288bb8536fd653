package org.tarishi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Forms over plain HTTP, as a browser without JavaScript sends them. */
@OnServer
class FormsIT {

    private static final String GUIDE = "style-guide.xhtml?project=";

    private final TestServer server;
    private final TestAccounts accounts;
    private final TestAccounts.Person viewer;
    private final Http somebody;
    private final String guide;

    FormsIT(TestServer server) {
        this.server = server;
        accounts = TestAccounts.on(server);
        ProjectId project = accounts.project();
        viewer = accounts.member(project, ProjectRole.VIEWER);
        somebody = accounts.signedIn(viewer);
        guide = GUIDE + project;
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_on_top_and_what_was_typed_stays() {
        HttpResponse<String> answer = form().with("name", "")
                .with("count", "many")
                .with("text", "Habari")
                .press("save");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<a href=\"#form:name\">“Name” is needed. Please fill it in.</a>")
                .contains("<p class=\"field-error\" id=\"form:count-error0\">“many” is not a whole number.")
                .containsPattern(
                        "<input id=\"form:name\" aria-describedby=\"form:name-help form:name-error0\" aria-invalid=\"true\"")
                .containsPattern("<input id=\"form:count\"[^>]* value=\"many\"")
                .contains(">Habari</textarea>");
    }

    @Test
    void a_form_stays_in_its_project() {
        HttpResponse<String> answer = form().with("name", "").press("save");

        assertThat(answer.body()).contains("action=\"/" + guide + "\"").contains("class=\"bar-project\">Project ");
    }

    @Test
    void a_secret_never_comes_back() {
        HttpResponse<String> answer =
                form().with("name", "").with("secret", "swordfish").press("save");

        assertThat(answer.body()).contains("id=\"form:secret\"").doesNotContain("swordfish");
    }

    @Test
    void a_form_that_was_open_for_too_long_leads_back_to_its_page_with_its_address() {
        HttpResponse<String> page = somebody.get(guide);
        Http later = accounts.signedIn(viewer)
                .with("Referer", server.base().resolve(guide).toString());

        HttpResponse<String> answer =
                PageForm.of(later, page).with("name", "Kannel").press("save");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("This page was open for too long").contains("href=\"/" + guide + "\"");
    }

    private PageForm form() {
        return PageForm.of(somebody, somebody.get(guide));
    }
}
