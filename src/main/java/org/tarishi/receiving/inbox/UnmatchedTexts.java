package org.tarishi.receiving.inbox;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.gateway.number.GatewayNumber;
import org.tarishi.gateway.number.Keywords;
import org.tarishi.platform.Ids;

/** The store of texts that are for nobody. */
@Stateless
public class UnmatchedTexts {

    /** Two machines that answer each other stop at one answer an hour. */
    private static final Duration QUIET = Duration.ofHours(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Keywords keywords;

    @Inject
    Ids ids;

    /** @param number that was dialled; empty when it ended while the text's parts came */
    public void keep(Heard heard, Optional<GatewayNumber> number) {
        UnmatchedText text = new UnmatchedText(ids.next(), heard, number.map(GatewayNumber::getId));
        if (number.filter(dialled -> isAnswered(heard, dialled)).isPresent()) {
            text.answerIsDue();
        }
        em.persist(text);
    }

    /** Not words that stop or start, which are no questions, and not short codes and names, which read nothing. */
    private boolean isAnswered(Heard heard, GatewayNumber number) {
        return !number.use().answer().isEmpty()
                && heard.sender().startsWith("+")
                && !keywords.isReserved(heard.text())
                && answeredLately(heard, number) == 0;
    }

    private long answeredLately(Heard heard, GatewayNumber number) {
        return em.createQuery("""
                        select count(t) from UnmatchedText t
                        where t.numberId = :number and t.sender = :sender and t.receivedAt > :since and t.answer in :answers""", Long.class)
                .setParameter("number", number.getId())
                .setParameter("sender", heard.sender())
                .setParameter("since", heard.receivedAt().minus(QUIET))
                .setParameter("answers", List.of(UnmatchedText.Answer.DUE, UnmatchedText.Answer.SENT))
                .getSingleResult();
    }

    /**
     * The newest first.
     *
     * @param before only those with smaller ids; {@link Long#MAX_VALUE} for all
     */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<UnmatchedText> latest(long before, int most) {
        return em.createQuery(
                        "select t from UnmatchedText t where t.id < :before order by t.id desc", UnmatchedText.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Ids of those whose answer is due, the oldest first. */
    public List<Long> toAnswer(int most) {
        return em.createQuery("select t.id from UnmatchedText t where t.answer = :due order by t.id", Long.class)
                .setParameter("due", UnmatchedText.Answer.DUE)
                .setMaxResults(most)
                .getResultList();
    }

    /** One whose answer is due, locked, unless another node was quicker. */
    public Optional<UnmatchedText> lockDue(long id) {
        return Optional.ofNullable(em.find(UnmatchedText.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(text -> text.getAnswer() == UnmatchedText.Answer.DUE);
    }
}
