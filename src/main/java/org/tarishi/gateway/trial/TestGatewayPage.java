package org.tarishi.gateway.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.tarishi.account.Permission;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.platform.Forbidden;
import org.tarishi.platform.RuleBroken;
import org.tarishi.platform.page.Faults;
import org.tarishi.project.CurrentProject;

/** Asks for a number and a text, sends them over the gateway, and shows what came of it once: reloading sends nothing. */
@Named
@RequestScoped
public class TestGatewayPage extends TrialForm {

    private static final String RESULT = "trial";
    private static final String NUMBER = "trial.number";
    private static final String TEXT = "trial.text";

    @Inject
    CurrentProject project;

    @Inject
    CurrentGateway current;

    @Inject
    TestGateway test;

    public void open() {
        if (!current.isChangeable()) {
            throw new Forbidden(Permission.MANAGE_GATEWAYS.name());
        }
        Optional.<Trial>ofNullable(Faces.getFlashAttribute(RESULT)).ifPresent(this::show);
        setNumber(Optional.<String>ofNullable(Faces.getFlashAttribute(NUMBER)).orElse(""));
        setText(Optional.<String>ofNullable(Faces.getFlashAttribute(TEXT))
                .orElseGet(() -> say("test.text.preset", current.getName())));
    }

    public @Nullable String send() {
        try {
            TypedTrial.Ready ready = new TypedTrial(getNumber(), getText()).read(project.getDefaultCountry());
            Faces.setFlashAttribute(RESULT, send(ready));
            Faces.setFlashAttribute(NUMBER, getNumber());
            Faces.setFlashAttribute(TEXT, getText());
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
}
