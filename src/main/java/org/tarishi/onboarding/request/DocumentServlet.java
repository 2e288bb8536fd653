package org.tarishi.onboarding.request;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;

/** Hands out a paper: {@code /onboarding/document?project=..&id=..&document=..}. Saved, never shown: it is a stranger's. */
@WebServlet("/onboarding/document")
public class DocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReadRequest reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProjectId project = Optional.ofNullable(request.getParameter("project"))
                .flatMap(ProjectId::read)
                .orElseThrow(() -> new NotFound("no project asked for"));
        Paper paper = reading.document(project, id(request, "id"), id(request, "document"));
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
