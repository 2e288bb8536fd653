package org.tarishi.onboarding.story;

import com.microsoft.playwright.Page;
import org.tarishi.onboarding.certification.OperatorSmsc;
import org.tarishi.onboarding.certification.Profile;
import org.tarishi.onboarding.connection.LinkKind;

/** An operator's SMSC on loopback. */
final class SmppOperator implements SimulatedProvider {

    private static final String PASSWORD = "s3cret";

    private final OperatorSmsc network = new OperatorSmsc(Profile.CUTTING_TEXTS);

    SmppOperator() {
        network.smsc().knownBy(PASSWORD);
    }

    @Override
    public String type() {
        return "smpp";
    }

    @Override
    public LinkKind link() {
        return LinkKind.SMPP;
    }

    @Override
    public String host() {
        return network.smsc().host();
    }

    @Override
    public void isTypedInto(Page page) {
        page.fill("#form\\:host", host());
        page.fill("#form\\:system-id", "hub01");
        page.fill("#form\\:password", PASSWORD);
    }

    @Override
    public void calls(String token) {
        // it answers over the session that we opened
    }

    @Override
    public void mends() {
        network.become(Profile.WELL_BEHAVED);
    }

    @Override
    public void texts(String from, String text) {
        network.text(from, text);
    }

    @Override
    public int delivered() {
        return network.smsc().count();
    }

    @Override
    public void close() {
        network.close();
    }
}
