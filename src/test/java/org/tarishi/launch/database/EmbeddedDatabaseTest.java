package org.tarishi.launch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused before anything is started; the rest is in LauncherIT. */
class EmbeddedDatabaseTest {

    @TempDir
    private Path home;

    @Test
    void a_path_that_a_shell_would_read_is_refused() {
        assertThatThrownBy(() -> EmbeddedDatabase.startIn(home.resolve("a$(b)")))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("its path must not hold any of");
    }

    @Test
    void files_that_a_cut_off_start_left_are_neither_used_nor_deleted() throws IOException {
        Path left = Files.createDirectories(home.resolve("pg/base"));

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(home))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith(home.resolve("pg") + " is not a finished database of Tarishi's");
        assertThat(left).exists();
    }

    @Test
    void files_of_another_version_are_refused_and_left_alone() throws IOException {
        finished("17");

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(home))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("made by PostgreSQL 17; this Tarishi brings PostgreSQL 18");
    }

    @Test
    void files_without_their_password_are_refused() throws IOException {
        finished(EmbeddedDatabase.VERSION);

        assertThatThrownBy(() -> EmbeddedDatabase.startIn(home))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith(home.resolve("pg.password") + " is missing");
    }

    private void finished(String version) throws IOException {
        PostgresFiles files = new PostgresFiles(home);
        Files.createDirectories(files.cluster());
        files.writeAccessRules();
        Files.writeString(files.cluster().resolve("PG_VERSION"), version + "\n");
    }
}
