package org.tarishi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.tarishi.given.Await;
import org.tarishi.given.GivenApi;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OwnServer;
import org.tarishi.server.StartsServers;
import org.tarishi.server.TestServer;

/** A database that goes away and comes back. */
@StartsServers
class DatabaseOutageIT {

    @Test
    void meanwhile_the_api_and_the_pages_say_503_and_afterwards_they_work_by_themselves() {
        try (OwnServer server = TestServer.startOwn()) {
            GivenApi api = GivenApi.on(server);
            api.send("Before");
            TestAccounts accounts = TestAccounts.on(server);
            Http person = accounts.signedIn(accounts.person());

            server.postgres().stop();

            HttpResponse<String> answer = api.key().postJson("api/v1/messages", GivenApi.message("Meanwhile"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(Http.json(answer).path("code").asText()).isEqualTo("database.away");
            assertThat(api.key().get("api/v1/messages").statusCode()).isEqualTo(503);
            assertThat(server.http()
                            .bearer("tk_never-seen")
                            .get("api/v1/messages")
                            .statusCode())
                    .as("a key that nobody can look up")
                    .isEqualTo(503);
            HttpResponse<String> page = person.get("project/projects.xhtml");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("The database cannot be reached right now");
            assertThat(server.get("health/ready").statusCode()).isEqualTo(503);
            assertThat(server.get("health/live").statusCode()).isEqualTo(200);

            server.postgres().start();

            Await.until(() -> server.get("health/ready").statusCode(), 200);
            Await.until(
                    () -> api.key()
                            .postJson("api/v1/messages", GivenApi.message("After"))
                            .statusCode(),
                    202);
            assertThat(person.get("project/projects.xhtml").statusCode()).isEqualTo(200);
            assertThat(api.stored()).isGreaterThanOrEqualTo(2);
        }
    }
}
