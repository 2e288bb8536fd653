package org.tarishi.gateway.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.gateway.number.NumberKind;
import org.tarishi.money.UnitPrice;

/**
 * What a gateway offers in a country.
 *
 * @param country ISO 3166 alpha-2
 * @param gatewayId the shared gateway that it is, if it is connected
 * @param name what people know it as
 * @param sends whether messages go out over it; {@code receives}, whether texts come in
 * @param reverseBilled whether people can text it free
 * @param operators those it reaches; none named when it is all of the country
 * @param rate in words; may be empty
 * @param price of a segment that goes out, if it is known
 * @param leadTime in words, until a project can use it; may be empty
 */
public record Offer(
        String country,
        Optional<Long> gatewayId,
        String name,
        boolean sends,
        boolean receives,
        Set<NumberKind> kinds,
        boolean reverseBilled,
        List<String> operators,
        String rate,
        Optional<UnitPrice> price,
        String leadTime) {}
