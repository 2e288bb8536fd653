package org.tarishi.sending.routing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.gateway.Gateways;
import org.tarishi.platform.RuleBroken;

/** Sets and removes the rules of the platform; they lead to shared gateways only. */
@Stateless
public class ChangePlatformRoutes {

    @Inject
    RouteBook book;

    @Inject
    Gateways gateways;

    /** @throws RuleBroken at the fields that {@link WantedRoute#faults} names */
    @NeedsPlatform
    public void add(WantedRoute wanted) {
        book.put(Optional.empty(), Optional.empty(), wanted, gateways.allShared());
    }

    /** As {@link #add}. */
    @NeedsPlatform
    public void change(long id, WantedRoute wanted) {
        book.put(Optional.empty(), Optional.of(id), wanted, gateways.allShared());
    }

    @NeedsPlatform
    public void remove(long id) {
        book.remove(Optional.empty(), id);
    }
}
