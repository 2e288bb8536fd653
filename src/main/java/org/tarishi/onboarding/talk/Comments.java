package org.tarishi.onboarding.talk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.tarishi.platform.Ids;

/** The store of comments. Whoever asks has been let see the request. */
@Stateless
public class Comments {

    @PersistenceContext
    EntityManager em;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Oldest first. */
    public List<Comment> of(long requestId, Collection<Comment.Side> sides) {
        return em.createQuery(
                        "select c from Comment c where c.requestId = :request and c.side in :sides order by c.id",
                        Comment.class)
                .setParameter("request", requestId)
                .setParameter("sides", sides)
                .getResultList();
    }

    public Comment add(long requestId, Saying saying) {
        Comment comment = new Comment(ids.next(), requestId, saying, clock.instant());
        em.persist(comment);
        return comment;
    }
}
