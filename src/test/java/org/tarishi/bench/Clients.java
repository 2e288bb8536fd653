package org.tarishi.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Keep-alive clients over plain sockets, which cost little beside what they measure. */
final class Clients {

    /** @param p99 in milliseconds */
    record Load(double perSecond, double p99) {}

    private final int count;

    Clients(int count) {
        this.count = count;
    }

    /** Posts so many JSON bodies; every answer must be 200. */
    Load post(URI url, int requests, IntFunction<String> body) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(count);
        List<Callable<List<Long>>> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            clients.add(() -> client(url, requests, body, next));
        }
        long begun = System.nanoTime();
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> client : threads.invokeAll(clients)) {
            times.addAll(client.get());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        threads.shutdown();
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Load(requests / seconds, sorted[(int) (sorted.length * 0.99)] / 1e6);
    }

    private static List<Long> client(URI url, int requests, IntFunction<String> body, AtomicInteger next)
            throws IOException {
        List<Long> times = new ArrayList<>();
        int i = next.getAndIncrement();
        while (i < requests) {
            i = visit(url, requests, body, next, i, times);
        }
        return times;
    }

    /** As many requests as the server answers over one connection; returns the number of the next one to send. */
    private static int visit(
            URI url, int requests, IntFunction<String> body, AtomicInteger next, int begin, List<Long> times)
            throws IOException {
        int i = begin;
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            InputStream answers = new BufferedInputStream(socket.getInputStream());
            boolean open = true;
            while (open && i < requests) {
                byte[] request = request(url, body.apply(i));
                long begun = System.nanoTime();
                socket.getOutputStream().write(request);
                open = staysOpenAfter(answers);
                times.add(System.nanoTime() - begun);
                i = next.getAndIncrement();
            }
        }
        return i;
    }

    private static byte[] request(URI url, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + url.getPath() + " HTTP/1.1\r\nHost: " + url.getHost() + ":" + url.getPort()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, whole, start.length, bytes.length);
        return whole;
    }

    /** Reads one answer, and whether another may come over this connection: servers end them after some hundred. */
    private static boolean staysOpenAfter(InputStream answers) throws IOException {
        String status = readLine(answers);
        if (!status.contains(" 200")) {
            throw new IOException("answered " + status);
        }
        int length = 0;
        boolean open = true;
        for (String line = readLine(answers); !line.isEmpty(); line = readLine(answers)) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            open &= !line.equalsIgnoreCase("Connection: close");
        }
        answers.readNBytes(length);
        return open;
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed by the server");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
