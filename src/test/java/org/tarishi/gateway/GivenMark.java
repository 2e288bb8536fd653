package org.tarishi.gateway;

import java.math.BigDecimal;
import java.util.Map;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.simulator.SimulatorType;

/** The mark of what {@code GivenProject} makes. */
public final class GivenMark {

    private GivenMark() {}

    /** Of a simulator that the platform shares. */
    public static String ofSharedSimulator() {
        Profile profile = new Profile("any name", "", 4, BigDecimal.ZERO);
        return ConfigurationMark.of("simulator", profile, Settings.of(new SimulatorType(), Map.of()));
    }
}
