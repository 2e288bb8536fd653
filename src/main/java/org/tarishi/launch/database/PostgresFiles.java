package org.tarishi.launch.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the parts of our own PostgreSQL lie in the data directory, and the little files beside it.
 *
 * @param home the data directory, absolute
 */
record PostgresFiles(Path home) {

    /** Stands first in our pg_hba.conf, which is written only after initdb has succeeded. */
    private static final String MARK = "# Written by Tarishi at every start.";

    private static final String ACCESS = MARK + "\nhost all all 127.0.0.1/32 scram-sha-256\n";
    private static final int PASSWORD_LENGTH = 32;

    Path cluster() {
        return home.resolve("pg");
    }

    Path binaries() {
        return home.resolve("pgbin");
    }

    Path password() {
        return home.resolve("pg.password");
    }

    Path port() {
        return home.resolve("pg.port");
    }

    Path processFile() {
        return cluster().resolve("postmaster.pid");
    }

    /** The server that holds the files, as PostgreSQL noted it down; empty if none does, or it is gone. */
    Optional<ProcessHandle> owner() throws IOException {
        if (!Files.exists(processFile())) {
            return Optional.empty();
        }
        // the first line is the process id: LOCK_FILE_LINE_PID of utils/pidfile.h in PostgreSQL's source
        return ProcessHandle.of(
                Long.parseLong(Files.readAllLines(processFile()).get(0).strip()));
    }

    /** True once initdb went through; a cluster directory without our mark was left half made or is not ours. */
    boolean hasCluster() throws IOException {
        Path access = cluster().resolve("pg_hba.conf");
        return Files.exists(access) && Files.readString(access).startsWith(MARK);
    }

    boolean hasRemains() {
        return Files.exists(cluster());
    }

    /** Lets in nobody but by TCP from this machine and with the password. */
    void writeAccessRules() throws IOException {
        Files.writeString(cluster().resolve("pg_hba.conf"), ACCESS);
    }

    String readPassword() throws IOException {
        return Files.readString(password()).strip();
    }

    /** Letters and digits only, so that it needs no quoting anywhere; the file is its owner's alone from the start. */
    String createPassword() throws IOException {
        String chosen = new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, Character.MAX_RADIX)
                .mapToObj(digit -> String.valueOf(Character.forDigit(digit, Character.MAX_RADIX)))
                .collect(Collectors.joining());
        Files.deleteIfExists(password());
        Files.createFile(
                password(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password(), chosen + "\n", StandardOpenOption.SYNC);
        return chosen;
    }

    boolean isCluster(String directory) throws IOException {
        return Path.of(directory).toRealPath().equals(cluster().toRealPath());
    }

    /** The major version that made the cluster, e.g. {@code 18}. */
    String clusterVersion() throws IOException {
        return Files.readString(cluster().resolve("PG_VERSION")).strip();
    }
}
