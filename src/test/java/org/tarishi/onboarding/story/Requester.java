package org.tarishi.onboarding.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tarishi.account.ProjectId;
import org.tarishi.onboarding.request.GivenAnswers;
import org.tarishi.onboarding.request.RequestForm;
import org.tarishi.onboarding.request.TypedForm;
import org.tarishi.server.Walk;

/** Amina, who runs a clinic's messages and asks for the gateway. */
final class Requester extends Somebody {

    static final String REMINDER = "Clinic: your visit is tomorrow at 9. Text STOP to end.";

    private final ProjectId project;

    Requester(Walk walk, ProjectId project) {
        super(walk);
        this.project = project;
    }

    /** Returns the reference. */
    String asks() {
        open("/onboarding/request/requests.xhtml?project=" + project);
        page.getByText("Ask for a gateway").first().click();
        page.selectOption("#form\\:country", "KE");
        shows("start");
        page.click("#form\\:start");
        String reference = page.locator("h1").textContent().strip().split(":")[0];
        addPaper();
        Map<String, String> answers = new HashMap<>(GivenAnswers.good());
        answers.put("operators", "Safaricom");
        TypedForm.fill(page, RequestForm.standard().sections(), answers);
        shows("form");
        page.click("#form\\:handIn");
        assertThat(page.getByText(reference + " is handed in.")).isVisible();
        shows("handed-in");
        return reference;
    }

    private void addPaper() {
        page.getByText("Papers").first().click();
        page.setInputFiles("#form\\:file", new FilePayload("consent.png", "image/png", PDF));
        page.click("#form\\:add");
        assertThat(page.locator("#form .field-error").first()).containsText("is not what its name says");
        page.setInputFiles("#form\\:file", new FilePayload("consent.pdf", "application/pdf", PDF));
        page.click("#form\\:add");
        page.getByText("Back to the request").click();
    }

    void answers(long request) {
        open("/onboarding/request/editRequest.xhtml?project=" + project + "&id=" + request);
        reads("Say how to stop in every sample.");
        shows("question");
        page.fill("#form\\:sample-1", "Clinic: see you on Monday. Text STOP to end.");
        page.click("#form\\:handIn");
        assertThat(page.getByText("is handed in.")).isVisible();
    }

    /** Over the gateway on trial, to so many people. */
    void sendsOver(long gateway, int people) {
        open("/sending/compose/compose.xhtml?project=" + project);
        String numbers = IntStream.range(0, people).mapToObj(Requester::phone).collect(Collectors.joining("\n"));
        page.fill("#compose\\:to", numbers);
        page.fill("#compose\\:text", REMINDER);
        page.selectOption("#compose\\:gateway", Long.toString(gateway));
        page.click("#compose\\:send");
        assertThat(page.locator("h1")).not().containsText("New message");
    }

    static String phone(int number) {
        return "+254712" + (300_000 + number);
    }

    void acceptsTheRoute() {
        open("/sending/routing/routes.xhtml?project=" + project);
        page.getByText("Proposed routes").click();
        shows("route-proposal");
        page.locator("button[name=accept]").click();
        assertThat(page.getByText("Messages to the country go over the new gateway"))
                .isVisible();
    }

    /** To one person, the way the hub finds by itself. */
    void sends(String to, String text) {
        open("/sending/compose/compose.xhtml?project=" + project);
        page.fill("#compose\\:to", to);
        page.fill("#compose\\:text", text);
        page.click("#compose\\:send");
        assertThat(page.locator("h1")).not().containsText("New message");
    }

    void seesItLive(long request) {
        open("/onboarding/request/request.xhtml?project=" + project + "&id=" + request);
        reads("Live");
        shows("live");
    }
}
