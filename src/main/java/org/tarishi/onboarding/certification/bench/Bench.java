package org.tarishi.onboarding.certification.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackReading;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.platform.RuleBroken;
import org.tarishi.receiving.callback.CallbackReplay;
import org.tarishi.sending.compose.Draft;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** What one check of one run may use. Everything it does with the gateway is noted as evidence. */
public final class Bench {

    private static final int MOST_CALLBACKS = 2000;

    private final Subject subject;
    private final Toolbox tools;
    private final Patience patience;
    private final Evidence evidence;

    /** @param pulse called again and again while the check waits; throws {@link RunStopped} when it shall not go on */
    Bench(Subject subject, Toolbox tools, Runnable pulse) {
        this.subject = subject;
        this.tools = tools;
        this.patience = new Patience(tools.clock(), pulse);
        List<PhoneNumber> numbers =
                subject.numbers().stream().map(TestPhone::number).toList();
        this.evidence = new Evidence(tools.clock(), settings().secrets(), numbers);
    }

    public Subject subject() {
        return subject;
    }

    public List<TestPhone> phones() {
        return subject.phones();
    }

    /** The first one: for what one phone is enough for. */
    public PhoneNumber phone() {
        return phones().get(0).number();
    }

    /** A number of this use, if one was named. */
    public Optional<PhoneNumber> number(TestPhone.Use use) {
        return subject.numbers().stream()
                .filter(each -> each.use() == use)
                .map(TestPhone::number)
                .findFirst();
    }

    public Duration span(Bound bound) {
        return subject.bounds().span(bound);
    }

    public int count(Bound bound) {
        return subject.bounds().count(bound);
    }

    public Clock clock() {
        return tools.clock();
    }

    public void note(String line) {
        evidence.note(line);
    }

    public String evidence() {
        return evidence.text();
    }

    /** The gateway as it is now. */
    public Gateway gateway() {
        return tools.link().gateway(subject.gatewayId());
    }

    /** Secrets in the clear: note none. */
    public Settings settings() {
        return tools.link().settings(subject.gatewayId());
    }

    /** A message to one of the test phones, through the ordinary outbox over this gateway; returns its id. */
    public long send(PhoneNumber to, String text) {
        return send(List.of(draft(to.e164(), text))).get(0);
    }

    /**
     * Many at once.
     *
     * @throws RuleBroken when the hub itself refuses one of them; then none is queued
     */
    public List<Long> send(List<Draft> drafts) {
        List<Long> ids = tools.messages().send(subject, drafts);
        note("queued " + ids.size() + " message(s)");
        return ids;
    }

    /** A message over this gateway to be changed before it is sent. */
    public Draft draft(String to, String text) {
        return TestMessages.draft(subject, to, text);
    }

    public Traced trace(long messageId) {
        return tools.messages().trace(subject.project(), messageId);
    }

    /** Waits until a message is as wanted, or the time is over; returns how it is then, and notes what went over the wire. */
    public Traced await(long messageId, Predicate<Traced> wanted, Duration atMost) {
        until(() -> wanted.test(trace(messageId)), atMost);
        Traced end = trace(messageId);
        note("message " + messageId + " " + end.message().getEncoding() + " segments="
                + end.message().getSegments() + " state=" + end.state() + " code=" + end.code() + " id="
                + end.remoteId());
        end.exchanges().forEach(this::note);
        return end;
    }

    /** Past the outbox, as the trial page does. */
    public Attempt submit(PhoneNumber to, String text) {
        Submission submission = new Submission(
                newReference(), to, gateway().getSender(), new SmsText(text), now().plus(Duration.ofMinutes(10)));
        Attempt attempt = tools.link().submit(subject.gatewayId(), submission);
        note("submitted past the outbox: " + attempt.outcome().getClass().getSimpleName() + "\n"
                + attempt.exchange().text());
        return attempt;
    }

    /** Of ours, for what is submitted past the outbox. */
    public long newReference() {
        return tools.ids().next();
    }

    /** The link in use. */
    public GatewayLink link() {
        return tools.link().link(subject.gatewayId());
    }

    /** Closes the link in use; the hub opens it again. */
    public void dropLink() {
        note("link closed by the test");
        tools.link().drop(subject.gatewayId());
    }

    /** A second link with some settings changed; close it. */
    public GatewayLink linkWith(Map<String, String> changes) {
        note("second link with other " + String.join(", ", changes.keySet()));
        return tools.link().with(subject.gatewayId(), changes);
    }

    /** What the gateway sent us since a moment, oldest first. */
    public List<CallbackReplay.Kept> callbacks(Instant since) {
        return tools.callbacks().since(subject.gatewayId(), since, MOST_CALLBACKS);
    }

    /** What the hub's door makes of a callback. */
    public CallbackReading judge(CallbackRequest request) {
        return tools.callbacks().judge(gateway(), request);
    }

    /** As if the gateway called now. */
    public void knock(CallbackRequest request) {
        note("callback knocks: " + request.method() + " /" + request.point());
        tools.callbacks().knock(subject.gatewayId(), request);
    }

    public Instant now() {
        return tools.clock().instant();
    }

    /** Looks again and again; returns whether it became true in time. */
    public boolean until(BooleanSupplier wanted, Duration atMost) {
        return patience.until(wanted, atMost);
    }

    /** Does nothing for so long. */
    public void rest(Duration span) {
        patience.rest(span);
    }

    /** Six signs that cannot be mistaken for others, to prove that a text was seen. */
    public String nonce() {
        return tools.nonces().next();
    }
}
