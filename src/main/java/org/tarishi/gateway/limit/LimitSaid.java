package org.tarishi.gateway.limit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.tarishi.gateway.overview.ReaderWords;
import org.tarishi.platform.page.LocaleChoice;
import org.tarishi.platform.page.time.InstantText;
import org.tarishi.project.CurrentProject;

/** A gateway's limit in whole sentences: {@code #{limitSaid}}. Empty where it has none. */
@Named
@RequestScoped
public class LimitSaid {

    @Inject
    GatewayLimits limits;

    @Inject
    CurrentProject project;

    @Inject
    ReaderWords words;

    @Inject
    LocaleChoice locale;

    @Inject
    Clock clock;

    /** How much of it is used; on a page without a project that of one which the platform shares. */
    public String used(long gatewayId) {
        Optional<GatewayLimit> limit =
                project.isPresent() ? limits.of(project.id(), gatewayId) : limits.ofShared(gatewayId);
        return limit.map(this::used).orElse("");
    }

    /** Why a message waits; empty where it is not for the limit. */
    public String waiting(long gatewayId) {
        return limits.of(project.id(), gatewayId)
                .filter(limit -> limit.isReached(clock.instant()))
                .map(this::waiting)
                .orElse("");
    }

    private String used(GatewayLimit limit) {
        String used = words.sentences()
                .of(
                        "limit.used",
                        limit.sentOn(clock.instant()),
                        limit.messagesADay(),
                        limit.segments(),
                        limit.segmentsInAll());
        return limit.isReached(clock.instant()) ? used + " " + waiting(limit) : used;
    }

    private String waiting(GatewayLimit limit) {
        return limit.isUsedUp()
                ? words.sentences().of("limit.used-up", limit.segmentsInAll())
                : words.sentences().of("limit.reached", limit.messagesADay(), nextDay(limit));
    }

    private String nextDay(GatewayLimit limit) {
        return new InstantText(limit.zone(), locale.getLocale()).minute(limit.nextDay(clock.instant()));
    }
}
