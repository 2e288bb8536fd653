package org.tarishi.gateway.type.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.tarishi.gateway.type.Attempt;
import org.tarishi.gateway.type.CallbackDoor;
import org.tarishi.gateway.type.CallbackReading.Understood;
import org.tarishi.gateway.type.CallbackRequest;
import org.tarishi.gateway.type.GatewayEvent;
import org.tarishi.gateway.type.GatewayFormContract;
import org.tarishi.gateway.type.GatewayHttp;
import org.tarishi.gateway.type.GatewayLink;
import org.tarishi.gateway.type.GatewaySockets;
import org.tarishi.gateway.type.GatewayType;
import org.tarishi.gateway.type.GatewayTypeContract;
import org.tarishi.gateway.type.HostPort;
import org.tarishi.gateway.type.HttpCall;
import org.tarishi.gateway.type.HttpReply;
import org.tarishi.gateway.type.LinkContext;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Submission;
import org.tarishi.given.Smsc;
import org.tarishi.sms.PhoneNumber;
import org.tarishi.sms.SmsText;

/** An SMSC, links to it, and what they knocked with. */
abstract class SmppAtWork {

    private static final GatewayHttp NO_HTTP = new GatewayHttp() {
        @Override
        public HttpReply send(HttpCall call) {
            throw new AssertionError("SMPP went out over HTTP");
        }

        @Override
        public Optional<String> refusal(String url) {
            throw new AssertionError("SMPP went out over HTTP");
        }
    };

    /** Connects wherever it is told. */
    private static final GatewaySockets UNGUARDED = new GatewaySockets() {
        @Override
        public Socket open(HostPort to, boolean secure) throws NotConnected {
            try {
                Socket socket = new Socket(to.host(), to.port());
                socket.setTcpNoDelay(true);
                return socket;
            } catch (IOException e) {
                throw new NotConnected("http.refused", e.toString());
            }
        }

        @Override
        public Optional<String> refusal(HostPort to) {
            return Optional.empty();
        }
    };

    final SmppType type = new SmppType();
    final Smsc smsc = Smsc.start();
    final BlockingQueue<CallbackRequest> knocks = new LinkedBlockingQueue<>();
    private final List<GatewayLink> links = new ArrayList<>();

    @AfterEach
    void close() {
        links.forEach(GatewayLink::close);
        smsc.close();
    }

    public GatewayType type() {
        return type;
    }

    public Settings filledIn(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>(Map.of("host", smsc.host(), "system-id", "hub01"));
        values.putAll(changes);
        return GatewayFormContract.filled(type, values);
    }

    /** A link that was told to connect. */
    GatewayLink open(Map<String, String> changes) {
        return open(changes, knocks::add);
    }

    GatewayLink open(Map<String, String> changes, CallbackDoor door) {
        GatewayLink link = idle(changes, door);
        link.connect();
        return link;
    }

    /** A link that was not told to connect. */
    GatewayLink idle(Map<String, String> changes, CallbackDoor door) {
        LinkContext context = new LinkContext(
                NO_HTTP, UNGUARDED, door, GatewayTypeContract.CLOCK, point -> "https://hub.example.org/" + point);
        GatewayLink link = type.open(filledIn(changes), context);
        links.add(link);
        return link;
    }

    /** A link that has bound already. */
    GatewayLink bound(Map<String, String> changes) {
        GatewayLink link = open(changes);
        smsc.receiver();
        return link;
    }

    Attempt submit(GatewayLink link, String text) {
        return submit(link, "3456", text);
    }

    static Attempt submit(GatewayLink link, String from, String text) {
        return link.submit(new Submission(
                7L,
                PhoneNumber.of("+255700000001"),
                from,
                new SmsText(text),
                GatewayTypeContract.NOW.plus(Duration.ofDays(1))));
    }

    GatewayEvent nextEvent(Map<String, String> changes) {
        return read(nextKnock(), changes);
    }

    CallbackRequest nextKnock() {
        try {
            CallbackRequest knock = knocks.poll(10, TimeUnit.SECONDS);
            assertThat(knock).as("something brought").isNotNull();
            return knock;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    GatewayEvent read(CallbackRequest knock, Map<String, String> changes) {
        return ((Understood) type.read(knock, filledIn(changes))).events().get(0);
    }
}
