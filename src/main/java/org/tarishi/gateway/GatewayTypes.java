package org.tarishi.gateway;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.PullingType;

/** Every gateway type of this installation, found by CDI; two with one code stop the deployment. */
@ApplicationScoped
public class GatewayTypes {

    @Inject
    @Any
    Instance<GatewayType> found;

    private final Map<String, GatewayType> byCode = new TreeMap<>();

    @PostConstruct
    void collect() {
        for (GatewayType type : found) {
            GatewayType other = byCode.put(type.code(), type);
            if (other != null) {
                throw new IllegalStateException("two gateway types are called " + type.code());
            }
        }
    }

    public List<GatewayType> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<GatewayType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The type of a gateway that asks for its messages; empty for one that they are handed to. */
    public Optional<PullingType> pulling(Gateway gateway) {
        return find(gateway.getType()).filter(PullingType.class::isInstance).map(PullingType.class::cast);
    }

    /** The type of a stored gateway; throws when this version no longer has it. */
    public GatewayType named(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("no gateway type " + code));
    }
}
