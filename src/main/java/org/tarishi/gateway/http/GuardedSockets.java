package org.tarishi.gateway.http;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.tarishi.gateway.type.GatewaySockets;
import org.tarishi.gateway.type.HostPort;

/** {@link GatewaySockets} over the machine's network. */
@ApplicationScoped
public class GuardedSockets implements GatewaySockets {

    private static final int MOST_ADDRESSES = 3;

    @Inject
    HostPermit permit;

    Addresses machine = Addresses.ofThisMachine();
    Limits limits = Limits.USUAL;
    SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();

    private TimedAddresses names;
    private SocketRules rules;

    @PostConstruct
    void start() {
        names = new TimedAddresses(machine, limits.connect());
        rules = new SocketRules(permit, names);
    }

    @PreDestroy
    void stop() {
        names.close();
    }

    @Override
    public Optional<String> refusal(HostPort to) {
        return rules.refusal(to).or(() -> unreachable(to));
    }

    private Optional<String> unreachable(HostPort to) {
        try {
            rules.addresses(to);
            return Optional.empty();
        } catch (NotAllowed e) {
            return Optional.of("fault.host-private");
        } catch (IOException e) {
            return Optional.of("fault.url-no-such-host");
        }
    }

    @Override
    public Socket open(HostPort to, boolean secure) throws NotConnected {
        Optional<String> refusal = rules.refusal(to);
        if (refusal.isPresent()) {
            throw new NotConnected("http.not-allowed", refusal.get());
        }
        try {
            Socket plain = connected(to);
            return secure ? secured(plain, to) : plain;
        } catch (IOException e) {
            throw notConnected(e);
        }
    }

    /** To the first address that answers; all of them were checked. */
    private Socket connected(HostPort to) throws IOException {
        InetAddress[] addresses = rules.addresses(to);
        IOException last = new ConnectException("no address of " + to.host());
        for (int i = 0; i < Math.min(addresses.length, MOST_ADDRESSES); i++) {
            try {
                return connected(new InetSocketAddress(addresses[i], to.port()));
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    // Without a proxy given, the JVM would take one from the system property socksProxyHost
    private Socket connected(InetSocketAddress address) throws IOException {
        Socket socket = new Socket(Proxy.NO_PROXY);
        try {
            // a window of small packets stalls 40 ms at a time without it (performance.md section 0)
            socket.setTcpNoDelay(true);
            socket.connect(address, (int) limits.connect().toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private Socket secured(Socket plain, HostPort to) throws IOException {
        try {
            SSLSocket socket = (SSLSocket) tls.createSocket(plain, to.host(), to.port(), true);
            SSLParameters wanted = socket.getSSLParameters();
            wanted.setEndpointIdentificationAlgorithm("HTTPS");
            wanted.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
            socket.setSSLParameters(wanted);
            socket.setSoTimeout((int) limits.connect().toMillis());
            socket.startHandshake();
            return socket;
        } catch (IOException e) {
            plain.close();
            throw e;
        }
    }

    private static NotConnected notConnected(IOException e) {
        if (e instanceof NotAllowed no) {
            return new NotConnected("http.not-allowed", no.code());
        }
        String detail = e.getClass().getSimpleName() + ": " + e.getMessage();
        if (e instanceof UnknownHostException) {
            return new NotConnected("http.no-such-host", detail);
        }
        if (e instanceof SSLException) {
            return new NotConnected("http.tls", detail);
        }
        return new NotConnected(e instanceof SocketTimeoutException ? "http.connect-timeout" : "http.refused", detail);
    }
}
