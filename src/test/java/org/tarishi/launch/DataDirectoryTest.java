package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_made_for_its_owner_only() throws StartFailure, IOException {
        try (DataDirectory data = DataDirectory.open(folder.resolve("new/data"))) {
            for (Path made : new Path[] {data.root(), data.logs(), data.server()}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void what_a_killed_server_left_is_cleared_away_and_nothing_else() throws StartFailure, IOException {
        Path left = Files.createDirectories(folder.resolve("server/payara/applications"));
        Files.writeString(left.resolve("page.xhtml"), "old");
        Files.createSymbolicLink(left.resolve("link"), folder);
        Files.writeString(folder.resolve("pg.port"), "1");

        DataDirectory.open(folder).close();

        assertThat(folder.resolve("server")).isEmptyDirectory();
        assertThat(folder.resolve("pg.port")).exists();
    }

    @Test
    void a_file_in_its_place_is_refused_with_a_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");

        StartFailure failure = catchThrowableOfType(StartFailure.class, () -> DataDirectory.open(file));

        assertThat(failure)
                .hasMessageStartingWith("The data directory " + file + " cannot be used")
                .hasMessageContaining("--data");
        assertThat(failure.exitCode()).isEqualTo(4);
    }
}
