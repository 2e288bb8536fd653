package org.tarishi.onboarding.story;

import com.microsoft.playwright.Page;
import org.tarishi.given.GivenProject.GivenGateway;
import org.tarishi.onboarding.certification.HttpProvider;
import org.tarishi.onboarding.certification.Profile;
import org.tarishi.onboarding.connection.LinkKind;
import org.tarishi.server.RunningServer;

/** An aggregator's HTTP API on loopback. */
final class HttpAggregator implements SimulatedProvider {

    private final HttpProvider api;

    HttpAggregator(RunningServer hub) {
        api = new HttpProvider(hub, Profile.CUTTING_TEXTS);
    }

    @Override
    public String type() {
        return "httptemplate";
    }

    @Override
    public LinkKind link() {
        return LinkKind.HTTP;
    }

    @Override
    public String host() {
        return api.host();
    }

    @Override
    public void isTypedInto(Page page) {
        page.fill("#form\\:url", "http://" + host() + "/send");
        page.selectOption("#form\\:authentication", "header");
        page.fill("#form\\:auth-header", "X-Key");
        page.fill("#form\\:secret", HttpProvider.KEY);
        page.selectOption("#form\\:callback-auth", "hmac-sha256-hex");
        page.fill("#form\\:callback-auth-name", "X-Signature");
        page.fill("#form\\:callback-secret", HttpProvider.SIGNING);
        page.fill("#form\\:probe-url", "http://" + host() + "/account");
    }

    @Override
    public void calls(String token) {
        api.calls(new GivenGateway(0, token));
    }

    @Override
    public void mends() {
        api.become(Profile.WELL_BEHAVED);
    }

    @Override
    public void texts(String from, String text) {
        api.text(from, text);
    }

    @Override
    public int delivered() {
        return api.delivered();
    }

    @Override
    public void close() {
        api.close();
    }
}
