package org.tarishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder below target, gone with all it holds when closed, and by {@code mvn clean} if this JVM was killed. */
record TemporaryFolder(Path path) implements AutoCloseable {

    private static final Path ALL = Path.of("target", "it-tmp").toAbsolutePath();

    static TemporaryFolder named(String prefix) {
        try {
            Files.createDirectories(ALL);
            return new TemporaryFolder(Files.createTempDirectory(ALL, prefix));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(path)) {
            found.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(TemporaryFolder.class.getName())
                    .log(System.Logger.Level.WARNING, "left behind: " + path, e);
        }
    }
}
