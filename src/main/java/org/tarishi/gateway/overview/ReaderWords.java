package org.tarishi.gateway.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tarishi.platform.Sentences;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.project.CurrentProject;

/** The words for whoever reads this page: their language, their project's clock. */
@RequestScoped
public class ReaderWords {

    @Inject
    LocaleChoice locale;

    @Inject
    Clock clock;

    @Inject
    CurrentProject project;

    public GatewayWords get() {
        return new GatewayWords(sentences(), clock.instant(), project.getZone());
    }

    public Sentences sentences() {
        return Sentences.in(locale.getLocale());
    }
}
