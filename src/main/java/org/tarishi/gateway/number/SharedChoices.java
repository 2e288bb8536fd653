package org.tarishi.gateway.number;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tarishi.account.NeedsPlatform;

/** What an administrator chooses among: shared gateways and projects, id by name. */
@Stateless
public class SharedChoices {

    @PersistenceContext
    EntityManager em;

    @NeedsPlatform
    public Map<String, String> gateways() {
        return named("select id, name from gateway where project_id is null and state <> 'DELETED' order by name, id");
    }

    @NeedsPlatform
    public Map<String, String> projects() {
        return named("select id, name from project order by lower(name)");
    }

    /** Of two with the same name the second is told apart by its id. */
    private Map<String, String> named(String query) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Object row : em.createNativeQuery(query).getResultList()) {
            Object[] columns = (Object[]) row;
            String id = columns[0].toString();
            String name = (String) columns[1];
            all.put(all.containsKey(name) ? name + " (" + id + ")" : name, id);
        }
        return all;
    }
}
