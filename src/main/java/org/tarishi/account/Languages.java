package org.tarishi.account;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which language somebody read pages in last, for the mails they get. */
@Stateless
public class Languages {

    @PersistenceContext
    EntityManager em;

    /** Not through {@link Account}: nobody who changes an account at the same time shall fail because of this. */
    public void keep(long accountId, Locale language) {
        em.createNativeQuery("update account set language = ?1 where id = ?2 and language <> ?1")
                .setParameter(1, language.toLanguageTag())
                .setParameter(2, accountId)
                .executeUpdate();
    }

    /** Empty while it is not known. */
    public Optional<Locale> of(long accountId) {
        List<?> found = em.createNativeQuery("select language from account where id = ?1 and language <> ''")
                .setParameter(1, accountId)
                .getResultList();
        return found.stream().findFirst().map(String.class::cast).map(Locale::forLanguageTag);
    }
}
