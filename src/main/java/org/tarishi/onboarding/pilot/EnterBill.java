package org.tarishi.onboarding.pilot;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.audit.Audit;
import org.tarishi.account.audit.Deed;
import org.tarishi.platform.NotFound;
import org.tarishi.platform.RuleBroken;

/** Notes what the provider billed for the pilot's messages, beside what we count for the same days. */
@Stateless
public class EnterBill {

    private static final int CENTS = 2;

    @Inject
    TriedGateways tried;

    @Inject
    Pilots pilots;

    @Inject
    PilotTraffic traffic;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param until the last day of the bill, UTC
     * @throws RuleBroken at {@code until} for a day to come, at {@code amount} below zero
     */
    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER})
    public void enter(long id, LocalDate until, BigDecimal amount) {
        if (until.isAfter(clock.instant().atOffset(ZoneOffset.UTC).toLocalDate())) {
            throw RuleBroken.at("until", "rule.pilot.bill-day");
        }
        if (amount.signum() < 0) {
            throw RuleBroken.at("amount", "rule.pilot.bill");
        }
        TriedGateway now = tried.of(id);
        Pilot pilot = pilots.of(id).orElseThrow(() -> new NotFound("pilot of " + id));
        BigDecimal ours = pilot.getPrice().multiply(BigDecimal.valueOf(traffic.segments(now, until)));
        pilot.bill(until, amount, ours.setScale(CENTS, RoundingMode.HALF_UP));
        audit.record(
                Deed.in(now.request().project(), "pilot.billed", now.request().getReference())
                        .with(until + " " + amount.toPlainString() + " / " + ours.toPlainString()));
    }
}
