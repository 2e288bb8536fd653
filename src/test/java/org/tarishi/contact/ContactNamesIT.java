package org.tarishi.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.given.GivenApi;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Where numbers are shown, the name of the contact who has one stands beside it. */
@OnServer
class ContactNamesIT {

    private static final String NUMBER = "+254712345678";

    private final TestServer server;
    private GivenApi api;
    private long message;
    private long talk;

    ContactNamesIT(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void somebody_is_written_to_and_writes() {
        api = GivenApi.on(server);
        message = api.send("Your visit is tomorrow").path("id").asLong();
        talk = api.inbound("Asante");
        api.project().sql("update conversation set number = ? where id = ?", NUMBER, talk);
    }

    @Test
    void the_inbox_a_conversation_the_log_and_a_message_show_the_name() {
        contact(api, "Asha Mwangi");
        Http sender = visitor(ProjectRole.SENDER);

        assertThat(page(sender, "receiving/inbox/inbox.xhtml", 0)).contains("Asha Mwangi · " + NUMBER);
        assertThat(page(sender, "receiving/inbox/conversation.xhtml", talk)).contains("Asha Mwangi · " + NUMBER);
        assertThat(page(sender, "sending/log/messages.xhtml", 0)).contains("Asha Mwangi · " + NUMBER);
        assertThat(page(sender, "sending/log/message.xhtml", message))
                .contains("Message to Asha Mwangi", "Asha Mwangi · " + NUMBER);
    }

    @Test
    void who_may_not_see_numbers_sees_the_name_beside_the_masked_one() {
        contact(api, "Asha Mwangi");
        Http viewer = visitor(ProjectRole.VIEWER);

        assertThat(page(viewer, "receiving/inbox/inbox.xhtml", 0))
                .contains("Asha Mwangi · ")
                .doesNotContain(NUMBER);
        assertThat(page(viewer, "sending/log/message.xhtml", message))
                .contains("Asha Mwangi · ")
                .doesNotContain(NUMBER);
    }

    @Test
    void another_project_s_contact_of_the_same_number_is_none_of_ours() {
        contact(GivenApi.on(server), "Their Asha");
        Http sender = visitor(ProjectRole.SENDER);

        assertThat(page(sender, "receiving/inbox/inbox.xhtml", 0))
                .contains(NUMBER)
                .doesNotContain("Their Asha");
        assertThat(page(sender, "sending/log/messages.xhtml", 0))
                .contains(NUMBER)
                .doesNotContain("Their Asha");
    }

    private static void contact(GivenApi of, String name) {
        long project = of.project().id();
        of.project().sql("insert into contact values (?, ?, ?, ?, null, now())", project, project, NUMBER, name);
    }

    private Http visitor(ProjectRole role) {
        TestAccounts accounts = TestAccounts.on(server);
        return accounts.signedIn(accounts.member(new ProjectId(api.project().id()), role));
    }

    private String page(Http visitor, String page, long id) {
        return visitor.get(page + "?project=" + api.project().id() + "&id=" + id)
                .body();
    }
}
