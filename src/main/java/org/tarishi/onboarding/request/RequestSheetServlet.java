package org.tarishi.onboarding.request;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.platform.page.Download;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.project.CurrentProject;

/** A request as PDF, for its project: {@code /onboarding/request.pdf?project=..&id=..}. */
@WebServlet("/onboarding/request.pdf")
public class RequestSheetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentRequest current;

    @Inject
    transient CurrentProject project;

    @Inject
    transient ReadRequest reading;

    @Inject
    transient CountryForm forms;

    @Inject
    transient LocaleChoice chosen;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        GatewayRequest asked = current.get();
        byte[] pdf = new RequestSheet(chosen.getLocale(), project.getZone())
                .pdf(asked, forms.of(asked), reading.whole(project.id(), asked.getId()), clock.instant());
        Download.pdf(asked.getReference(), pdf).to(response);
    }
}
