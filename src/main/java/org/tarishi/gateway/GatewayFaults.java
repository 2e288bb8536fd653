package org.tarishi.gateway;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.Setting;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.Fault;

/** What is wrong with a gateway as somebody wants it: the first thing of each field. */
final class GatewayFaults {

    private static final int LONGEST_VALUE = 10_000;

    private final GatewayType type;
    private final Settings settings;

    GatewayFaults(GatewayType type, Settings settings) {
        this.type = type;
        this.settings = settings;
    }

    /** With those of the profile, in the order of the form. */
    List<Fault> with(ProfileDraft profile) {
        List<Fault> all = new ArrayList<>(profile.faults());
        type.settings().forEach(setting -> ofKind(setting).ifPresent(all::add));
        type.check(settings).forEach(fault -> all.add(new Fault(fault.key(), fault.code(), fault.args())));
        Set<String> seen = new HashSet<>();
        return all.stream().filter(fault -> seen.add(fault.field())).toList();
    }

    /** What the kind of a setting forbids, so that the types need not say it each. */
    private Optional<Fault> ofKind(Setting setting) {
        String value = settings.text(setting.key());
        if (value.isBlank()) {
            return setting.required() ? Optional.of(Fault.at(setting.key(), "rule.required")) : Optional.empty();
        }
        if (value.length() > LONGEST_VALUE) {
            return Optional.of(Fault.at(setting.key(), "rule.too-long", LONGEST_VALUE));
        }
        return switch (setting.kind()) {
            case NUMBER -> fault(setting, value.matches("\\d{1,9}"), "rule.number");
            case CHOICE -> fault(setting, setting.choices().contains(value), "rule.choice");
            case YES_NO -> fault(setting, value.matches("true|false"), "rule.choice");
            case TEXT, LONG_TEXT, URL, SECRET -> Optional.empty();
        };
    }

    private static Optional<Fault> fault(Setting setting, boolean fine, String code) {
        return fine ? Optional.empty() : Optional.of(Fault.at(setting.key(), code));
    }
}
