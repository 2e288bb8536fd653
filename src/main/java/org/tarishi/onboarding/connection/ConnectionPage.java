package org.tarishi.onboarding.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.gateway.type.Probe;
import org.tarishi.onboarding.RequestState;
import org.tarishi.onboarding.connection.ReadConnection.Standing;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.Fault;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.platform.page.Notice;

/** How far the connection of a request is, and the button that tries it. */
@Named
@RequestScoped
public class ConnectionPage {

    private static final String VIEW = "/onboarding/connection/connection.xhtml?faces-redirect=true&id=";
    private static final String FINDING = "connection.finding";
    private static final String GOOD = "connection.good";

    /** Something that is missing, and where it is to be put right. */
    public record Gap(String sentence, String link) {}

    @Inject
    CurrentCase current;

    @Inject
    ReadConnection reading;

    @Inject
    ConnectRequest connecting;

    @Inject
    GiveNumbers numbers;

    @Inject
    ReaderWords words;

    private @Nullable Standing standing;
    private String finding = "";
    private String tone = "";
    private long seen;

    public void load() {
        seen = getStanding().request().getVersion();
        finding = Optional.<String>ofNullable(Faces.getFlashAttribute(FINDING)).orElse("");
        tone = Boolean.TRUE.equals(Faces.getFlashAttribute(GOOD)) ? "good" : "bad";
    }

    /** Shown once: reloading tries nothing. */
    public @Nullable String probe() {
        try {
            Probe probe = connecting.probe(current.getId());
            ProbeWords sayings = new ProbeWords(words.sentences());
            Faces.setFlashAttribute(FINDING, sayings.of(probe));
            Faces.setFlashAttribute(GOOD, sayings.trouble(probe).isEmpty());
            return VIEW + current.getId();
        } catch (RuleBroken broken) {
            return stay(broken);
        }
    }

    public @Nullable String connect() {
        try {
            connecting.connect(current.getId(), seen, words.sentences().locale());
            Notice.afterRedirect("connection.connected", current.getReference());
            return VIEW + current.getId();
        } catch (RuleBroken broken) {
            return stay(broken);
        }
    }

    /** What stood in the way was shown; nothing of what the page shows has changed. */
    private static @Nullable String stay(RuleBroken broken) {
        Faults.show(broken);
        return null;
    }

    public List<Gap> getGaps() {
        return getStanding().gaps().stream().map(this::gap).toList();
    }

    private Gap gap(Fault fault) {
        String sentence = words.sentences().of(fault);
        return switch (fault.field()) {
            case Worksheet.TYPE -> new Gap(sentence, "worksheet.xhtml?id=" + current.getId());
            case Worksheet.GATEWAY -> new Gap(sentence, "makeGateway.xhtml?id=" + current.getId());
            default ->
                new Gap(
                        words.sentences()
                                .of("connection.gap.line", words.sentences().of("question." + fault.field()), sentence),
                        "worksheet.xhtml?id=" + current.getId() + "#form:" + fault.field());
        };
    }

    /** Numbers that were assigned and are none of the gateway's yet. */
    public List<String> getMissingNumbers() {
        return numbers.missing(current.getId());
    }

    /** Whether it is the turn of the engineer to try it. */
    public boolean isTriable() {
        return getStanding().gateway().isPresent();
    }

    /** Whether the request is waiting to be handed on to its tests. */
    public boolean isConnecting() {
        return getStanding().request().getState() == RequestState.CONNECTING;
    }

    /** Whether worksheet and gateway may be changed here. */
    public boolean isOpen() {
        return FillWorksheet.OPEN.contains(getStanding().request().getState());
    }

    /** The type of gateway in words; empty before one is chosen. */
    public String getTypeName() {
        String type = getStanding().type();
        return type.isEmpty() ? "" : words.get().type(type);
    }

    public Standing getStanding() {
        Standing read = Optional.ofNullable(standing).orElseGet(() -> reading.of(current.getId()));
        standing = read;
        return read;
    }

    /** What the last try found, once. */
    public String getFinding() {
        return finding;
    }

    public String getTone() {
        return tone;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
