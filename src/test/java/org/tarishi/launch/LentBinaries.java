package org.tarishi.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL as zonky has already unpacked it for other tests of this machine; unpacking once more takes ten seconds. */
final class LentBinaries {

    private static final Path UNPACKED = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
    private static final String FINISHED = ".exists";

    private LentBinaries() {}

    /** Makes a data directory that has them; where there are none yet the launcher unpacks its own. */
    static Path to(Path data) {
        try {
            Path own = Files.createDirectories(data.resolve("pgbin"));
            for (Path finished : finished()) {
                Files.createSymbolicLink(own.resolve(finished.getFileName()), finished);
            }
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> finished() throws IOException {
        if (Files.notExists(UNPACKED)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(UNPACKED)) {
            return all.filter(each -> Files.exists(each.resolve(FINISHED))).toList();
        }
    }
}
