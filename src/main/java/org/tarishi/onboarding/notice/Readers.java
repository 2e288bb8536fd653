package org.tarishi.onboarding.notice;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.account.ProjectRole;
import org.tarishi.onboarding.Audience;
import org.tarishi.onboarding.GatewayRequest;

/** Who belongs to an audience: those with an account that may sign in. */
@Stateless
public class Readers {

    private static final String MEMBERS =
            "select a.id from account a join membership m on m.account_id = a.id and m.project_id = ?1"
                    + " where a.disabled = false and ";

    @PersistenceContext
    EntityManager em;

    /** Everybody once, with all that they are to the request. */
    public List<ToldReader> of(GatewayRequest request, Collection<Audience> audiences) {
        Map<Long, Set<Audience>> readers = new LinkedHashMap<>();
        for (Audience audience : audiences) {
            accounts(request, audience)
                    .forEach(account -> readers.computeIfAbsent(account, one -> EnumSet.noneOf(Audience.class))
                            .add(audience));
        }
        return readers.entrySet().stream()
                .map(each -> new ToldReader(each.getKey(), each.getValue()))
                .toList();
    }

    /** Those who set up a project's gateways. */
    public List<ToldReader> managersOf(ProjectId project) {
        return ids(em.createNativeQuery(MEMBERS + "m.role in (?2, ?3) order by a.id")
                        .setParameter(1, project.value())
                        .setParameter(2, ProjectRole.MANAGER.name())
                        .setParameter(3, ProjectRole.OWNER.name()))
                .stream()
                .map(account -> new ToldReader(account, Set.of(Audience.STAFF)))
                .toList();
    }

    /** Projects that are at home in a country (ISO 3166-1). */
    public List<ProjectId> projectsOf(String country) {
        return ids(em.createNativeQuery("select id from project where default_country = ?1 order by id")
                        .setParameter(1, country))
                .stream()
                .map(ProjectId::new)
                .toList();
    }

    private List<Long> accounts(GatewayRequest request, Audience audience) {
        return switch (audience) {
            case STAFF -> orElse(requester(request), members(request, ProjectRole.MANAGER));
            case OWNERS -> members(request, ProjectRole.OWNER);
            case ADMINISTRATORS -> orElse(assignee(request), platform(PlatformRole.ADMIN));
            case APPROVERS -> platform(PlatformRole.APPROVER);
        };
    }

    /** While they belong to the project. */
    private List<Long> requester(GatewayRequest request) {
        return ids(em.createNativeQuery(MEMBERS + "a.id = ?2")
                .setParameter(1, request.project().value())
                .setParameter(2, request.getRequesterId()));
    }

    private List<Long> members(GatewayRequest request, ProjectRole role) {
        return ids(em.createNativeQuery(MEMBERS + "m.role = ?2 order by a.id")
                .setParameter(1, request.project().value())
                .setParameter(2, role.name()));
    }

    private List<Long> assignee(GatewayRequest request) {
        return ids(em.createNativeQuery(
                        "select a.id from account a where a.disabled = false and a.platform_role = ?1 and a.id = ?2")
                .setParameter(1, PlatformRole.ADMIN.name())
                .setParameter(2, request.handling().assignee().orElse(0L)));
    }

    private List<Long> platform(PlatformRole role) {
        return ids(em.createNativeQuery(
                        "select a.id from account a where a.disabled = false and a.platform_role = ?1 order by a.id")
                .setParameter(1, role.name()));
    }

    private static List<Long> orElse(List<Long> some, List<Long> others) {
        return some.isEmpty() ? others : some;
    }

    private static List<Long> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
