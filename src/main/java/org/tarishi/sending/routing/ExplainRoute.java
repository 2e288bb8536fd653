package org.tarishi.sending.routing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.sms.PhoneNumber;

/** Tells which way a message would go now, by the router that sends; nothing is written and nothing is sent. */
@Stateless
public class ExplainRoute {

    @Inject
    Routers routers;

    @Needs(Permission.READ_GATEWAYS)
    public Decision decide(ProjectId project, PhoneNumber to) {
        return routers.of(project).decide(to);
    }
}
