package org.tarishi.onboarding.spend;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import org.tarishi.account.Needs;
import org.tarishi.account.NeedsPlatform;
import org.tarishi.account.Permission;
import org.tarishi.account.PlatformRole;
import org.tarishi.account.ProjectId;
import org.tarishi.money.Money;
import org.tarishi.money.UnitPrice;
import org.tarishi.onboarding.GatewayRequest;
import org.tarishi.onboarding.Requests;
import org.tarishi.onboarding.pilot.Pilot;
import org.tarishi.onboarding.pilot.Pilots;

/**
 * Counts what a project's messages of this month cost over the gateway that it asked for: the segments that the gateway
 * took, at the price that was agreed for the pilot. What comes in and what is rented is not among it.
 */
@Stateless
public class CountSpend {

    @PersistenceContext
    EntityManager em;

    @Inject
    Requests requests;

    @Inject
    Pilots pilots;

    @Inject
    Clock clock;

    /** Empty before the pilot, and where no cap was set. */
    @Needs(Permission.READ_REQUESTS)
    public Optional<MonthSpend> inProject(ProjectId project, long id) {
        return of(requests.get(project, id));
    }

    @NeedsPlatform({PlatformRole.ADMIN, PlatformRole.APPROVER, PlatformRole.AUDITOR})
    public Optional<MonthSpend> onPlatform(long id) {
        return of(requests.get(id));
    }

    /** For timers. */
    public Optional<MonthSpend> of(GatewayRequest request) {
        Optional<Pilot> pilot = pilots.of(request.getId());
        Optional<BigDecimal> cap = request.bargain().monthlyCap();
        if (pilot.isEmpty() || cap.isEmpty()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        Currency currency = Currency.getInstance(request.bargain().currency());
        Money spent =
                new UnitPrice(pilot.get().getPrice(), currency).times(segments(pilot.get(), request.project(), month));
        return Optional.of(new MonthSpend(month, spent, rounded(cap.get(), currency)));
    }

    private static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(Money.digitsOf(currency), RoundingMode.HALF_UP), currency);
    }

    private long segments(Pilot pilot, ProjectId project, YearMonth month) {
        Number sum = (Number) em.createNativeQuery("""
                        select coalesce(sum(segments), 0) from gateway_hour
                        where gateway_id = ?1 and project_id = ?2 and at >= ?3 and at < ?4""")
                .setParameter(1, pilot.getGatewayId())
                .setParameter(2, project.value())
                .setParameter(3, Timestamp.from(first(month)))
                .setParameter(4, Timestamp.from(first(month.plusMonths(1))))
                .getSingleResult();
        return sum.longValue();
    }

    private static Instant first(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
