package org.tarishi.onboarding.country;

import java.util.List;

/** Kinds of number that a country may allow or not, by the keys of the answers. "No preference" is none. */
final class SenderKinds {

    static final List<String> ALL =
            List.of("short-code", "shared-short-code", "long-code", "alphanumeric", "toll-free", "sim");

    private SenderKinds() {}
}
