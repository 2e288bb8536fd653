package org.tarishi.gateway.type.smpp;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.tarishi.gateway.type.ErrorClass;
import org.tarishi.gateway.type.GatewaySockets;
import org.tarishi.gateway.type.GatewaySockets.NotConnected;
import org.tarishi.gateway.type.HostPort;
import org.tarishi.gateway.type.Settings;
import org.tarishi.gateway.type.Trouble;

/** Connects and binds. */
final class Dialer {

    private static final Duration BIND_WAIT = Duration.ofSeconds(30);
    private static final Duration ANSWER_WAIT = Duration.ofSeconds(30);
    private static final int LIBRARY_THREADS = 4;
    private static final int LIBRARY_QUEUE = 10_000;

    private final Settings settings;
    private final GatewaySockets sockets;
    private final Statuses statuses;
    private final List<HostPort> servers;

    Dialer(Settings settings, GatewaySockets sockets) {
        this.settings = settings;
        this.sockets = sockets;
        this.statuses = Statuses.of(settings.text(Keys.ERRORS));
        this.servers = Stream.of(Keys.HOST, Keys.SECOND_HOST)
                .flatMap(key -> HostPort.read(settings.text(key)).stream())
                .toList();
    }

    /**
     * A bound session.
     *
     * @param attempt from 0; every second one goes to the second server, where there is one
     * @throws NotBound when the server cannot be reached or does not want us
     */
    SmscSession dial(BindType kind, int attempt, Incoming incoming) throws NotBound {
        HostPort server = servers.get(attempt % servers.size());
        SmscSession session = incoming.session(reader -> new SmscSession(reader, (host, port) -> connect(server)));
        session.setTransactionTimer(ANSWER_WAIT.toMillis());
        session.setEnquireLinkTimer(
                (int) Duration.ofSeconds(settings.number(Keys.ENQUIRE_LINK, 30)).toMillis());
        // only answers to us pass through the library's own threads, see PduReader
        session.setPduProcessorDegree(LIBRARY_THREADS);
        session.setQueueCapacity(LIBRARY_QUEUE);
        try {
            session.connectAndBind(server.host(), server.port(), parameters(kind), BIND_WAIT.toMillis());
            return session;
        } catch (IOException | RuntimeException e) {
            // the library throws what it likes when an answer is odd
            session.close();
            OptionalInt status = session.bindStatus();
            throw new NotBound(
                    status.isPresent() && status.getAsInt() != 0
                            ? statuses.ofBind(status.getAsInt())
                            : trouble(e, server));
        }
    }

    private SocketConnection connect(HostPort server) throws IOException {
        Socket socket = sockets.open(server, settings.isYes(Keys.TLS));
        return new SocketConnection(socket);
    }

    private BindParameter parameters(BindType kind) {
        return new BindParameter(
                kind,
                settings.text(Keys.SYSTEM_ID),
                settings.text(Keys.PASSWORD),
                settings.text(Keys.SYSTEM_TYPE),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                settings.text(Keys.ADDRESS_RANGE),
                settings.text(Keys.VERSION).equals("v33") ? InterfaceVersion.IF_33 : InterfaceVersion.IF_34);
    }

    private static Trouble trouble(Exception e, HostPort server) {
        if (e instanceof NotConnected no) {
            ErrorClass errorClass = no.code().equals("http.not-allowed") ? ErrorClass.CONFIG : ErrorClass.RETRY;
            return Trouble.of(errorClass, no.code(), server + " " + no.getMessage());
        }
        return Trouble.of(
                ErrorClass.RETRY, "smpp.not-bound", server + " " + Objects.requireNonNullElse(e.getMessage(), ""));
    }
}
