package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarishi.server.StartsServers;

/** The jar of this build on the newest Java that the machine has: what is built for 17 has to run on 25 too. */
@StartsServers
class NewerJavaIT {

    private static final Path PLACES = Path.of("/usr/lib/jvm");
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int WANTED = 25;

    /** @param version its first number */
    private record Java(Path home, int version) {}

    @TempDir
    Path folder;

    @Test
    void the_jar_starts_and_shows_its_sign_in_on_java_25() throws IOException, InterruptedException {
        Optional<Java> java = newest();
        Assumptions.assumeTrue(
                java.isPresent(),
                "NOT RUN: no Java 25 or newer lies in " + PLACES + ", so only Java "
                        + Runtime.version().feature() + " was tested");

        try (LauncherProcess hub = LauncherProcess.startOn(
                java.get().home().resolve("bin/java"), LentBinaries.to(folder.resolve("data")))) {
            hub.awaitReady();

            assertThat(status(hub, "/health/ready")).isEqualTo(200);
            assertThat(status(hub, "/account/signin/signin.xhtml")).isEqualTo(200);
            assertThat(status(hub, "/api/v1/messages")).isEqualTo(401);
            assertThat(hub.terminate()).isEqualTo(143);
            assertThat(hub.printed()).doesNotContain("Exception");
        }
    }

    private static int status(LauncherProcess hub, String path) throws IOException, InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + hub.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(url).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static Optional<Java> newest() throws IOException {
        if (!Files.isDirectory(PLACES)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(PLACES)) {
            return homes.map(NewerJavaIT::at)
                    .flatMap(Optional::stream)
                    .filter(java -> java.version() >= WANTED)
                    .max(Comparator.comparingInt(Java::version));
        }
    }

    /** Every JDK says its version in a file of this name. */
    private static Optional<Java> at(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Optional.of(new Java(home, Integer.parseInt(version.group(1)))) : Optional.empty();
        } catch (IOException noJava) {
            return Optional.empty();
        }
    }
}
