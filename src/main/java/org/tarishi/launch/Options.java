package org.tarishi.launch;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tarishi.launch.database.DatabaseLogin;

/**
 * What the person who starts Tarishi wants, understood and checked.
 *
 * @param data absolute
 * @param publicUrl without a slash at its end, e.g. {@code https://sms.example.org}
 */
record Options(HttpAddress address, Path data, boolean demo, String publicUrl, WantedDatabase database) {

    /** Which database to use. */
    sealed interface WantedDatabase {

        /** A PostgreSQL of our own in the data directory. */
        record Own() implements WantedDatabase {}

        record Given(DatabaseLogin login) implements WantedDatabase {}
    }

    static Options parse(List<String> arguments, Map<String, String> environment) throws StartFailure {
        Settings settings = Settings.read(arguments, environment);
        HttpAddress address = new HttpAddress(settings.get(Setting.BIND).orElse("127.0.0.1"), port(settings));
        return new Options(address, data(settings), demo(settings), publicUrl(settings, address), database(settings));
    }

    private static int port(Settings settings) throws StartFailure {
        String text = settings.get(Setting.PORT).orElse("8080");
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > HttpAddress.LAST_PORT) {
            throw wrong(Setting.PORT, text, "a number from 1 to " + HttpAddress.LAST_PORT);
        }
        return Integer.parseInt(text);
    }

    private static Path data(Settings settings) throws StartFailure {
        String text = settings.get(Setting.DATA).orElse("data");
        if (text.isEmpty()) {
            throw wrong(Setting.DATA, text, "the path of a directory");
        }
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw wrong(Setting.DATA, text, "the path of a directory");
        }
    }

    private static boolean demo(Settings settings) throws StartFailure {
        String text = settings.get(Setting.DEMO).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            throw wrong(Setting.DEMO, text, "true or false");
        }
        return text.equals("true");
    }

    private static String publicUrl(Settings settings, HttpAddress address) throws StartFailure {
        String text = settings.get(Setting.PUBLIC_URL).orElse(address.url());
        if (!text.matches("https?://[^/?#\\s]+(/[^?#\\s]*)?") || !hasHost(text)) {
            throw wrong(Setting.PUBLIC_URL, text, "an address like https://sms.example.org");
        }
        return text.replaceFirst("/+$", "");
    }

    private static boolean hasHost(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static WantedDatabase database(Settings settings) throws StartFailure {
        if (settings.get(Setting.DB_URL).isEmpty()) {
            return new WantedDatabase.Own();
        }
        String user = settings.get(Setting.DB_USER)
                .orElseThrow(
                        () -> StartFailure.usage("DB_URL is set but DB_USER is not; set both, or neither to use the"
                                + " PostgreSQL that Tarishi brings."));
        try {
            return new WantedDatabase.Given(new DatabaseLogin(
                    settings.get(Setting.DB_URL).orElseThrow(),
                    user,
                    settings.get(Setting.DB_PASSWORD).orElse("")));
        } catch (IllegalArgumentException e) {
            throw StartFailure.usage("DB_URL is " + e.getMessage() + ".");
        }
    }

    private static StartFailure wrong(Setting setting, String text, String wanted) {
        return StartFailure.usage(setting.names() + " must be " + wanted + ", not \"" + text + "\".");
    }
}
