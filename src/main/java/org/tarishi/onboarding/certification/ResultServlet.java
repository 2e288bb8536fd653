package org.tarishi.onboarding.certification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

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
        CertificationRun run = Optional.ofNullable(request.getParameter("run"))
                .flatMap(Ids::read)
                .flatMap(id -> reading.one(current.getId(), id))
                .orElseThrow(() -> new NotFound("no run asked for"));
        byte[] pdf = new ResultSheet(run, words.sentences())
                .of(current.getReference(), reading.checks(run), reading.readings(run))
                .pdf(clock.instant());
        response.setContentType("application/pdf");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + current.getReference() + "-certification.pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
