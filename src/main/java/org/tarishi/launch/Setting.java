package org.tarishi.launch;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be set, by an option or by the environment; the option wins. */
enum Setting {
    BIND("--bind", "TARISHI_BIND", "ADDRESS", "address to listen on; 0.0.0.0 for all (default 127.0.0.1)"),
    PORT("--port", "TARISHI_PORT", "NUMBER", "HTTP port (default 8080)"),
    DATA("--data", "TARISHI_DATA", "DIRECTORY", "keeps database, keys and logs (default ./data)"),
    DEMO("--demo", "TARISHI_DEMO", "", "fill a demonstration project (environment: true or false)"),
    PUBLIC_URL("", "TARISHI_PUBLIC_URL", "", "address that browsers and gateways use (default: the one listened on)"),
    DB_URL("", "DB_URL", "", "PostgreSQL to use, jdbc:postgresql://host/name (default: an own one in the data)"),
    DB_USER("", "DB_USER", "", "its user"),
    DB_PASSWORD("", "DB_PASSWORD", "", "the user's password");

    private static final String ROW = "  %-18s %-20s %s";

    private final String option;
    private final String variable;
    private final String place;
    private final String meaning;

    Setting(String option, String variable, String place, String meaning) {
        this.option = option;
        this.variable = variable;
        this.place = place;
        this.meaning = meaning;
    }

    static Optional<Setting> ofOption(String text) {
        return Arrays.stream(values())
                .filter(Setting::hasOption)
                .filter(setting -> setting.option.equals(text))
                .findFirst();
    }

    static String table() {
        return Arrays.stream(values())
                .map(setting -> ROW.formatted(
                        (setting.option + " " + setting.place).strip(), setting.variable, setting.meaning))
                .collect(Collectors.joining("\n", ROW.formatted("option", "environment", "") + "\n", ""));
    }

    private boolean hasOption() {
        return !option.isEmpty();
    }

    /** False for a switch, which stands alone. */
    boolean takesValue() {
        return !place.isEmpty();
    }

    String option() {
        return option;
    }

    String variable() {
        return variable;
    }

    /** How a person may have set it, e.g. {@code --port or TARISHI_PORT}. */
    String names() {
        return hasOption() ? option + " or " + variable : variable;
    }
}
