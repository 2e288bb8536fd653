package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.server.StartsServers;

/** The packaged product, started once for all tests here; its data directory has a blank in its name on purpose. */
@StartsServers
class LauncherIT {

    /** SQLSTATE class 28: invalid authorization specification. */
    private static final String REFUSED = "28";

    private static final String OUR_LOG = "\\d\\d:\\d\\d:\\d\\d INFO .*";

    @TempDir
    private static Path folder;

    private static LauncherProcess running;

    @BeforeAll
    static void start() {
        running = LauncherProcess.start(folder.resolve("the data"));
        running.awaitReady();
    }

    @AfterAll
    static void stop() {
        assertThat(running.terminate()).isEqualTo(143);
        assertThat(running.printed()).contains("Tarishi has stopped.");
        assertThat(running.postmaster()).isEmpty();
    }

    @Test
    void it_says_where_it_is_and_answers_there_without_naming_its_server() throws IOException, InterruptedException {
        String url = "http://127.0.0.1:" + running.port();

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(running.printed().lines()).contains("Tarishi is ready: " + url);
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.headers().map()).doesNotContainKey("x-powered-by");
        assertThat(answer.headers().allValues("server")).noneMatch(name -> name.contains("Payara"));
    }

    @Test
    void a_first_start_prints_what_a_person_needs_and_nothing_else() {
        assertThat(running.printed().lines().filter(line -> !line.matches(OUR_LOG)))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("Starting PostgreSQL in " + running.data() + " ..."),
                        line -> assertThat(line).startsWith("Tarishi is ready: http://"),
                        line -> assertThat(line)
                                .matches("Sign in as admin with the one-time password [a-z2-9]{16} .*"));
    }

    @Test
    void its_port_is_not_open_to_other_machines() throws SQLException, IOException {
        List<String> listening = Files.readAllLines(Path.of("/proc/net/tcp")).stream()
                .filter(line -> line.contains(" 0A "))
                .map(line -> line.strip().split("\\s+")[1])
                .toList();

        String database = ":%04X".formatted(Integer.parseInt(running.read("pg.port")));
        assertThat(listening).filteredOn(address -> address.endsWith(database)).containsExactly("0100007F" + database);
        assertThat(listening).doesNotContain("00000000:%04X".formatted(running.port()));
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, postgres, ''",
        "tarishi, tarishi, ''",
        "postgres, postgres, postgres",
        "tarishi, postgres, no"
    })
    void nobody_enters_the_database_without_the_password(String database, String user, String password) {
        assertThatThrownBy(() -> running.connect(database, user, password).close())
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState())
                                .satisfiesAnyOf(
                                        state -> assertThat(state).startsWith(REFUSED),
                                        state -> assertThat(state)
                                                .as("no password was given")
                                                .isEqualTo("08004")));
    }

    @Test
    void no_rule_of_the_database_trusts_anybody() throws SQLException {
        assertThat(query("select auth_method from pg_hba_file_rules")).containsExactly("scram-sha-256");
        assertThat(query("select type from pg_hba_file_rules")).containsExactly("host");
    }

    @Test
    void what_the_database_has_committed_is_on_the_disk() throws SQLException {
        assertThat(query("select name || '=' || setting from pg_settings where name in"
                        + " ('fsync','full_page_writes','synchronous_commit','max_connections','data_checksums')"))
                .containsExactlyInAnyOrder(
                        "fsync=on",
                        "full_page_writes=on",
                        "synchronous_commit=on",
                        "max_connections=100",
                        "data_checksums=on");
    }

    @Test
    void the_application_is_no_superuser() throws SQLException {
        assertThat(query("select rolsuper from pg_roles where rolname = 'tarishi'"))
                .containsExactly("f");
        assertThat(query("select pg_get_userbyid(datdba) from pg_database where datname = 'tarishi'"))
                .containsExactly("tarishi");
    }

    @Test
    void the_data_are_their_owners_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(running.data())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(running.data().resolve("pg.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_taken_port_ends_with_a_sentence() {
        Path data = folder.resolve("port taken");
        try (LauncherProcess second = LauncherProcess.start(LauncherProcess.RUN, data, running.port(), Map.of())) {
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.printed())
                    .contains("Port " + running.port() + " of 127.0.0.1 is already in use")
                    .contains("--port");
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void data_in_use_end_with_a_sentence_and_stay_in_use() throws SQLException {
        try (LauncherProcess second = LauncherProcess.start(running.data())) {
            assertThat(second.exitCode()).isEqualTo(4);
            assertThat(second.printed())
                    .contains("Another Tarishi is running on the data directory " + running.data())
                    .contains("--data");
        }
        assertThat(query("select 1")).containsExactly("1");
    }

    private static List<String> query(String text) throws SQLException {
        try (Connection connection = running.connect("postgres", "postgres", running.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(text)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
