package org.tarishi.onboarding.request;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.page.AskedId;
import org.tarishi.platform.page.Download;

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
        Paper paper = reading.document(project, AskedId.of(request, "id"), AskedId.of(request, "document"));
        new Download(paper.name(), paper.mediaType(), paper.content()).to(response);
    }
}
