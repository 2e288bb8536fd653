package org.tarishi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstPasswordTest {

    @AfterEach
    void forget() {
        System.clearProperty("tarishi.first-password");
        System.clearProperty("tarishi.first-password.used");
    }

    @Test
    void it_is_long_readable_and_never_the_same() {
        assertThat(Stream.generate(FirstPassword::random).limit(200).map(FirstPassword::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[a-z2-9&&[^ilo]]{16}"));
    }

    @Test
    void it_is_shown_only_if_the_application_used_it() {
        FirstPassword password = FirstPassword.random();

        password.offer();
        assertThat(System.getProperty("tarishi.first-password")).isEqualTo(password.text());
        assertThat(password.takeBack()).isFalse();

        password.offer();
        System.setProperty("tarishi.first-password.used", "true");
        assertThat(password.takeBack()).isTrue();
    }

    @Test
    void it_does_not_stay_in_the_process_and_not_in_a_log() {
        FirstPassword password = FirstPassword.random();
        password.offer();

        password.takeBack();

        assertThat(System.getProperties().values()).doesNotContain(password.text());
        assertThat(password).asString().doesNotContain(password.text());
    }
}
