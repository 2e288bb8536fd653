package org.tarishi.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarishi.gateway.type.Settings;
import org.tarishi.platform.Secrets;

/**
 * The mark of a gateway's effective configuration: of its type, its sender and pace, and all its settings, secrets included. The same
 * configuration always has the same mark, another one another, and no setting can be read from it.
 */
@ApplicationScoped
public class ConfigurationMark {

    @Inject
    GatewaySettings settings;

    /** SHA-256, 64 hexadecimal digits in lower case. */
    public String of(Gateway gateway) {
        return of(gateway.getType(), gateway.profile(), settings.open(gateway));
    }

    /** Its name is for people: whoever only renames a gateway need not test it again. */
    static String of(String type, Profile profile, Settings settings) {
        Map<String, String> facts = new TreeMap<>();
        settings.open().forEach((key, value) -> facts.put("setting." + key, value));
        settings.secret().forEach((key, value) -> facts.put("setting." + key, value));
        // an empty setting and one that was never made are the same to every type
        facts.values().removeIf(String::isEmpty);
        facts.put("type", type);
        facts.put("sender", profile.sender());
        facts.put("in-flight", Integer.toString(profile.inFlight()));
        // the database gives 20 back as 20.000
        facts.put("per-second", profile.perSecond().stripTrailingZeros().toPlainString());
        return Secrets.fingerprint(facts.entrySet().stream()
                .flatMap(fact -> Stream.of(fact.getKey(), fact.getValue()))
                .map(ConfigurationMark::measured)
                .collect(Collectors.joining()));
    }

    /** With its length before it, so that no text can run into the next. */
    private static String measured(String text) {
        return text.length() + ":" + text;
    }
}
