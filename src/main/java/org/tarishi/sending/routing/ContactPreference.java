package org.tarishi.sending.routing;

import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.contact.Contact;
import org.tarishi.contact.Contacts;
import org.tarishi.sms.PhoneNumber;

/** What a project's contacts prefer; where none prefers anything, numbers are not looked up one by one. */
final class ContactPreference implements Preference {

    private final Contacts contacts;
    private final ProjectId project;
    private final boolean any;

    ContactPreference(Contacts contacts, ProjectId project) {
        this.contacts = contacts;
        this.project = project;
        this.any = contacts.prefer(project);
    }

    @Override
    public Optional<Long> gatewayFor(PhoneNumber number) {
        return any ? contacts.with(project, number).flatMap(Contact::gateway) : Optional.empty();
    }
}
