package org.tarishi.gateway.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tarishi.account.Caller;
import org.tarishi.account.CurrentCaller;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectRole;
import org.tarishi.platform.Forbidden;

/** Which mails about gateways somebody wants. Everybody reads and changes only their own choices. */
@Stateless
public class AlertChoices {

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentCaller caller;

    /** One for each project that the caller is responsible for, by name, and for administrators the shared gateways first. */
    @PermitAll
    public List<Choice> mine() {
        Caller.Person person = person();
        List<Choice> choices = new ArrayList<>();
        if (person.has(PlatformRole.ADMIN)) {
            choices.add(new Choice(Choice.SHARED, "", !refused(person)));
        }
        List<?> rows = em.createNativeQuery("""
                        select p.id, p.name, not exists (
                            select 1 from alert_refusal r where r.account_id = ?1 and r.project_id = p.id)
                        from membership m join project p on p.id = m.project_id
                        where m.account_id = ?1 and m.role in (?2, ?3) order by lower(p.name)""")
                .setParameter(1, person.accountId())
                .setParameter(2, ProjectRole.MANAGER.name())
                .setParameter(3, ProjectRole.OWNER.name())
                .getResultList();
        rows.stream().map(Object[].class::cast).map(AlertChoices::choice).forEach(choices::add);
        return choices;
    }

    /** Takes the mails about these and refuses those about all others of the caller's. */
    @PermitAll
    public void want(Set<Long> projects) {
        for (Choice choice : mine()) {
            String change = projects.contains(choice.projectId())
                    ? "delete from alert_refusal where account_id = ?1 and project_id = ?2"
                    : "insert into alert_refusal (account_id, project_id) values (?1, ?2) on conflict do nothing";
            em.createNativeQuery(change)
                    .setParameter(1, person().accountId())
                    .setParameter(2, choice.projectId())
                    .executeUpdate();
        }
    }

    private boolean refused(Caller.Person person) {
        return !em.createNativeQuery("select 1 from alert_refusal where account_id = ?1 and project_id = ?2")
                .setParameter(1, person.accountId())
                .setParameter(2, Choice.SHARED)
                .getResultList()
                .isEmpty();
    }

    private Caller.Person person() {
        if (caller.get() instanceof Caller.Person person) {
            return person;
        }
        throw new Forbidden("choices of mails belong to people");
    }

    private static Choice choice(Object[] row) {
        return new Choice(((Number) row[0]).longValue(), (String) row[1], (Boolean) row[2]);
    }
}
