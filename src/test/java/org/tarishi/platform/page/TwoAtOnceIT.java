package org.tarishi.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.gateway.type.simulator.SimulatorType;
import org.tarishi.given.Await;
import org.tarishi.given.GivenProject;
import org.tarishi.given.PageForm;
import org.tarishi.given.TestAccounts;
import org.tarishi.server.Http;
import org.tarishi.server.OnServer;
import org.tarishi.server.TestServer;

/** Whoever comes second is told so in a sentence, and what they typed is still there. */
@OnServer
class TwoAtOnceIT {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";

    private final TestServer server;
    private final TestAccounts accounts;

    TwoAtOnceIT(TestServer server) {
        this.server = server;
        this.accounts = TestAccounts.on(server);
    }

    @Test
    void two_who_take_the_same_name_for_a_project() throws SQLException {
        String name = "Clinic " + System.nanoTime();
        Http admin = accounts.signedIn(accounts.person(PlatformRole.ADMIN));
        PageForm form = PageForm.of(admin, admin.get("project/projects.xhtml"))
                .with("name", name)
                .with("country", "KE")
                .with("zone", "Africa/Nairobi");

        HttpResponse<String> second = meanwhile(
                "insert into project values (" + System.nanoTime() + ", '" + name + "', 'KE', 'UTC', now(), 1)",
                () -> form.press("create"));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body())
                .contains("Somebody else took this name in the same moment.")
                .contains("value=\"" + name + "\"");
    }

    @Test
    void two_who_save_the_same_gateway() throws SQLException {
        ProjectId project = accounts.project();
        long gateway = GivenProject.of(server, project)
                .gateway("simulator", everySettingAsItStandsAtFirst(), "{}")
                .id();
        Http manager = accounts.signedIn(accounts.member(project, ProjectRole.MANAGER));
        String page = "gateway/setup/editGateway.xhtml?project=" + project + "&id=" + gateway;
        PageForm form = PageForm.of(manager, manager.get(page)).with("name", "Renamed by the second");

        HttpResponse<String> second = meanwhile(
                "update gateway set name = 'Renamed by the first', version = version + 1 where id = " + gateway,
                () -> form.press("save"));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body())
                .contains("Somebody else changed this in the same moment")
                .contains("value=\"Renamed by the second\"");
    }

    private static String everySettingAsItStandsAtFirst() {
        return new SimulatorType()
                .settings().stream()
                        .map(setting -> "\"" + setting.key() + "\": \"" + setting.preset() + "\"")
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Does it in a transaction that ends only when the deed waits for it. */
    private <T> T meanwhile(String sql, Supplier<T> deed) throws SQLException {
        try (Connection first = server.jdbc()) {
            first.setAutoCommit(false);
            try (PreparedStatement statement = first.prepareStatement(sql)) {
                statement.execute();
            }
            CompletableFuture<T> second = CompletableFuture.supplyAsync(deed);
            GivenProject anybody = GivenProject.of(server, new ProjectId(0));
            Await.until(() -> second.isDone() || anybody.value(WAITING).equals(1L), true);
            first.commit();
            return second.join();
        }
    }
}
