package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarishi.server.FreePort;
import org.tarishi.server.StartsServers;

/** Starts, ends and starts again, with the real launcher and an application of one class: {@link ProbeListener}. */
@StartsServers
class LauncherLifeIT {

    private static final Pattern PASSWORD = Pattern.compile("one-time password ([a-z2-9]{16}) ");

    @TempDir
    private static Path folder;

    private static Path run;

    @BeforeAll
    static void build() throws IOException, URISyntaxException {
        run = ProbeWar.runIn(folder);
    }

    @Test
    void an_end_in_order_and_a_second_start_that_finds_everything_again() throws IOException, SQLException {
        Path data = LentBinaries.to(folder.resolve("life"));
        Map<String, String> environment = Map.of("TARISHI_PUBLIC_URL", "https://sms.example.org");

        LauncherProcess first = LauncherProcess.start(run, data, FreePort.find(), environment, "--demo");
        Properties told;
        try (first) {
            first.awaitReady();
            told = told(data);
            assertThat(first.terminate()).isEqualTo(143);
        }
        Matcher password = PASSWORD.matcher(first.printed());

        assertThat(told)
                .containsEntry("db.user", "tarishi")
                .containsEntry("db.password", first.password())
                .containsEntry("tarishi.data", data.toString())
                .containsEntry("tarishi.demo", "true")
                .containsEntry("tarishi.public-url", "https://sms.example.org")
                .containsEntry("java.util.concurrent.ForkJoinPool.common.parallelism", "2")
                .containsEntry("liquibase.analytics.enabled", "false");
        assertThat(told.getProperty("db.url"))
                .startsWith("jdbc:postgresql://127.0.0.1:" + first.read("pg.port") + "/tarishi?")
                .contains("reWriteBatchedInserts=true", "ApplicationName=tarishi");
        assertThat(password.find()).as(first.printed()).isTrue();
        assertThat(password.group(1)).isEqualTo(told.getProperty("tarishi.first-password"));
        assertThat(first.postmaster()).isEmpty();
        assertThat(first.databaseLog())
                .contains("database system is shut down")
                .doesNotContain("terminating connection");

        try (LauncherProcess second = LauncherProcess.start(run, data, FreePort.find(), Map.of())) {
            second.awaitReady();
            assertThat(words(second)).containsExactly("started", "stopped", "started");
            assertThat(second.printed()).doesNotContain("password");
            assertThat(told(data)).containsEntry("tarishi.demo", "false");
        }
    }

    @Test
    void the_database_of_a_killed_launcher_is_ended_in_order_by_the_next_one() {
        Path data = LentBinaries.to(folder.resolve("killed"));
        LauncherProcess killed = LauncherProcess.start(run, data, FreePort.find(), Map.of());
        killed.awaitDatabase();
        long orphan = killed.postmaster().orElseThrow();
        killed.process().destroyForcibly();
        killed.exitCode();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (LauncherProcess next = LauncherProcess.start(run, data, FreePort.find(), Map.of())) {
            next.await("own database", () -> next.postmaster().stream().anyMatch(process -> process != orphan));
            next.awaitDatabase();

            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(next.databaseLog())
                    .contains("received smart shutdown request")
                    .doesNotContain("was interrupted")
                    .doesNotContain("automatic recovery");
        }
        assertThat(killed.postmaster()).isEmpty();
    }

    @Test
    void a_failed_deployment_ends_with_its_root_cause_and_everything_stopped() {
        Path data = LentBinaries.to(folder.resolve("failed"));
        try (LauncherProcess launcher =
                LauncherProcess.start(run, data, FreePort.find(), Map.of(), "-Dprobe.fail=true")) {
            assertThat(launcher.exitCode()).isEqualTo(5);
            assertThat(launcher.printed())
                    .contains("Tarishi could not be deployed: IllegalStateException: " + ProbeListener.FAILURE + ".")
                    .contains(data.resolve("logs").toString())
                    .doesNotContain("Tarishi is ready");
            assertThat(launcher.postmaster()).isEmpty();
        }
    }

    @Test
    void a_process_number_that_was_given_to_another_program_does_not_hinder_the_start() throws IOException {
        Path data = LentBinaries.to(folder.resolve("recycled"));
        try (LauncherProcess first = LauncherProcess.start(run, data, FreePort.find(), Map.of())) {
            first.awaitDatabase();
        }
        String mine = ProcessHandle.current().pid() + "\n" + data.resolve("pg") + "\n1\n1\n\n127.0.0.1\n";
        Files.writeString(data.resolve("pg/postmaster.pid"), mine);

        try (LauncherProcess second = LauncherProcess.start(run, data, FreePort.find(), Map.of())) {
            second.awaitDatabase();
            assertThat(second.postmaster())
                    .isPresent()
                    .isNotEqualTo(Optional.of(ProcessHandle.current().pid()));
        }
    }

    private static Properties told(Path data) throws IOException {
        Properties told = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve(ProbeListener.FILE))) {
            told.load(in);
        }
        return told;
    }

    private static List<String> words(LauncherProcess launcher) throws SQLException {
        try (Connection connection = launcher.connect("tarishi", "tarishi", launcher.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from probe")) {
            List<String> words = new ArrayList<>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }
}
