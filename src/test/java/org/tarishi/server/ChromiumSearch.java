package org.tarishi.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for a Chromium or Chrome that starts: named by the environment, on the path, or in Playwright's cache. */
final class ChromiumSearch {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** First the one that has no windows to keep, which costs half as much. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Path MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** What Playwright calls the executable on Linux, on a Mac, and without a window. */
    private static final Set<String> IN_CACHE = Set.of("chrome", "Chromium", "headless_shell", "chrome-headless-shell");

    private ChromiumSearch() {}

    /** The first that runs: one that lacks a library, or is a stub that asks for another package, does not count. */
    static Optional<Path> find() {
        return Stream.of(named(), onPath(), Stream.of(MAC), inPlaywrightCache())
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .filter(ChromiumSearch::runs)
                .findFirst();
    }

    private static Stream<Path> named() {
        return Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    }

    private static Stream<Path> onPath() {
        List<String> folders =
                Arrays.asList(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator));
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    }

    private static Stream<Path> inPlaywrightCache() {
        String home = System.getProperty("user.home");
        Path usual = Path.of(home, ".cache", "ms-playwright");
        return Stream.of(
                        Path.of(System.getenv().getOrDefault("PLAYWRIGHT_BROWSERS_PATH", usual.toString())),
                        Path.of(home, "Library", "Caches", "ms-playwright"))
                .filter(Files::isDirectory)
                .flatMap(ChromiumSearch::executablesBelow);
    }

    private static Stream<Path> executablesBelow(Path cache) {
        try (Stream<Path> found = Files.find(
                cache,
                8,
                (file, is) -> is.isRegularFile()
                        && IN_CACHE.contains(file.getFileName().toString()))) {
            return found.toList().stream().filter(file -> file.toString().contains("chromium"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runs(Path executable) {
        return new Command(List.of(executable.toString(), "--version"), LIMIT, Chromium.LOG).succeeds();
    }
}
