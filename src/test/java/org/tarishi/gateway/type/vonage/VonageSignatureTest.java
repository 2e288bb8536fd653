package org.tarishi.gateway.type.vonage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of Vonage's own client libraries. */
class VonageSignatureTest {

    private static final Map<String, String> PARAMETERS = Map.of("a", "alphabet", "b", "bananas", "timestamp", "2100");

    @ParameterizedTest
    @CsvSource({
        "md5hash, 7d43241108912b32cc315b48ce681acf",
        "md5, e0afe267aefd6dd18a848c1681517a19",
        "sha1, b7f749de27b4adcf736cc95c9a7e059a16c85127",
        "sha256, 8d1b0428276b6a070578225914c3502cc0687a454dfbbbb370c76a14234cb546",
        "sha512, 1c834a1f6a377d4473971387b065cb38e2ad6c4869ba77b7b53e207a344e87ba04b456dfc697b371a2d1ce476d01dafd"
                + "4394aa97525eff23badad39d2389a710",
    })
    void each_method_has_its_code(String method, String code) {
        assertThat(VonageSignature.of(PARAMETERS, method, "abcde")).isEqualTo(code);
    }

    @Test
    void what_is_empty_is_not_signed() {
        Map<String, String> empty = Map.of("a", "alphabet", "b", "", "timestamp", "2100");

        assertThat(VonageSignature.of(empty, "md5hash", "abcde")).isEqualTo("a3368bf718ba104dcb392d8877e8eb2b");
        assertThat(VonageSignature.of(empty, "sha256", "abcde"))
                .isEqualTo("bc2ebab0a49bf272c01f6dbe7af4043bbb305701d4e79dec49cd743817244293");
    }

    @Test
    void signs_that_part_parameters_do_not_count_inside_one() {
        assertThat(VonageSignature.of(Map.of("a", "x&b=y"), "sha256", "abcde"))
                .isEqualTo(VonageSignature.of(Map.of("a", "x_b_y"), "sha256", "abcde"));
    }

    @Test
    void capitals_are_the_same_code_and_no_secret_proves_nothing() {
        Map<String, String> signed =
                Map.of("a", "alphabet", "b", "bananas", "timestamp", "2100", "sig", "7D43241108912B32CC315B48CE681ACF");

        assertThat(VonageSignature.holds(signed, "md5hash", "abcde")).isTrue();
        assertThat(VonageSignature.holds(signed, "md5hash", "abcdf")).isFalse();
        assertThat(VonageSignature.holds(signed, "md5hash", "")).isFalse();
        assertThat(VonageSignature.holds(PARAMETERS, "md5hash", "abcde")).isFalse();
    }
}
