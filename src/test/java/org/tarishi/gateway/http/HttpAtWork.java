package org.tarishi.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.HttpReply.NoAnswer;
import org.tarishi.gateway.type.HttpReply.NotSent;
import org.tarishi.gateway.type.SecretMask;

/** The hub's client with short limits, for tests that let real sockets misbehave. Whatever host is allowed unless a test says otherwise. */
abstract class HttpAtWork {

    static final Duration WHOLE = Duration.ofMillis(1500);

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    final GuardedHttp http = new GuardedHttp();

    HostPermit permit = (host, port) -> true;

    @BeforeAll
    static void warmUp() {
        Warmth.spread();
    }

    @BeforeEach
    void start() {
        http.permit = (host, port) -> permit.covers(host, port);
        http.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        http.limits = new Limits(Duration.ofMillis(700), WHOLE, 64 * 1024);
        http.machine = HttpAtWork::lookUp;
        http.start();
    }

    @AfterEach
    void stop() {
        http.stop();
    }

    static InetAddress[] lookUp(String name) throws UnknownHostException {
        if (name.equals("slow.example.org")) {
            try {
                Thread.sleep(5000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (name.endsWith(".example.org")) {
            throw new UnknownHostException(name);
        }
        return InetAddress.getAllByName(name);
    }

    HttpReply post(String url) {
        return http.send(
                HttpCall.post(url, Map.of("Content-Type", "application/json"), "{\"to\":\"1\"}", SecretMask.NONE));
    }

    void assertNotSent(String url, String code) {
        HttpReply reply = post(url);
        assertThat(reply).isInstanceOf(NotSent.class);
        assertThat(((NotSent) reply).code()).isEqualTo(code);
    }

    NoAnswer assertNoAnswer(String url, String code) {
        HttpReply reply = post(url);
        assertThat(reply).isInstanceOf(NoAnswer.class);
        assertThat(((NoAnswer) reply).code()).isEqualTo(code);
        assertThat(reply.exchange().text()).startsWith("> POST ");
        return (NoAnswer) reply;
    }
}
