package org.tarishi.account.password;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.Profile;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.Ids;
import org.tarishi.platform.Secrets;

/**
 * Gives an empty installation its first administrator, {@code admin}, with a one-time password.
 *
 * <p>The launcher chooses the password (system property {@code tarishi.first-password}) and prints it when it finds
 * {@code tarishi.first-password.used} set; without a launcher the password is logged once.
 */
@Startup
@Singleton
@DependsOn("Migration")
public class FirstAccount {

    static final String PASSWORD = "tarishi.first-password";
    static final String USED = "tarishi.first-password.used";
    private static final Logger LOG = System.getLogger(FirstAccount.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @PostConstruct
    void create() {
        if (!accounts.areEmpty()) {
            return;
        }
        var who = new Profile("admin", "Administrator", "");
        String hash = passwords.hash(password());
        Account first = new Account(ids.next(), who, hash, clock.instant());
        first.giveOneTimePassword(hash);
        first.takeRole(PlatformRole.ADMIN);
        accounts.add(first);
        audit.record(Deed.of("account.created", first.signInName()));
        System.setProperty(USED, "true");
    }

    private static String password() {
        return Optional.ofNullable(System.getProperty(PASSWORD))
                .filter(s -> !s.isBlank())
                .orElseGet(FirstAccount::make);
    }

    private static String make() {
        String password = Secrets.newToken();
        LOG.log(Level.WARNING, "Sign in as \"admin\" with the one-time password {0}", password);
        return password;
    }
}
