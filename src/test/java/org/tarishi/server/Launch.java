package org.tarishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a server is started with.
 *
 * @param properties system properties of the child, product settings among them
 * @param folder its temporary files and data; kept over a restart
 * @param log appended to
 */
record Launch(int port, Map<String, String> properties, TemporaryFolder folder, Path log) {

    /** Seconds in place of the specification's minutes, and a rate that a busy machine reaches too. */
    private static final String CERTIFICATION = "CONNECT=PT10S IDLE=PT1S REPORT=PT6S INBOUND=PT5S REPORTS=4 MATCHES=5"
            + " SLOWED=8 VALIDITY=PT2S LOAD=PT2S BURST=PT0.4S RATE=70 RECONNECT=PT15S";

    static final Path LOGS = Path.of("target", "it-logs").toAbsolutePath();

    static Launch of(Postgres postgres, String database, String name, Map<String, String> more) {
        int port = FreePort.find();
        TemporaryFolder folder = TemporaryFolder.named("tarishi-" + name);
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("db.url", postgres.url(database));
        properties.put("db.user", Postgres.USER);
        properties.put("db.password", Postgres.PASSWORD);
        properties.put("tarishi.data", folder.folder("data").toString());
        properties.put("tarishi.public-url", "http://127.0.0.1:" + port);
        properties.put("tarishi.first-password", ServerProcess.FIRST_PASSWORD);
        properties.put("tarishi.certification.bounds", CERTIFICATION);
        properties.put("liquibase.analytics.enabled", "false");
        properties.putAll(more);
        return new Launch(port, properties, folder, freshLog(name));
    }

    /** {@code -Dname=value} for each property, and where its temporary files go. */
    Stream<String> systemProperties() {
        return Stream.concat(
                Stream.of("-Djava.io.tmpdir=" + folder.folder("tmp")),
                properties.entrySet().stream().map(each -> "-D" + each.getKey() + "=" + each.getValue()));
    }

    private static Path freshLog(String name) {
        Path log = LOGS.resolve(name + ".log");
        try {
            Files.createDirectories(LOGS);
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return log;
    }
}
