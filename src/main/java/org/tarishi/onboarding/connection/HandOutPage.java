package org.tarishi.onboarding.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.onboarding.review.CurrentCase;

/** What the provider has to know, without the secrets: those stand on the paper only. */
@Named
@RequestScoped
public class HandOutPage {

    @Inject
    CurrentCase current;

    @Inject
    ReadHandOut reading;

    @Inject
    ReaderWords words;

    private @Nullable HandOut handOut;

    public void load() {
        handOut = new HandOutWriter(reading.page(current.getId()), words.sentences(), words.get())
                .write(current.getCountry());
    }

    public HandOut getHandOut() {
        return Optional.ofNullable(handOut).orElseThrow();
    }

    public List<HandOut.Test> getTests() {
        return HandOut.tests(words.sentences());
    }
}
