package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * An SMSC on loopback that says what was recorded in {@code NAME.smpp}, octet by octet, and compares what it hears. Sequence
 * numbers are the session's: an answer takes that of the PDU which was recorded with its own. Close it.
 */
final class SmscOfRecord implements AutoCloseable {

    private static final String CLOSES = "closes";
    private static final int SECONDS = 10;

    private final List<String> lines;
    private final ServerSocket door;
    private final Map<String, String> numbers = new HashMap<>();
    private final CompletableFuture<List<String>> heard;
    private volatile Socket visitor = new Socket();

    private SmscOfRecord(List<String> lines) throws IOException {
        this.lines = lines;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.heard = CompletableFuture.supplyAsync(this::play);
    }

    static SmscOfRecord playing(String name) {
        String file = name + ".smpp";
        try (InputStream stream = Objects.requireNonNull(SmscOfRecord.class.getResourceAsStream(file), file)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
            return new SmscOfRecord(text.lines().skip(1).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String host() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** It was told what was recorded, up to the end of the recording. */
    void assertHeard() throws Exception {
        List<String> recorded = lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(line -> Vectors.unnumbered(line.substring(2)))
                .toList();
        assertThat(heard.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(recorded);
    }

    /** The connection stays open at the end of the recording, as long as the door does. */
    private List<String> play() {
        List<String> all = new ArrayList<>();
        try {
            Socket socket = door.accept();
            socket.setTcpNoDelay(true);
            visitor = socket;
            for (String line : lines) {
                if (line.startsWith("> ")) {
                    all.add(hear(socket, line.substring(2)));
                } else {
                    say(socket, line.substring(2));
                }
            }
        } catch (IOException e) {
            all.add(e.toString());
        }
        return all;
    }

    private String hear(Socket socket, String recorded) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] pdu = new byte[in.readInt()];
        in.readFully(pdu, 4, pdu.length - 4);
        String hex = String.format("%08x", pdu.length)
                + HexFormat.of().formatHex(pdu).substring(8);
        numbers.put(number(recorded), number(hex));
        return Vectors.unnumbered(hex);
    }

    private void say(Socket socket, String recorded) throws IOException {
        if (recorded.equals(CLOSES)) {
            socket.close();
            return;
        }
        String number = numbers.getOrDefault(number(recorded), number(recorded));
        OutputStream out = socket.getOutputStream();
        for (byte octet : HexFormat.of().parseHex(recorded.substring(0, 24) + number + recorded.substring(32))) {
            out.write(octet);
            out.flush();
        }
    }

    private static String number(String pdu) {
        return pdu.substring(24, 32);
    }

    @Override
    public void close() {
        try {
            door.close();
            visitor.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
