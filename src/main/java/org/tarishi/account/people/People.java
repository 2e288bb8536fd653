package org.tarishi.account.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.tarishi.account.Accounts;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;

/** Everybody who has an account. */
@Stateless
public class People {

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @NeedsPlatform(PlatformRole.ADMIN)
    public List<PersonRow> all() {
        Instant now = clock.instant();
        return accounts.all().stream()
                .map(account -> PersonRow.of(account, now))
                .toList();
    }
}
