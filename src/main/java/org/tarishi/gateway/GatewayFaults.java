package org.tarishi.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.HostPort;
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
        type.settings().forEach(setting -> missing(setting).ifPresent(all::add));
        type.check(settings).forEach(fault -> all.add(new Fault(fault.key(), fault.code(), fault.args())));
        type.settings().forEach(setting -> againstKind(setting).ifPresent(all::add));
        Set<String> seen = new HashSet<>();
        List<String> order = type.settings().stream().map(Setting::key).toList();
        return all.stream()
                .filter(fault -> seen.add(fault.field()))
                .sorted(Comparator.comparing(fault -> order.indexOf(fault.field())))
                .toList();
    }

    private Optional<Fault> missing(Setting setting) {
        return setting.required() && !settings.has(setting.key())
                ? Optional.of(Fault.at(setting.key(), "rule.required"))
                : Optional.empty();
    }

    /** What the kind of a setting forbids, for types that do not say it themselves. */
    private Optional<Fault> againstKind(Setting setting) {
        String value = settings.text(setting.key());
        if (value.length() > LONGEST_VALUE) {
            return Optional.of(Fault.at(setting.key(), "rule.too-long", LONGEST_VALUE));
        }
        boolean fits = value.isEmpty()
                || switch (setting.kind()) {
                    case NUMBER -> value.matches("\\d{1,9}");
                    case CHOICE -> setting.choices().contains(value);
                    case YES_NO -> value.matches("true|false");
                    case HOST -> HostPort.read(value).isPresent();
                    case TEXT, LONG_TEXT, URL, SECRET -> true;
                };
        return fits ? Optional.empty() : Optional.of(Fault.at(setting.key(), "rule.does-not-fit"));
    }
}
