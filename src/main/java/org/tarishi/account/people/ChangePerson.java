package org.tarishi.account.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.tarishi.account.Account;
import org.tarishi.account.Accounts;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** What an administrator does to an account. The last administrator stays one. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class ChangePerson {

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    /** @throws RuleBroken {@code rule.person.last-admin} */
    public void disable(long id) {
        keepAnAdmin(id);
        change(id, "account.disabled", Account::disable);
    }

    public void enable(long id) {
        change(id, "account.enabled", Account::enable);
    }

    public void unlock(long id) {
        change(id, "account.unlocked", Account::unlock);
    }

    /** @throws RuleBroken {@code rule.person.last-admin} */
    public void takeRole(long id, Optional<PlatformRole> role) {
        if (role.filter(PlatformRole.ADMIN::equals).isEmpty()) {
            keepAnAdmin(id);
        }
        change(
                id,
                "account.role-" + role.map(PlatformRole::name).orElse("none").toLowerCase(Locale.ROOT),
                account -> role.ifPresentOrElse(account::takeRole, account::giveUpRole));
    }

    private void change(long id, String action, Consumer<Account> change) {
        Account account = accounts.lock(id).orElseThrow(() -> new NotFound("account " + id));
        change.accept(account);
        audit.record(Deed.of(action, account.signInName()));
    }

    private void keepAnAdmin(long leaving) {
        keepAnAdmin(accounts.lockAdmins(), leaving);
    }

    static void keepAnAdmin(List<Long> admins, long leaving) {
        if (admins.equals(List.of(leaving))) {
            throw RuleBroken.at("", "rule.person.last-admin");
        }
    }
}
