package org.tarishi.sending.quiet;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** The store of where and when it is quiet. */
@Stateless
public class QuietRules {

    @PersistenceContext
    EntityManager em;

    /** Of every country whose profile names quiet hours. */
    public List<QuietPlace> countries() {
        List<?> rows = em.createNativeQuery("""
                        select country, quiet_from, quiet_to, promotional from quiet_hours where quiet_from <> quiet_to""").getResultList();
        return rows.stream().map(row -> placeOf((Object[]) row)).toList();
    }

    private static QuietPlace placeOf(Object[] row) {
        String country = (String) row[0];
        QuietHours hours =
                new QuietHours(LocalTime.parse((String) row[1]), LocalTime.parse((String) row[2]), (Boolean) row[3]);
        return new QuietPlace(country, hours, CountryZones.of(country));
    }

    /** Trials that have not ended. */
    public List<Quiet> trials(Instant now) {
        List<?> rows = em.createNativeQuery("select place, quiet_until from quiet_trial where quiet_until > ?1")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Quiet((String) row[0], ((Timestamp) row[1]).toInstant(), ZoneOffset.UTC))
                .toList();
    }

    /** From now on it is quiet in a place that is no country, for a test that must not wait for the night. */
    public void tryOut(Quiet trial, Instant now) {
        em.createNativeQuery("delete from quiet_trial where quiet_until <= ?1 or place = ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, trial.place())
                .executeUpdate();
        em.createNativeQuery("insert into quiet_trial (place, quiet_until) values (?1, ?2)")
                .setParameter(1, trial.place())
                .setParameter(2, Timestamp.from(trial.until()))
                .executeUpdate();
    }
}
