package org.tarishi.contact;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.Fault;
import org.tarishi.platform.Ids;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;
import org.tarishi.project.Project;
import org.tarishi.project.Projects;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.PhoneNumbers;

/** Adds, changes and removes contacts. */
@Stateless
public class KeepContact {

    private static final int LONGEST_NAME = 100;

    @Inject
    Contacts contacts;

    @Inject
    Gateways gateways;

    @Inject
    Projects projects;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** @throws RuleBroken with every fault, at {@code number}, {@code name} and {@code gateway} */
    @Needs(Permission.SEND_MESSAGES)
    public void add(ProjectId project, WantedContact wanted) {
        Contact contact = new Contact(ids.next(), project, clock.instant());
        write(project, contact, wanted);
        contacts.add(contact);
    }

    /** As {@link #add}. */
    @Needs(Permission.SEND_MESSAGES)
    public void change(ProjectId project, long id, WantedContact wanted) {
        write(project, contacts.get(project, id), wanted);
    }

    @Needs(Permission.SEND_MESSAGES)
    public void remove(ProjectId project, long id) {
        contacts.remove(contacts.get(project, id));
    }

    private void write(ProjectId project, Contact contact, WantedContact wanted) {
        List<Fault> faults = new ArrayList<>();
        Optional<PhoneNumber> number = number(project, wanted.number(), faults);
        number.flatMap(known -> contacts.with(project, known))
                .filter(other -> other.getId() != contact.getId())
                .ifPresent(other -> faults.add(Fault.at("number", "rule.contact.known", other.getName())));
        String name = wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            faults.add(Fault.at("name", name.isEmpty() ? "rule.required" : "rule.too-long", LONGEST_NAME));
        }
        Optional<Long> gateway = gateway(project, wanted.gateway(), faults);
        if (!faults.isEmpty()) {
            throw new RuleBroken(faults);
        }
        contact.become(number.orElseThrow(), name, gateway);
    }

    private Optional<PhoneNumber> number(ProjectId id, String typed, List<Fault> faults) {
        Project project = projects.find(id).orElseThrow(() -> new NotFound("project " + id));
        return PhoneNumbers.read(typed, project.defaultCountry()).<Optional<PhoneNumber>>match(Optional::of, fault -> {
            faults.add(Fault.at("number", "rule." + fault.code(), typed));
            return Optional.empty();
        });
    }

    private Optional<Long> gateway(ProjectId project, String typed, List<Fault> faults) {
        Optional<Long> found = Ids.read(typed)
                .flatMap(gateways::find)
                .filter(gateway -> gateways.serves(gateway, project) && !gateway.isDeleted())
                .map(Gateway::getId);
        if (found.isEmpty() && !typed.isBlank()) {
            faults.add(Fault.at("gateway", "rule.gateway.unknown"));
        }
        return found;
    }
}
