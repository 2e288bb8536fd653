package org.tarishi.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.tarishi.project.CurrentProject;

/**
 * Whose the numbers on a page are: {@code #{contactNames}}. The page says first which numbers it shows, so that one query
 * finds the names of all.
 */
@Named
@RequestScoped
public class ContactNames {

    @Inject
    Contacts contacts;

    @Inject
    CurrentProject project;

    private Map<String, String> names = Map.of();

    /** @param numbers E.164; what is none, such as a short code, has no name */
    public void find(Collection<String> numbers) {
        names = contacts.names(project.id(), numbers);
    }

    /** The contact's name; without one the number as it is shown. */
    public String named(String number, String shown) {
        return Optional.ofNullable(names.get(number)).orElse(shown);
    }

    /** The contact's name and the number as it is shown; without a contact the number alone. */
    public String with(String number, String shown) {
        return Optional.ofNullable(names.get(number))
                .map(name -> name + " · " + shown)
                .orElse(shown);
    }
}
