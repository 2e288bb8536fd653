package org.tarishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One person's visit: a browser window with nothing remembered. At the end of the test it must have met no error on the
 * console, no violated content security policy and no failed request but those the test announced by {@link #allow}.
 */
public final class Walk {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Troubles troubles;
    private final Page page;

    Walk(BrowserContext context) {
        this.context = context;
        this.troubles = new Troubles(context);
        this.page = context.newPage();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** Goes to a path of the server and returns the answer for the page itself. */
    public Response open(String path) {
        Response response = page.navigate(path);
        if (response == null) {
            throw new IllegalStateException(path + " is only another place on the same page");
        }
        return response;
    }

    /** Announces a trouble that this test provokes, by a part of its wording such as {@code "status 404"}. */
    public Walk allow(String part) {
        troubles.allow(part);
        return this;
    }

    /** Fails if axe-core finds a serious or critical violation on the page as it stands, naming rule and selector. */
    public void axe() {
        // the old way looks into no frames of other sites, which there are none of, and needs no second page for it
        List<String> violations = new AxeBuilder(page)
                .setLegacyMode(true).options(violationsOnly()).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Walk::wording)
                        .toList();
        assertThat(violations).as("accessibility of " + page.url()).isEmpty();
    }

    /** Keeps a picture of the whole page as {@code target/screenshots/name.png}. */
    public Path screenshot(String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    List<String> troubles() {
        return troubles.found();
    }

    void end() {
        context.close();
    }

    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String wording(Rule rule) {
        String places = rule.getNodes().stream()
                .map(CheckedNode::getTarget)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return rule.getImpact() + ": " + rule.getId() + " (" + rule.getHelp() + ") at " + places;
    }
}
