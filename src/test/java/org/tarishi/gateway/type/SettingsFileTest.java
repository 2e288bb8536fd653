package org.tarishi.gateway.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarishi.gateway.type.Setting.Kind;
import org.tarishi.gateway.type.SettingsFile.Reading.Fit;
import org.tarishi.gateway.type.SettingsFile.Reading.Unfit;

class SettingsFileTest {

    /** A type that has nothing but a form. */
    private static final GatewayType PAPER = new GatewayType() {
        @Override
        public String code() {
            return "paper";
        }

        @Override
        public List<Setting> settings() {
            return List.of(
                    Setting.required("url", Kind.URL),
                    Setting.optional("lines", Kind.LONG_TEXT),
                    Setting.choice("method", "GET", List.of("GET", "POST")),
                    Setting.optional("secret", Kind.SECRET));
        }

        @Override
        public List<SettingFault> check(Settings settings) {
            return List.of();
        }

        @Override
        public List<CallbackPoint> callbacks() {
            return List.of();
        }

        @Override
        public GatewayLink open(Settings settings, LinkContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CallbackReading read(CallbackRequest request, Settings settings) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void what_was_written_is_read_again_without_its_secret() {
        Map<String, String> values = Map.of(
                "url",
                "https://sms.example.org/ü",
                "lines",
                "a = b\n\n  c = \"d\"\n",
                "method",
                "POST",
                "secret",
                "s3cret");
        String file = SettingsFile.write(PAPER, Settings.of(PAPER, values));

        assertThat(file).contains("\"version\" : 1").doesNotContain("secret");
        Map<String, String> open = new HashMap<>(values);
        open.remove("secret");
        assertThat(read(file)).isEqualTo(new Fit(open));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | fault.file-not-json",
                "[1] | fault.file-not-json",
                "{\"version\":1,\"type\":\"paper\",\"settings\":[1,2]} | fault.file-not-json",
                "{} | fault.file-version",
                "{\"version\":2,\"type\":\"paper\",\"settings\":{}} | fault.file-version",
                "{\"version\":1,\"type\":\"other\",\"settings\":{}} | fault.file-type",
                "{\"version\":1,\"type\":\"paper\",\"settings\":{\"url\":\"x\",\"colour\":\"red\"}} | fault.file-keys",
                "{\"version\":1,\"type\":\"paper\",\"settings\":{\"secret\":\"s\"}} | fault.file-secret",
                "{\"version\":1,\"type\":\"paper\",\"settings\":{\"method\":\"PATCH\"}} | fault.file-value",
            })
    void what_is_no_such_file_is_refused_with_a_sentence(String text, String code) {
        assertThat(read(text)).isInstanceOf(Unfit.class);
        assertThat(((Unfit) read(text)).code()).isEqualTo(code);
    }

    @Test
    void a_file_that_is_too_large_is_not_even_read() {
        assertThat(read(" ".repeat(SettingsFile.LONGEST + 1)))
                .isEqualTo(new Unfit("fault.file-too-large", List.of(64)));
    }

    @Test
    void no_file_is_said_to_be_none() {
        assertThat(read("")).isEqualTo(new Unfit("fault.file-none", List.of()));
    }

    private static SettingsFile.Reading read(String file) {
        return SettingsFile.read(file.getBytes(StandardCharsets.UTF_8), PAPER);
    }
}
