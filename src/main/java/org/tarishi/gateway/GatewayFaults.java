package org.tarishi.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        ofSettings(setting -> missing(setting) ? Optional.of("rule.required") : Optional.empty(), all);
        type.check(settings).forEach(fault -> all.add(new Fault(fault.key(), fault.code(), fault.args())));
        ofSettings(this::againstKind, all);
        Set<String> seen = new HashSet<>();
        List<String> order = type.settings().stream().map(Setting::key).toList();
        return all.stream()
                .filter(fault -> seen.add(fault.field()))
                .sorted(Comparator.comparing(fault -> order.indexOf(fault.field())))
                .toList();
    }

    private void ofSettings(Function<Setting, Optional<String>> rule, List<Fault> all) {
        for (Setting setting : type.settings()) {
            rule.apply(setting).ifPresent(code -> all.add(Fault.at(setting.key(), code, LONGEST_VALUE)));
        }
    }

    private boolean missing(Setting setting) {
        return setting.required() && !settings.has(setting.key());
    }

    /** What the kind of a setting forbids, for types that do not say it themselves. */
    private Optional<String> againstKind(Setting setting) {
        String value = settings.text(setting.key());
        if (value.length() > LONGEST_VALUE) {
            return Optional.of("rule.too-long");
        }
        boolean fits = value.isEmpty()
                || switch (setting.kind()) {
                    case NUMBER -> value.matches("\\d{1,9}");
                    case CHOICE -> setting.choices().contains(value);
                    case YES_NO -> value.matches("true|false");
                    case TEXT, LONG_TEXT, URL, SECRET -> true;
                };
        return fits ? Optional.empty() : Optional.of("rule.does-not-fit");
    }
}
