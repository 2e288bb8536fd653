package org.tarishi.server;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What went wrong in the background of a visit: errors on the console, policy violations, requests that failed. */
final class Troubles {

    private static final String REPORT_VIOLATIONS = """
            document.addEventListener('securitypolicyviolation', e =>
                console.error(`policy violation: ${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`))
            """;

    /** A request that a following navigation made pointless is nobody's fault. */
    private static final String GIVEN_UP = "net::ERR_ABORTED";

    private final List<String> found = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();

    Troubles(BrowserContext context) {
        context.addInitScript(REPORT_VIOLATIONS);
        context.onConsoleMessage(this::heard);
        context.onWebError(error -> found.add("uncaught: " + error.error()));
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
    }

    /** Those that contain {@code part} are meant to happen in this test. */
    void allow(String part) {
        allowed.add(part);
    }

    List<String> found() {
        return found.stream()
                .filter(trouble -> allowed.stream().noneMatch(trouble::contains))
                .toList();
    }

    private void heard(ConsoleMessage message) {
        // the answer itself is noted below, with its address
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            found.add("console: " + message.text() + " at " + message.location());
        }
    }

    private void failed(Request request) {
        if (!GIVEN_UP.equals(request.failure())) {
            found.add("request failed: " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            found.add("status " + response.status() + ": " + response.url());
        }
    }
}
