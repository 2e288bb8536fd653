package org.tarishi.launch.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A port of 127.0.0.1 that nobody listens on, the same one as last time if it still is free. */
record LoopbackPort(int number) {

    private static final int ANY = 0;

    /**
     * A foreign server on our port would be taken for ours by the library that starts PostgreSQL, hence the check.
     *
     * @param memory the file that keeps the port from start to start
     */
    static LoopbackPort rememberedIn(Path memory) throws IOException {
        LoopbackPort port = new LoopbackPort(Files.exists(memory) ? read(memory) : ANY).orAnother();
        Files.writeString(memory, port.number() + "\n");
        return port;
    }

    private static int read(Path memory) throws IOException {
        String text = Files.readString(memory).strip();
        return text.matches("[1-9]\\d{3,4}") ? Math.min(Integer.parseInt(text), 65_535) : ANY;
    }

    private LoopbackPort orAnother() throws IOException {
        try {
            return probe();
        } catch (IOException taken) {
            return new LoopbackPort(ANY).probe();
        }
    }

    private LoopbackPort probe() throws IOException {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getByName("127.0.0.1"))) {
            return new LoopbackPort(socket.getLocalPort());
        }
    }
}
