package org.tarishi.gateway.alert;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.incident.Incident;
import org.tarishi.platform.HubConfig;
import org.tarishi.platform.mail.Mailbox;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;

/** Sends the mails that are due. Not in a transaction: a mail server may take its time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendAlerts {

    @Inject
    DueAlerts due;

    @Inject
    Recipients recipients;

    @Inject
    Gateways gateways;

    @Inject
    Projects projects;

    @Inject
    Mailbox mailbox;

    @Inject
    HubConfig config;

    public void send() {
        due.takeBegun().forEach(this::send);
        due.takeEnded().forEach(this::send);
    }

    private void send(Incident incident) {
        gateways.find(incident.getGatewayId()).ifPresent(gateway -> send(incident, gateway));
    }

    private void send(Incident incident, Gateway gateway) {
        AlertMail mail = mail(incident, gateway);
        recipients.of(gateway).forEach(to -> mailbox.send(to, mail.subject(), mail.text()));
    }

    private AlertMail mail(Incident incident, Gateway gateway) {
        Optional<Project> project = gateway.owner().flatMap(projects::find);
        String list = config.publicUrl()
                + project.map(owner ->
                                "/gateway/overview/gateway.xhtml?project=" + owner.id() + "&id=" + gateway.getId())
                        .orElse("/project/projects.xhtml");
        return new AlertMail(
                incident,
                gateway.getName(),
                project.map(Project::name).orElse(""),
                project.<ZoneId>map(Project::zone).orElse(ZoneOffset.UTC),
                list,
                config.publicUrl() + "/gateway/alert/alerts.xhtml");
    }
}
