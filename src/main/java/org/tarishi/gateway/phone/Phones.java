package org.tarishi.gateway.phone;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The store of phones, by their gateways. */
@Stateless
public class Phones {

    @PersistenceContext
    EntityManager em;

    /** For writing: the row is made where there is none, and locked until the transaction ends. */
    public Phone locked(long gatewayId) {
        em.createNativeQuery("insert into phone (gateway_id) values (?1) on conflict do nothing")
                .setParameter(1, gatewayId)
                .executeUpdate();
        return em.find(Phone.class, gatewayId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One that never called is as empty as a new one. */
    public Phone of(long gatewayId) {
        return Optional.ofNullable(em.find(Phone.class, gatewayId)).orElseGet(() -> new Phone(gatewayId));
    }
}
