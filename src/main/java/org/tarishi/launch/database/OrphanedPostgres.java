package org.tarishi.launch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL that outlived its launcher, because that one was killed, and still holds our files.
 *
 * <p>It is stopped in order before ours starts, so that every server runs with the settings of the launcher that uses it.
 * The caller holds the lock of the data directory, so no living launcher owns it.
 */
final class OrphanedPostgres {

    /** How long an orphan may take to finish its own start, and then to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(200);

    /** From 0; LOCK_FILE_LINE_PORT in PostgreSQL's utils/pidfile.h counts from 1. */
    private static final int PORT_LINE = 3;

    /** SQLSTATE 57P03 cannot_connect_now: starting up, recovering or shutting down. */
    private static final String NOT_NOW = "57P03";

    private final PostgresFiles files;
    private final ProcessHandle process;
    private final DatabaseLogin login;

    private OrphanedPostgres(PostgresFiles files, ProcessHandle process, DatabaseLogin login) {
        this.files = files;
        this.process = process;
        this.login = login;
    }

    /** Stops the orphan if there is one; does nothing if the files are free. */
    static void stopIn(PostgresFiles files) throws IOException, DatabaseException {
        Optional<ProcessHandle> owner = files.owner();
        if (owner.isEmpty()) {
            return; // if it crashed, PostgreSQL sees that by itself and checks its shared memory before it goes on
        }
        if (!isPostgres(owner.get())) {
            // The number was given to another process since, as happens in containers; PostgreSQL would refuse to
            // start.
            Files.delete(files.processFile());
            return;
        }
        String port = Files.readAllLines(files.processFile()).get(PORT_LINE).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
        new OrphanedPostgres(files, owner.get(), new DatabaseLogin(url, "postgres", files.readPassword())).stop();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(path -> path.endsWith("/postgres"))
                .isPresent();
    }

    private void stop() throws DatabaseException {
        try {
            sendGuestsAway();
            process.destroy(); // SIGTERM: a "smart" shutdown, which waits for guests, of whom there are none now
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (SQLException | IOException | ExecutionException | TimeoutException e) {
            throw stillThere(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillThere(e);
        }
    }

    private void sendGuestsAway() throws SQLException, IOException, InterruptedException, TimeoutException {
        try (Connection connection = connectOnceItIsUp();
                Statement statement = connection.createStatement()) {
            if (!files.isCluster(only(statement, "show data_directory"))) {
                throw new IOException("the server on " + login.address() + " has other files");
            }
            only(statement, """
                    select count(pg_terminate_backend(pid)) from pg_stat_activity
                    where backend_type = 'client backend' and pid <> pg_backend_pid()
                    """);
        }
    }

    private Connection connectOnceItIsUp() throws SQLException, InterruptedException, TimeoutException {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
            try {
                return login.connect();
            } catch (SQLException e) {
                if (!NOT_NOW.equals(e.getSQLState())) {
                    throw e;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
        throw new TimeoutException("it does not finish its own start");
    }

    private static String only(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private DatabaseException stillThere(Exception cause) {
        return new DatabaseException(
                "Process " + process.pid() + " is a PostgreSQL that seems to use " + files.cluster()
                        + " and cannot be stopped from here (" + cause.getMessage() + "). Stop it, then start again.",
                cause);
    }
}
