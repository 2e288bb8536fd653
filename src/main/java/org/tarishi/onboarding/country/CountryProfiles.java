package org.tarishi.onboarding.country;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;

/** The store of profiles. Everybody may read one: a profile says what is public in its country. */
@Stateless
public class CountryProfiles {

    @PersistenceContext
    EntityManager em;

    /** {@link CountryRules#NONE} where nobody wrote anything. */
    @PermitAll
    public CountryRules of(String country) {
        return Optional.ofNullable(em.find(CountryProfile.class, country))
                .map(CountryProfile::rules)
                .orElse(CountryRules.NONE);
    }

    /** Which version of it is the newest; 0 where nobody wrote anything. */
    @PermitAll
    public long version(String country) {
        return Optional.ofNullable(em.find(CountryProfile.class, country))
                .map(CountryProfile::getVersion)
                .orElse(0L);
    }

    /** Countries that have one, by their code. */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.AUDITOR})
    public List<String> countries() {
        return em.createQuery("select p.country from CountryProfile p order by p.country", String.class)
                .getResultList();
    }

    /** For writing, made where there is none; whoever else means to change it waits. */
    public CountryProfile locked(String country) {
        em.createNativeQuery("insert into country_profile (country, rules, version) values (?1, ?2, 0)"
                        + " on conflict do nothing")
                .setParameter(1, country)
                .setParameter(2, CountryProfile.written(CountryRules.NONE))
                .executeUpdate();
        return em.find(CountryProfile.class, country, LockModeType.PESSIMISTIC_WRITE);
    }
}
