package org.tarishi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this source tree, found from the project's folder, where Maven runs tests. */
final class Tree {

    static final Path PACKAGES = Path.of("src", "main", "java", "org", "tarishi");
    static final Path TEST_PACKAGES = Path.of("src", "test", "java", "org", "tarishi");
    static final Path PAGES = Path.of("WebContent");
    static final Path BUNDLES = Path.of("src", "main", "resources", "org", "tarishi", "i18n");

    private Tree() {}

    /** All files below a folder whose names end so; none where the folder does not exist. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static long lines(Path file) {
        return read(file).lines().count();
    }
}
