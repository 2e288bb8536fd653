package org.tarishi.gateway.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews;
import org.tarishi.gateway.type.GatewayEvent.PhoneNews.Sim;

/** The phone behind a gateway, as it last told. */
@Entity
@Table(name = "phone")
public class Phone {

    private static final int LONGEST_SIMS = 1000;

    @Id
    @Column(name = "gateway_id")
    private long gatewayId;

    @Column(name = "device")
    private String device = "";

    @Column(name = "model")
    private String model = "";

    @Column(name = "last_seen_at")
    private @Nullable Instant lastSeenAt;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "battery")
    private @Nullable Integer battery;

    @Column(name = "charging")
    private @Nullable Boolean charging;

    @Column(name = "network")
    private String network = "";

    @Column(name = "failed_last_hour")
    private @Nullable Integer failedLastHour;

    @Column(name = "sims")
    private String sims = "";

    @Column(name = "balance")
    private @Nullable BigDecimal balance;

    @Column(name = "balance_at")
    private @Nullable Instant balanceAt;

    @Column(name = "balance_by")
    private String balanceBy = "";

    protected Phone() {}

    Phone(long gatewayId) {
        this.gatewayId = gatewayId;
    }

    /** It called us, whatever for. */
    public void seen(String by, Instant at) {
        device = by;
        seen(at);
    }

    private void seen(Instant at) {
        if (lastSeenAt == null || lastSeenAt.isBefore(at)) {
            lastSeenAt = at;
        }
    }

    /** It told how it does. What it left out stays as it was; what is older than what we know is passed over. */
    void told(PhoneNews news, Instant at) {
        seen(at);
        if (toldAt != null && toldAt.isAfter(at)) {
            return;
        }
        toldAt = at;
        model = news.model().map(name -> cut(name, 100)).orElse(model);
        battery = news.battery().orElse(battery);
        charging = news.charging().orElse(charging);
        network = news.network().map(name -> cut(name, 20)).orElse(network);
        failedLastHour = news.failedLastHour().orElse(failedLastHour);
        sims = news.sims().isEmpty() ? sims : written(news.sims());
    }

    /** @param by who entered it; empty when the operator told it */
    void balanceIs(BigDecimal amount, String by, Instant at) {
        if (balanceAt == null || !balanceAt.isAfter(at)) {
            balance = amount;
            balanceBy = by;
            balanceAt = at;
        }
    }

    private static String written(List<Sim> cards) {
        return cut(
                cards.stream()
                        .map(card -> (card.slot() + " " + card.carrier() + " " + card.number()).strip())
                        .collect(Collectors.joining("\n")),
                LONGEST_SIMS);
    }

    private static String cut(String text, int most) {
        String storable = text.replace("\0", "");
        return storable.substring(0, Math.min(most, storable.length()));
    }

    public long getGatewayId() {
        return gatewayId;
    }

    /** Which installation of the app; empty where the protocol names none, or before the first call. */
    public String getDevice() {
        return device;
    }

    public String getModel() {
        return model;
    }

    public Optional<Instant> lastSeenAt() {
        return Optional.ofNullable(lastSeenAt);
    }

    /** When it last told of battery, network and cards. */
    public Optional<Instant> toldAt() {
        return Optional.ofNullable(toldAt);
    }

    public Optional<Integer> battery() {
        return Optional.ofNullable(battery);
    }

    public Optional<Boolean> charging() {
        return Optional.ofNullable(charging);
    }

    /** Such as {@code 4G} or {@code Wi-Fi}; empty where it did not say. */
    public String getNetwork() {
        return network;
    }

    public Optional<Integer> failedLastHour() {
        return Optional.ofNullable(failedLastHour);
    }

    /** One card a line. */
    public List<String> sims() {
        return sims.lines().toList();
    }

    public Optional<BigDecimal> balance() {
        return Optional.ofNullable(balance);
    }

    public Optional<Instant> balanceAt() {
        return Optional.ofNullable(balanceAt);
    }

    public String getBalanceBy() {
        return balanceBy;
    }
}
