package org.tarishi.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds a loopback port that nothing listens on right now, and none twice. They lie below the ports that Linux gives away by
 * itself (32768 and up, {@code ip_local_port_range}): a port that is closed on purpose stays closed, since no test beside this
 * one can be given it.
 */
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final AtomicInteger TURN =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private FreePort() {}

    public static int find() {
        int port;
        do {
            port = FIRST + Math.floorMod(TURN.getAndIncrement(), COUNT);
        } while (!isFree(port));
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
