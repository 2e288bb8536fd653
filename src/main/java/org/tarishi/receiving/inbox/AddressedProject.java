package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.ProjectId;
import org.tarishi.gateway.Gateway;
import org.tarishi.gateway.number.GatewayNumber;
import org.tarishi.gateway.number.Keyword;
import org.tarishi.gateway.number.Keywords;
import org.tarishi.gateway.number.LiveNumbers;

/**
 * Whom a text is for: the gateway's project; over a shared gateway the project that has the number which was dialled, or
 * the keyword that the text begins with, or that last wrote to that person.
 */
@Stateless
public class AddressedProject {

    private static final String ANY_NUMBER = "";

    @PersistenceContext
    EntityManager em;

    @Inject
    LiveNumbers numbers;

    @Inject
    Keywords keywords;

    /** Without a dialled number, for what a provider tells about a person rather than for a text. */
    public Optional<ProjectId> of(Gateway gateway, String sender) {
        return gateway.owner().or(() -> lastWriter(gateway.getId(), sender, ANY_NUMBER));
    }

    /** As {@link #of}, by the number that was dialled, which is none that projects share by keyword. */
    public Optional<ProjectId> of(Gateway gateway, Heard heard) {
        Optional<GatewayNumber> dialled = dialled(heard);
        return gateway.owner()
                .or(() -> dialled.flatMap(number -> number.use().project()))
                .or(() -> lastWriter(gateway.getId(), heard.sender(), address(dialled)));
    }

    /** By the first word; who writes without one goes on with the project that last wrote to them from that number. */
    public Optional<ProjectId> byKeyword(Heard heard) {
        Optional<GatewayNumber> dialled = dialled(heard);
        return dialled.flatMap(number -> keywords.matching(number.getId(), heard.text()))
                .map(Keyword::project)
                .or(() -> lastWriter(heard.gatewayId(), heard.sender(), address(dialled)));
    }

    /** The number that was dialled, if it is one of the gateway's. */
    public Optional<GatewayNumber> dialled(Heard heard) {
        return numbers.dialled(heard.gatewayId(), heard.recipient(), heard.sender());
    }

    private static String address(Optional<GatewayNumber> dialled) {
        return dialled.map(GatewayNumber::getAddress).orElse(ANY_NUMBER);
    }

    /**
     * One look into message_conversation for each project, rather than another index on what is written most. A message
     * without a sender showed what the provider chose, which may be any number.
     */
    private Optional<ProjectId> lastWriter(long gatewayId, String person, String dialled) {
        List<?> found = em.createNativeQuery("""
                        select p.id from project p
                        cross join lateral (
                            select m.id from message m
                            where m.project_id = p.id and m.recipient = ?1 and m.gateway_id = ?2
                              and (?3 = '' or m.sender in (?3, ''))
                            order by m.id desc limit 1) as last
                        order by last.id desc limit 1""")
                .setParameter(1, person)
                .setParameter(2, gatewayId)
                .setParameter(3, dialled)
                .getResultList();
        return found.stream()
                .map(id -> new ProjectId(((Number) id).longValue()))
                .findFirst();
    }
}
