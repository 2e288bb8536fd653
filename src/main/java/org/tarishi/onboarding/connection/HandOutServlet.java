package org.tarishi.onboarding.connection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.onboarding.review.CurrentCase;
import org.tarishi.platform.page.Download;

/** The paper for the provider: {@code /onboarding/hand-out?id=..}. It holds what proves the provider's calls: never cached. */
@WebServlet("/onboarding/hand-out")
public class HandOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCase current;

    @Inject
    transient ReadHandOut reading;

    @Inject
    transient ReaderWords words;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReadHandOut.Material material = reading.paper(current.getId());
        Locale language = words.sentences().locale();
        byte[] pdf = new HandOutWriter(material, words.sentences(), words.get())
                .write(current.getCountry())
                .sheet(language)
                .pdf(clock.instant());
        Download.pdf(current.getReference(), pdf).to(response);
    }
}
