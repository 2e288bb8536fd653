package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void without_any_setting_it_serves_this_machine_only_and_keeps_its_data_here() throws StartFailure {
        Options options = Options.parse(List.of(), NOTHING);

        assertThat(options)
                .isEqualTo(new Options(
                        new HttpAddress("127.0.0.1", 8080),
                        Path.of("data").toAbsolutePath(),
                        false,
                        "http://127.0.0.1:8080",
                        new Options.WantedDatabase.Own()));
    }

    @Test
    void every_option_can_be_typed_in_both_ways() throws StartFailure {
        Options apart =
                Options.parse(List.of("--bind", "0.0.0.0", "--port", "9000", "--data", "/srv/t", "--demo"), NOTHING);
        Options joined = Options.parse(List.of("--demo", "--data=/srv/t", "--port=9000", "--bind=0.0.0.0"), NOTHING);

        assertThat(apart).isEqualTo(joined);
        assertThat(apart.address()).isEqualTo(new HttpAddress("0.0.0.0", 9000));
        assertThat(apart.data()).isEqualTo(Path.of("/srv/t"));
        assertThat(apart.demo()).isTrue();
    }

    @Test
    void the_environment_sets_what_no_option_says() throws StartFailure {
        Map<String, String> environment = Map.of(
                "TARISHI_BIND", "0.0.0.0",
                "TARISHI_PORT", "9001",
                "TARISHI_DATA", "/srv/env",
                "TARISHI_DEMO", "true",
                "TARISHI_PUBLIC_URL", "https://sms.example.org/");

        Options options = Options.parse(List.of("--port", "9002"), environment);

        assertThat(options.address()).isEqualTo(new HttpAddress("0.0.0.0", 9002));
        assertThat(options.data()).isEqualTo(Path.of("/srv/env"));
        assertThat(options.demo()).isTrue();
        assertThat(options.publicUrl()).isEqualTo("https://sms.example.org");
    }

    @Test
    void an_empty_variable_is_not_set() throws StartFailure {
        Options options = Options.parse(List.of(), Map.of("TARISHI_PORT", "", "DB_URL", " "));

        assertThat(options.address().port()).isEqualTo(8080);
        assertThat(options.database()).isEqualTo(new Options.WantedDatabase.Own());
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080",
        "0.0.0.0,   http://localhost:8080",
        "::,        http://localhost:8080",
        "::1,       http://[::1]:8080",
        "hub.local, http://hub.local:8080"
    })
    void the_public_address_is_the_one_listened_on_as_a_browser_writes_it(String bind, String url) throws StartFailure {
        assertThat(Options.parse(List.of("--bind", bind), NOTHING).publicUrl()).isEqualTo(url);
    }

    @Test
    void a_given_database_is_used() throws StartFailure {
        Map<String, String> environment =
                Map.of("DB_URL", "jdbc:postgresql://db/tarishi", "DB_USER", "sms", "DB_PASSWORD", "s3cret");

        Options options = Options.parse(List.of(), environment);

        assertThat(options.database()).isInstanceOfSatisfying(Options.WantedDatabase.Given.class, given -> {
            assertThat(given.login().url()).isEqualTo("jdbc:postgresql://db/tarishi");
            assertThat(given.login().user()).isEqualTo("sms");
            assertThat(given.login().password()).isEqualTo("s3cret");
        });
        assertThat(options).asString().doesNotContain("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "99999", "http", "80 80", "8080x", "080"})
    void a_port_is_a_number_in_its_range(String port) {
        assertRefused(
                "--port or TARISHI_PORT must be a number from 1 to 65535, not \"" + port + "\".", "--port=" + port);
    }

    @Test
    void wrong_options_are_named() {
        assertRefused("There is no option \"--prot\".", "--prot", "1");
        assertRefused("There is no option \"start\".", "start");
        assertRefused("There is no option \"\".", "");
        assertRefused("--port needs a value after it.", "--port");
        assertRefused("--data needs a value after it.", "--data", "--demo");
        assertRefused("--demo stands alone, without a value.", "--demo=yes");
        assertRefused("--port is given twice.", "--port", "1", "--port", "2");
        assertRefused("--data or TARISHI_DATA must be the path of a directory, not \"\".", "--data=");
        assertRefused("--data or TARISHI_DATA must be the path of a directory, not \"a\0b\".", "--data", "a\0b");
    }

    @Test
    void wrong_variables_are_named() {
        assertRefused("--demo or TARISHI_DEMO must be true or false, not \"yes\".", Map.of("TARISHI_DEMO", "yes"));
        assertRefused("--port or TARISHI_PORT must be a number", Map.of("TARISHI_PORT", "eighty"));
        assertRefused("TARISHI_PUBLIC_URL must be an address like", Map.of("TARISHI_PUBLIC_URL", "sms.example.org"));
        assertRefused("TARISHI_PUBLIC_URL must be an address like", Map.of("TARISHI_PUBLIC_URL", "http://a/?b"));
        assertRefused("TARISHI_PUBLIC_URL must be an address like", Map.of("TARISHI_PUBLIC_URL", "http://%zz"));
    }

    @Test
    void a_database_that_is_not_postgresql_or_has_no_user_is_refused() {
        assertRefused(
                "DB_URL is not a PostgreSQL URL; it has to begin with jdbc:postgresql:.",
                Map.of("DB_URL", "jdbc:mysql://db/x", "DB_USER", "u"));
        assertRefused("DB_URL is set but DB_USER is not", Map.of("DB_URL", "jdbc:postgresql://db/x"));
    }

    private static void assertRefused(String sentence, String... arguments) {
        assertRefused(sentence, List.of(arguments), NOTHING);
    }

    private static void assertRefused(String sentence, Map<String, String> environment) {
        assertRefused(sentence, List.of(), environment);
    }

    private static void assertRefused(String sentence, List<String> arguments, Map<String, String> environment) {
        StartFailure refusal = catchThrowableOfType(StartFailure.class, () -> Options.parse(arguments, environment));

        assertThat(refusal).hasMessageStartingWith(sentence).hasMessageEndingWith("See --help.");
        assertThat(refusal.exitCode()).isEqualTo(2);
    }
}
