package org.tarishi.gateway.type;

import java.util.List;
import java.util.Map;

/** What a provider said when it was asked whether it knows some settings. */
public sealed interface Probe {

    /**
     * It knows them.
     *
     * @param facts what it tells of them, in order, for texts {@code probe.TYPE.KEY}; {@code name} becomes the gateway's
     *     name where nobody has given it one
     */
    record Known(Map<String, String> facts) implements Probe {}

    /** It does not know them, or not all. */
    record Wrong(List<SettingFault> faults) implements Probe {}

    /**
     * It could not be asked, or did not answer as expected.
     *
     * @param code for a text {@code trouble.CODE}
     */
    record Unclear(String code, String detail) implements Probe {}
}
