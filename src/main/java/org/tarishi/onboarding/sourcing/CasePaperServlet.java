package org.tarishi.onboarding.sourcing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tarishi.onboarding.request.Paper;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** Hands out a paper of the platform: {@code /onboarding/case-paper?id=..&paper=..}. Saved, never shown: it is a stranger's. */
@WebServlet("/onboarding/case-paper")
public class CasePaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CasePapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Paper paper = papers.content(id(request, "id"), id(request, "paper"));
        response.setContentType(paper.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(paper.name(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.setContentLength(paper.content().length);
        response.getOutputStream().write(paper.content());
    }

    private static long id(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .flatMap(Ids::read)
                .orElseThrow(() -> new NotFound("no " + name + " asked for"));
    }
}
