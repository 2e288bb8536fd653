package org.tarishi.contact;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarishi.account.Needs;
import org.tarishi.account.Permission;
import org.tarishi.account.ProjectId;
import org.tarishi.platform.NotFound;
import org.tarishi.sms.PhoneNumber;

/** The store of contacts. */
@Stateless
public class Contacts {

    private static final String FOUND = """
            select * from contact where project_id = ?1
              and (lower(name) like ?2 or number like ?3)
            """;

    @PersistenceContext
    EntityManager em;

    /** One contact; another project's does not exist. */
    @Needs(Permission.READ_MESSAGES)
    public Contact get(ProjectId project, long id) {
        return Optional.ofNullable(em.find(Contact.class, id))
                .filter(contact -> contact.isOf(project))
                .orElseThrow(() -> new NotFound("contact " + id));
    }

    /**
     * By name, so many from the first on or after the one with an id.
     *
     * @param part of a name or a number; empty for all
     * @param after an id; 0 to begin with the first
     */
    @Needs(Permission.READ_MESSAGES)
    public List<Contact> page(ProjectId project, String part, long after, int most) {
        String place = after == 0
                ? ""
                : " and (lower(name), id) > (select lower(c.name), c.id from contact c where c.id = ?4)";
        Query query = found(FOUND + place + " order by lower(name), id limit " + most, project, part);
        return contacts(after == 0 ? query : query.setParameter(4, after));
    }

    /** As {@link #page}, so many before the one with an id; the one right before it first. */
    @Needs(Permission.READ_MESSAGES)
    public List<Contact> before(ProjectId project, String part, long id, int most) {
        String place = " and (lower(name), id) < (select lower(c.name), c.id from contact c where c.id = ?4)";
        Query query = found(FOUND + place + " order by lower(name) desc, id desc limit " + most, project, part);
        return contacts(query.setParameter(4, id));
    }

    private Query found(String sql, ProjectId project, String part) {
        String digits = part.replaceAll("\\D", "");
        return em.createNativeQuery(sql, Contact.class)
                .setParameter(1, project.value())
                .setParameter(2, "%" + escaped(part.strip().toLowerCase(Locale.ROOT)) + "%")
                .setParameter(3, digits.isEmpty() ? "" : "%" + digits + "%");
    }

    private static String escaped(String part) {
        return part.replaceAll("([\\\\%_])", "\\\\$1");
    }

    @SuppressWarnings("unchecked") // a native query mapped to the entity
    private static List<Contact> contacts(Query query) {
        return query.getResultList();
    }

    /** Whether any contact of a project has a gateway of its own. For the flow, which has asked its caller already. */
    public boolean prefer(ProjectId project) {
        return !em.createNativeQuery("select 1 from contact where project_id = ?1 and gateway_id is not null limit 1")
                .setParameter(1, project.value())
                .getResultList()
                .isEmpty();
    }

    /** For the flow, which has asked its caller already. */
    public Optional<Contact> with(ProjectId project, PhoneNumber number) {
        return em.createQuery(
                        "select c from Contact c where c.projectId = :project and c.number = :number", Contact.class)
                .setParameter("project", project.value())
                .setParameter("number", number.e164())
                .getResultStream()
                .findFirst();
    }

    /** Names by number (E.164); a number that is no contact's has no entry. */
    @Needs(Permission.READ_MESSAGES)
    public Map<String, String> names(ProjectId project, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select c from Contact c where c.projectId = :project and c.number in :numbers", Contact.class)
                .setParameter("project", project.value())
                .setParameter("numbers", Set.copyOf(numbers))
                .getResultStream()
                .collect(Collectors.toMap(Contact::getNumber, Contact::getName));
    }

    public void add(Contact contact) {
        em.persist(contact);
    }

    public void remove(Contact contact) {
        em.remove(contact);
    }
}
