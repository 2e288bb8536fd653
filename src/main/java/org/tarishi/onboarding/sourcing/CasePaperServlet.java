package org.tarishi.onboarding.sourcing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.tarishi.onboarding.request.Paper;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Download;

/** Hands out a paper of the platform: {@code /onboarding/case-paper?id=..&paper=..}. Saved, never shown: it is a stranger's. */
@WebServlet("/onboarding/case-paper")
public class CasePaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CasePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Paper paper = papers.content(AskedId.of(request, "id"), AskedId.of(request, "paper"));
        new Download(paper.name(), paper.mediaType(), paper.content()).to(response);
    }
}
