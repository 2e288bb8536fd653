package org.tarishi.gateway.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarishi.gateway.number.NumberKind;
import org.tarishi.money.UnitPrice;

/** An {@link Offer} as it is stored. */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry {

    static final String BETWEEN = ", ";

    @Id
    private long id;

    @Column(name = "country")
    private String country = "";

    @Column(name = "gateway_id")
    private @Nullable Long gatewayId;

    @Column(name = "name")
    private String name = "";

    @Column(name = "sends")
    private boolean sends;

    @Column(name = "receives")
    private boolean receives;

    @Column(name = "kinds")
    private String kinds = "";

    @Column(name = "reverse_billed")
    private boolean reverseBilled;

    @Column(name = "operators")
    private String operators = "";

    @Column(name = "rate")
    private String rate = "";

    @Column(name = "price_amount")
    private @Nullable BigDecimal priceAmount;

    @Column(name = "price_currency")
    private @Nullable String priceCurrency;

    @Column(name = "lead_time")
    private String leadTime = "";

    @Version
    @Column(name = "version")
    private long version;

    protected CatalogueEntry() {}

    CatalogueEntry(long id, Offer offer) {
        this.id = id;
        change(offer);
    }

    void change(Offer offer) {
        country = offer.country();
        gatewayId = offer.gatewayId().orElse(null);
        name = offer.name();
        sends = offer.sends();
        receives = offer.receives();
        kinds = offer.kinds().stream().map(NumberKind::name).sorted().collect(Collectors.joining(BETWEEN));
        reverseBilled = offer.reverseBilled();
        operators = String.join(BETWEEN, offer.operators());
        rate = offer.rate();
        priceAmount = offer.price().map(UnitPrice::amount).orElse(null);
        priceCurrency =
                offer.price().map(price -> price.currency().getCurrencyCode()).orElse(null);
        leadTime = offer.leadTime();
    }

    public Offer offer() {
        return new Offer(
                country,
                Optional.ofNullable(gatewayId),
                name,
                sends,
                receives,
                kinds(),
                reverseBilled,
                parts(operators),
                rate,
                price(),
                leadTime);
    }

    private Set<NumberKind> kinds() {
        return parts(kinds).stream()
                .map(NumberKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NumberKind.class)));
    }

    private Optional<UnitPrice> price() {
        return Optional.ofNullable(priceCurrency)
                .map(Currency::getInstance)
                .map(currency -> new UnitPrice(
                        Optional.ofNullable(priceAmount).orElseThrow().stripTrailingZeros(), currency));
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(BETWEEN));
    }

    public long getId() {
        return id;
    }
}
