package org.tarishi.gateway.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.account.Permission;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;

/** Asks for a number and a text, sends them over the gateway, and shows what came of it once: reloading sends nothing. */
@Named
@RequestScoped
public class TestGatewayPage {

    private static final String RESULT = "trial";
    private static final String NUMBER = "trial.number";
    private static final String TEXT = "trial.text";

    @Inject
    CurrentProject project;

    @Inject
    CurrentGateway current;

    @Inject
    TestGateway test;

    @Inject
    ReaderWords words;

    private String number = "";
    private String text = "";
    private Optional<Trial> trial = Optional.empty();

    public void open() {
        if (!current.isChangeable()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
        trial = Optional.ofNullable(Faces.getFlashAttribute(RESULT));
        number = Optional.<String>ofNullable(Faces.getFlashAttribute(NUMBER)).orElse("");
        text = Optional.<String>ofNullable(Faces.getFlashAttribute(TEXT))
                .orElseGet(() -> words.sentences().of("test.text.preset", current.getName()));
    }

    public @Nullable String send() {
        try {
            TypedTrial.Ready ready = new TypedTrial(number, text).read(project.getDefaultCountry());
            Faces.setFlashAttribute(RESULT, send(ready));
            Faces.setFlashAttribute(NUMBER, number);
            Faces.setFlashAttribute(TEXT, text);
            return "/gateway/trial/testGateway.xhtml?faces-redirect=true&" + current.getQuery();
        } catch (RuleBroken broken) {
            Faults.show(broken);
            return null; // stay here
        }
    }

    private Trial send(TypedTrial.Ready ready) {
        return current.isOfPlatform()
                ? test.sendOverShared(current.getId(), ready.to(), ready.text())
                : test.send(project.id(), current.getId(), ready.to(), ready.text());
    }

    /** What came of the trial that was just made; empty before. */
    public Optional<Trial> getTrial() {
        return trial;
    }

    /** The colour of {@link #getTrial()}. */
    public String getTone() {
        return trial.map(Trial::tone).orElse("");
    }

    /** In words, with what to do. */
    public String getOutcome() {
        return trial.map(made -> switch (made.result()) {
                    case ACCEPTED ->
                        made.detail().isEmpty()
                                ? words.sentences().of("test.accepted")
                                : words.sentences().of("test.accepted.id", made.detail());
                    case DEFERRED, REFUSED, UNKNOWN -> words.get().trouble(made.code(), made.detail());
                })
                .orElse("");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
