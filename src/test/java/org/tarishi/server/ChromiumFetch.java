package org.tarishi.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The two ways to get a Chromium; each is bounded, and prints to a log only. */
final class ChromiumFetch {

    private static final Duration PLAYWRIGHT_LIMIT = Duration.ofMinutes(3);
    private static final Duration UPDATE_LIMIT = Duration.ofMinutes(2);
    private static final Duration INSTALL_LIMIT = Duration.ofMinutes(6);
    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");
    private static final Path APT_GET = Path.of("/usr/bin/apt-get");

    private ChromiumFetch() {}

    /** Into Playwright's own cache in the home folder; fails within seconds where its host cannot be reached. */
    static boolean byPlaywright() {
        say("fetching Chromium by Playwright's own download");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
        return new Command(line, PLAYWRIGHT_LIMIT, Chromium.LOG, ChromiumFetch::downloading).succeeds();
    }

    /** The distribution's package, if we may install it: the one without windows where there is such a one. */
    static boolean byPackage() {
        if (!isRoot() || !Files.isExecutable(APT_GET)) {
            return false;
        }
        say("installing Chromium by apt-get");
        return apt(UPDATE_LIMIT, "update") && PACKAGES.stream().anyMatch(ChromiumFetch::install);
    }

    private static boolean install(String name) {
        return apt(INSTALL_LIMIT, "install", "-y", "--no-install-recommends", name);
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean apt(Duration limit, String... arguments) {
        List<String> line = new ArrayList<>(List.of(APT_GET.toString(), "-q"));
        line.addAll(List.of(arguments));
        return new Command(line, limit, Chromium.LOG, ChromiumFetch::unattended).succeeds();
    }

    private static ProcessBuilder downloading(ProcessBuilder builder) {
        // set for the suite, so that the driver does not download all its browsers; here it would skip the one we want
        builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        builder.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "5000");
        return builder;
    }

    private static ProcessBuilder unattended(ProcessBuilder builder) {
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return builder;
    }

    private static void say(String what) {
        System.getLogger(ChromiumFetch.class.getName()).log(System.Logger.Level.INFO, what);
    }
}
