package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarishi.server.FreePort;

/** Calls of the packaged product that end by themselves, with no other beside. */
class LauncherAloneIT {

    @TempDir
    private static Path folder;

    @Test
    void a_database_out_of_reach_ends_with_a_sentence() {
        Map<String, String> environment = Map.of(
                "DB_URL", "jdbc:postgresql://127.0.0.1:" + FreePort.find() + "/hub",
                "DB_USER", "hub",
                "DB_PASSWORD", "s3cret");
        Path data = folder.resolve("no database");
        try (LauncherProcess launcher =
                LauncherProcess.start(LauncherProcess.RUN, data, FreePort.find(), environment)) {
            assertThat(launcher.exitCode()).isEqualTo(5);
            assertThat(launcher.printed())
                    .contains("The database at jdbc:postgresql://127.0.0.1:")
                    .contains("refused")
                    .contains("Check DB_URL, DB_USER and DB_PASSWORD.")
                    .doesNotContain("s3cret");
        }
    }

    @Test
    void help_and_version_are_printed_without_a_start() {
        try (LauncherProcess help = LauncherProcess.start(folder.resolve("none"), "--help");
                LauncherProcess version = LauncherProcess.start(folder.resolve("none"), "--version")) {
            assertThat(help.exitCode()).isZero();
            assertThat(help.printed()).contains("--bind", "TARISHI_PUBLIC_URL", "DB_URL");
            assertThat(version.exitCode()).isZero();
            assertThat(version.printed()).matches("Tarishi \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\s*");
        }
    }
}
