package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretMaskTest {

    private static final String SECRET = "p/ss w+rd&\"ü=<7>'\\";

    private final SecretMask mask = new SecretMask(List.of(SECRET));

    @Test
    void every_spelling_in_which_a_secret_travels_is_hidden() throws Exception {
        String form = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        String json = new JsonMapper().writeValueAsString(SECRET);
        List<String> spellings = List.of(
                SECRET,
                form,
                form.replace("+", "%20"),
                form.toLowerCase(Locale.ROOT),
                URLEncoder.encode(SECRET, StandardCharsets.ISO_8859_1),
                json.substring(1, json.length() - 1),
                "p/ss w+rd&\\\"\\u00fc=<7>'\\\\",
                "p/ss w+rd&amp;&quot;ü=&lt;7&gt;&apos;\\",
                "p/ss w+rd&amp;&quot;ü=&lt;7&gt;&#39;\\",
                "p/ss%20w+rd&#x26;&#034;&#252;=<7>'%5c",
                "p\\/ss w+rd\\u0026\\u0022\\u00FC=\\u003C7>'\\u005c",
                Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8)));

        assertThat(spellings)
                .allSatisfy(spelling ->
                        assertThat(mask.hide("<<" + spelling + ">>")).isEqualTo("<<" + SecretMask.MASK + ">>"));
    }

    @Test
    void a_secret_in_the_middle_of_a_base64_value_is_hidden_wherever_it_begins() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] secret = new byte[12 + random.nextInt(20)];
            for (int k = 0; k < secret.length; k++) {
                secret[k] = (byte) ('!' + random.nextInt(90));
            }
            String text = new String(secret, StandardCharsets.US_ASCII);
            String whole = "x".repeat(random.nextInt(9)) + ":" + text + "y".repeat(random.nextInt(9));
            String coded = Base64.getEncoder().encodeToString(whole.getBytes(StandardCharsets.US_ASCII));

            String hidden = new SecretMask(List.of(text)).hide(coded);

            assertThat(hidden).contains(SecretMask.MASK);
            String left = hidden.replaceAll(".*" + SecretMask.MASK, "").length() + "";
            assertThat(Integer.parseInt(left)).as(coded).isLessThan(17);
        }
    }

    @Test
    void the_longer_of_two_secrets_is_hidden_whole() {
        SecretMask both = new SecretMask(List.of("abc", "abcdef", " "));

        assertThat(both.hide("abcdef abc a b")).isEqualTo("••• ••• a b");
    }

    @Test
    void without_secrets_nothing_changes() {
        assertThat(new SecretMask(List.of("")).hide("text")).isEqualTo("text");
    }
}
