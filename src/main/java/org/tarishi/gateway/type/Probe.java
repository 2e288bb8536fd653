package org.tarishi.gateway.type;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a provider said when it was asked, without a message, whether it knows some settings. */
public sealed interface Probe {

    /**
     * It knows them.
     *
     * @param facts what it tells of them, in order, for texts {@code probe.TYPE.KEY}; {@code name} becomes the gateway's
     *     name where nobody has given it one
     */
    record Known(Map<String, String> facts) implements Probe {}

    /** It answers; whether it knows them shows with the first message only. */
    record Reached() implements Probe {}

    /** It does not know them, or not all. */
    record Wrong(List<SettingFault> faults) implements Probe {}

    /**
     * It could not be asked, or did not answer as expected.
     *
     * @param code for a text {@code trouble.CODE}
     */
    record Unclear(String code, String detail) implements Probe {}

    default <T> T match(
            Function<Known, T> known,
            Function<Reached, T> reached,
            Function<Wrong, T> wrong,
            Function<Unclear, T> unclear) {
        if (this instanceof Known k) {
            return known.apply(k);
        }
        if (this instanceof Reached r) {
            return reached.apply(r);
        }
        return this instanceof Wrong w ? wrong.apply(w) : unclear.apply((Unclear) this);
    }
}
