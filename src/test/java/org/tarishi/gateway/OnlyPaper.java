package org.tarishi.gateway;

import java.util.Optional;
import org.tarishi.gateway.type.GatewayType;

/** Knows paper only. */
final class OnlyPaper extends GatewayTypes {

    @Override
    public Optional<GatewayType> find(String code) {
        return Optional.<GatewayType>of(new PaperType())
                .filter(type -> type.code().equals(code));
    }
}
