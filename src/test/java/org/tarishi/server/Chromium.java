package org.tarishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The Chromium or Chrome of this machine; where there is none, one is fetched. Tests are never skipped for want of it. */
public final class Chromium {

    static final Path LOG = Launch.LOGS.resolve("chromium.log");

    private static final String HOW_TO = "The browser tests found no working Chromium or Chrome and could fetch none "
            + "(neither by Playwright's own download nor by apt-get as root; see " + LOG + "): install one, for "
            + "example by \"sudo apt-get install chromium\", or name its executable in the environment variable "
            + "CHROMIUM.";

    private Chromium() {}

    /**
     * Where the executable is.
     *
     * @throws IllegalStateException saying how to install one
     */
    public static Path executable() {
        return ChromiumSearch.find().orElseGet(Chromium::fetchAlone);
    }

    /** One fetches at a time on this machine; whoever waited finds it there. */
    private static Path fetchAlone() {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "tarishi-chromium.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            return ChromiumSearch.find().or(Chromium::fetch).orElseThrow(() -> new IllegalStateException(HOW_TO));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> fetch() {
        return Stream.<BooleanSupplier>of(ChromiumFetch::byPlaywright, ChromiumFetch::byPackage)
                .filter(BooleanSupplier::getAsBoolean)
                .flatMap(fetched -> ChromiumSearch.find().stream())
                .findFirst();
    }
}
