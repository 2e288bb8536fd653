package org.tarishi.launch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoopbackPortTest {

    @TempDir
    private Path folder;

    @Test
    void it_is_the_same_from_start_to_start() throws IOException {
        Path memory = folder.resolve("pg.port");

        LoopbackPort first = LoopbackPort.rememberedIn(memory);

        assertThat(memory).hasContent(String.valueOf(first.number()));
        assertThat(LoopbackPort.rememberedIn(memory)).isEqualTo(first);
    }

    @Test
    void a_port_that_somebody_took_is_left_to_him() throws IOException {
        Path memory = folder.resolve("pg.port");
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Files.writeString(memory, String.valueOf(foreign.getLocalPort()));

            LoopbackPort port = LoopbackPort.rememberedIn(memory);

            assertThat(port.number()).isNotEqualTo(foreign.getLocalPort()).isPositive();
            assertThat(memory).hasContent(String.valueOf(port.number()));
        }
    }

    @Test
    void nonsense_in_the_file_is_forgotten() throws IOException {
        Path memory = Files.writeString(folder.resolve("pg.port"), "12345678");

        assertThat(LoopbackPort.rememberedIn(memory).number()).isBetween(1024, 65_535);
    }
}
