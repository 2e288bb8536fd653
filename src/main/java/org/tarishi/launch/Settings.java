package org.tarishi.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings as they were typed, not yet understood. */
final class Settings {

    private final Map<Setting, String> typed = new EnumMap<>(Setting.class);

    private Settings() {}

    /**
     * Reads {@code --name value} and {@code --name=value}; an empty variable of the environment counts as not set.
     *
     * @throws StartFailure if an option is unknown, given twice or lacks its value
     */
    static Settings read(List<String> arguments, Map<String, String> environment) throws StartFailure {
        Settings settings = new Settings();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            settings.take(rest.pop(), rest);
        }
        for (Setting setting : Setting.values()) {
            String value = environment.getOrDefault(setting.variable(), "").strip();
            if (!value.isEmpty()) {
                settings.typed.putIfAbsent(setting, value);
            }
        }
        return settings;
    }

    Optional<String> get(Setting setting) {
        return Optional.ofNullable(typed.get(setting));
    }

    private void take(String argument, Deque<String> rest) throws StartFailure {
        String[] halves = argument.split("=", 2);
        Setting setting = Setting.ofOption(halves[0])
                .orElseThrow(() -> StartFailure.usage("There is no option \"" + halves[0] + "\"."));
        boolean hasValue = halves.length == 2;
        if (!setting.takesValue() && hasValue) {
            throw StartFailure.usage(setting.option() + " stands alone, without a value.");
        }
        String value = setting.takesValue() ? (hasValue ? halves[1] : next(setting, rest)) : "true";
        if (typed.put(setting, value.strip()) != null) {
            throw StartFailure.usage(setting.option() + " is given twice.");
        }
    }

    private static String next(Setting setting, Deque<String> rest) throws StartFailure {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw StartFailure.usage(setting.option() + " needs a value after it.");
        }
        return rest.pop();
    }
}
