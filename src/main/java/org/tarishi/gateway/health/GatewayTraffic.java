package org.tarishi.gateway.health;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.GatewayHealth;
import org.tarishi.gateway.Gateways;
import org.tarishi.gateway.health.ReadTraffic.Hour;
import org.tarishi.gateway.overview.CurrentGateway;
import org.tarishi.gateway.overview.ReaderWords;

/** The figures of the gateway that the page is about, in words: {@code #{gatewayTraffic}}. */
@Named
@RequestScoped
public class GatewayTraffic {

    @Inject
    CurrentGateway current;

    @Inject
    ReadTraffic traffic;

    @Inject
    Gateways gateways;

    @Inject
    ReaderWords words;

    private @Nullable List<Hour> hours;

    public String getRate() {
        return words().rate(perMinute(), current.get().getPerSecond());
    }

    private BigDecimal perMinute() {
        return current.isOfPlatform()
                ? traffic.perMinuteOfShared(current.getId())
                : traffic.perMinute(current.project(), current.getId());
    }

    public String getTaken() {
        return words().taken(day());
    }

    public String getReported() {
        return words().reported(day());
    }

    public String getDelivered() {
        return words().delivered(day());
    }

    /** What last went wrong and what to do about it; empty when nothing ever did. */
    public String getTrouble() {
        GatewayHealth health = gateways.health(current.getId());
        return health.lastTroubleAt()
                .map(at -> words.sentences()
                        .of(
                                "traffic.trouble",
                                words.get().trouble(health.getTroubleText()),
                                words.get().age(at)))
                .orElse("");
    }

    /** Whether anything went over it in the last day. */
    public boolean isUsed() {
        return !day().equals(Figures.NONE);
    }

    public HourBars getBars() {
        return new HourBars(hours());
    }

    private Figures day() {
        return hours().stream().map(Hour::figures).reduce(Figures.NONE, Figures::plus);
    }

    private List<Hour> hours() {
        List<Hour> known = Optional.ofNullable(hours).orElseGet(this::read);
        hours = known;
        return known;
    }

    private List<Hour> read() {
        return current.isOfPlatform()
                ? traffic.lastHoursOfShared(current.getId())
                : traffic.lastHours(current.project(), current.getId());
    }

    private TrafficWords words() {
        return new TrafficWords(words.sentences());
    }
}
