package org.tarishi.gateway.trial;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;

/** {@link TestGateway} with a number and a text as somebody typed them. */
@Stateless
public class SendTrial {

    @Inject
    TestGateway test;

    @Inject
    Projects projects;

    /**
     * Blocks, so it holds no transaction meanwhile.
     *
     * @throws RuleBroken at {@code number} or {@code text}
     */
    @Needs(Permission.MANAGE_GATEWAYS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Trial send(ProjectId project, long gatewayId, String number, String text) {
        String country = projects.find(project).map(Project::defaultCountry).orElseThrow();
        TypedTrial.Ready ready = new TypedTrial(number, text).read(country);
        return test.send(project, gatewayId, ready.to(), ready.text());
    }
}
