package org.tarishi.onboarding.certification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Download;

/** Hands out the result of a run as a PDF: {@code /onboarding/certificate?id=REQUEST&run=RUN}. */
@WebServlet("/onboarding/certificate")
public class ResultServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCase current;

    @Inject
    transient ReadRuns reading;

    @Inject
    transient ReaderWords words;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CertificationRun run = AskedId.find(request, "run")
                .flatMap(id -> reading.one(current.getId(), id))
                .orElseThrow(() -> new NotFound("no run asked for"));
        byte[] pdf = new ResultSheet(run, words.sentences())
                .of(current.getReference(), reading.checks(run), reading.readings(run))
                .pdf(clock.instant());
        Download.pdf(current.getReference() + "-certification", pdf).to(response);
    }
}
