package org.tarishi.given;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** PDUs in and out of a socket; flushed when nothing more has come in. */
final class SmscWire implements AutoCloseable {

    /** A PDU taken apart. */
    record Heard(int command, int status, int number, byte[] body) {}

    private static final int BUFFER = 1 << 16;
    private static final int HEADER = 16;

    private final Socket socket;
    private final BufferedInputStream raw;
    private final DataInputStream in;
    private final DataOutputStream out;

    SmscWire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
        raw = new BufferedInputStream(socket.getInputStream(), BUFFER);
        in = new DataInputStream(raw);
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER));
    }

    static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Heard next() throws IOException {
        if (raw.available() == 0) {
            flush();
        }
        int length = in.readInt();
        int command = in.readInt();
        int status = in.readInt();
        int number = in.readInt();
        return new Heard(command, status, number, in.readNBytes(length - HEADER));
    }

    void send(int command, int status, int number, byte[] body) throws IOException {
        synchronized (out) {
            out.writeInt(HEADER + body.length);
            out.writeInt(command);
            out.writeInt(status);
            out.writeInt(number);
            out.write(body);
        }
    }

    void flush() throws IOException {
        synchronized (out) {
            out.flush();
        }
    }

    void write(byte[] octets) {
        try {
            synchronized (out) {
                out.write(octets);
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isClosed() {
        return socket.isClosed();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as a C-octet string. */
    static byte[] word(String text) {
        return (text + "\0").getBytes(StandardCharsets.ISO_8859_1);
    }
}
