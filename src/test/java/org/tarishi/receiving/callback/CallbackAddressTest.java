package org.tarishi.receiving.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackAddressTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz_-0123";

    @Test
    void the_last_step_is_the_point() {
        assertThat(CallbackAddress.read("/" + TOKEN + "/inbound")).hasValue(new CallbackAddress(TOKEN, "inbound"));
        assertThat(CallbackAddress.read("/" + TOKEN)).hasValue(new CallbackAddress(TOKEN, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/short",
                "/abcdefghijklmnopqrstuvwxyz_-0123/",
                "/abcdefghijklmnopqrstuvwxyz_-0123/IN",
                "/abcdefghijklmnopqrstuvwxyz_-0123/inbound/more",
                "/abcdefghijklmnopqrstuvwxyz_-012é/inbound",
                "/abcdefghijklmnopqrstuvwxyz_-0123/a-point-that-is-too-long"
            })
    void anything_else_is_no_address(String path) {
        assertThat(CallbackAddress.read(path)).isEmpty();
    }

    @Test
    void the_url_is_the_one_it_was_called_by() {
        assertThat(new CallbackAddress(TOKEN, "report").url("https://sms.example.org", "a=b%20c"))
                .isEqualTo("https://sms.example.org/callbacks/" + TOKEN + "/report?a=b%20c");
        assertThat(new CallbackAddress(TOKEN, "").url("https://sms.example.org", ""))
                .isEqualTo("https://sms.example.org/callbacks/" + TOKEN);
    }
}
