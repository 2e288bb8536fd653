package org.tarishi.server;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A headless Chromium. Playwright binds it to the thread that made it, so each thread of the suite has its own. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final double LAUNCH_MILLIS = 60_000;

    /** Playwright's own five seconds are short for a server compiled by C1 on two busy cores. */
    private static final double ASSERTION_MILLIS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(Chromium.executable())
                .setArgs(arguments())
                .setTimeout(LAUNCH_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_MILLIS);
    }

    /** A visitor without cookies or cache; moving things stand still, so that what is looked at has settled. */
    BrowserContext visitor(URI base, Look look) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale(look.language())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(look.width(), look.height())
                .setTimezoneId("UTC"));
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** Chromium's sandbox refuses to run as root. */
    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        if (ChromiumFetch.isRoot()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
