package org.tarishi.onboarding.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.util.Faces;

/** The figures as a download; the page itself is never shown. */
@Named
@RequestScoped
public class ExportFiguresPage {

    @Inject
    FiguresPage figures;

    public void download() throws IOException {
        Faces.sendFile(file().getBytes(StandardCharsets.UTF_8), "onboarding-figures.csv", true);
    }

    private String file() {
        FiguresFile file = new FiguresFile()
                .took("state", figures.getStates())
                .took("holder", figures.getHolders())
                .months(figures.getThroughput())
                .shares("share", figures.getShares())
                .shares("quotes per request", List.of(figures.getQuotes()))
                .shares("changed answer", figures.getAnswers())
                .shares("given up in", figures.getGivenUp())
                .shares("failed check", figures.getChecks());
        figures.getMiss().ifPresent(days -> file.line("forecast", "live", "median days missed", days));
        return file.toString();
    }
}
