package org.tarishi.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tarishi.platform.rest.problem.Refusal;

class LimitedStreamTest {

    @Test
    void what_just_fits_is_read() throws IOException {
        assertThat(of(10).readAllBytes()).hasSize(10);
    }

    @Test
    void one_byte_more_is_refused() {
        assertThatThrownBy(() -> of(11).readAllBytes()).isInstanceOf(Refusal.class);
    }

    @Test
    void also_byte_by_byte() throws IOException {
        LimitedStream stream = of(11);
        for (int i = 0; i < 10; i++) {
            stream.read();
        }

        assertThatThrownBy(stream::read).isInstanceOf(Refusal.class);
    }

    private static LimitedStream of(int bytes) {
        return new LimitedStream(new ByteArrayInputStream(new byte[bytes]), 10);
    }
}
