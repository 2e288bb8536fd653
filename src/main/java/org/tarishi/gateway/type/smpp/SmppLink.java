package org.tarishi.gateway.type.smpp;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.Exchange;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Probe;
import org.tarishi.gateway.type.SecretMask;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.gateway.type.SubmitOutcome;
import org.tarishi.gateway.type.Trouble;

/** The sessions of one gateway, kept up once it is told to connect. */
final class SmppLink implements GatewayLink {

    // The library prints a stack trace for every refused bind; what happens is told by us, once
    private static final Logger LIBRARY = Logger.getLogger("org.jsmpp");

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(15);
    private static final Trouble NO_SUCH_CHARACTER = Trouble.of(ErrorClass.PERM, "smpp.alphabet", "");

    private final Outgoing outgoing;
    private final Binds binds;
    private final Submits submits;

    SmppLink(Settings settings, LinkContext context) {
        LIBRARY.setLevel(Level.OFF);
        outgoing = new Outgoing(settings, context.clock());
        submits = new Submits(settings, new SecretMask(settings.secrets()));
        binds = new Binds(settings, context);
    }

    @Override
    public Attempt submit(Submission submission) {
        Optional<List<SubmitPart>> parts = outgoing.parts(submission);
        return parts.isEmpty()
                ? new Attempt(new SubmitOutcome.Refused(NO_SUCH_CHARACTER), Exchange.NONE)
                : submit(submission.reference(), parts.get());
    }

    private Attempt submit(long reference, List<SubmitPart> parts) {
        try {
            Optional<Binds.Place> place = binds.take(PATIENCE);
            return place.isEmpty() ? notSent(binds.whyNoPlace()) : submit(reference, parts, place.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return notSent(Trouble.of(ErrorClass.RETRY, "smpp.not-bound", "interrupted"));
        }
    }

    private Attempt submit(long reference, List<SubmitPart> parts, Binds.Place place) {
        try {
            return submits.submit(reference, parts, place.session());
        } finally {
            binds.giveBack(place);
        }
    }

    private static Attempt notSent(Trouble trouble) {
        return new Attempt(SubmitOutcome.of(trouble, Duration.ZERO), Exchange.NONE);
    }

    /** Of the session that the hub keeps up anyway: an SMSC may allow no second one. */
    @Override
    public Probe probe() {
        try {
            Optional<Trouble> down = binds.awaitUp(PROBE_PATIENCE);
            return down.map(SmppLink::unclear).orElseGet(this::answering);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Probe.Unclear("smpp.not-bound", "interrupted");
        }
    }

    private Probe answering() {
        return binds.answer() ? new Probe.Known(Map.of()) : new Probe.Unclear("probe.no-answer", "enquire_link");
    }

    private static Probe unclear(Trouble trouble) {
        boolean refused =
                trouble.code().equals("smpp.bind-refused") || trouble.code().startsWith("http.");
        String code = refused ? trouble.code() : "probe.unreachable";
        return new Probe.Unclear(code, (trouble.providerCode() + " " + trouble.detail()).strip());
    }

    @Override
    public void connect() {
        binds.start();
    }

    @Override
    public Optional<Trouble> trouble() {
        return binds.trouble();
    }

    @Override
    public void close() {
        binds.close();
    }
}
