package org.tarishi.gateway.http;

import java.net.Proxy;
import java.net.Socket;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The pool of connections to gateways. */
final class Connections {

    private static final int PER_ROUTE = 512;
    private static final int ALL = 4096;
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 100;

    private Connections() {}

    static PoolingHttpClientConnectionManager pool(CallRules rules, TlsSocketStrategy tls, Limits limits) {
        var schemes = RegistryBuilder.<TlsSocketStrategy>create()
                .register("https", tls)
                .build();
        var operator =
                new DefaultHttpClientConnectionOperator(Connections::socket, null, new PinnedNames(rules), schemes);
        var http1 = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var pool = new PoolingHttpClientConnectionManager(
                operator,
                PoolConcurrencyPolicy.STRICT,
                PoolReusePolicy.LIFO,
                TimeValue.NEG_ONE_MILLISECOND,
                ManagedHttpClientConnectionFactory.builder().http1Config(http1).build());
        pool.setMaxTotal(ALL);
        pool.setDefaultMaxPerRoute(PER_ROUTE);
        pool.setDefaultConnectionConfig(connection(limits));
        pool.setDefaultSocketConfig(SocketConfig.custom()
                .setTcpNoDelay(true)
                .setSoTimeout(timeout(limits))
                .build());
        pool.setDefaultTlsConfig(TlsConfig.custom()
                .setHandshakeTimeout(Timeout.of(limits.connect()))
                .setSupportedProtocols(TLS.V_1_2, TLS.V_1_3)
                .build());
        return pool;
    }

    // Always asked before reuse whether the peer has hung up: a request written to a closed connection has an unknown
    // fate
    private static ConnectionConfig connection(Limits limits) {
        return ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(timeout(limits))
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build();
    }

    private static Timeout timeout(Limits limits) {
        return Timeout.of(limits.whole());
    }

    // Without a proxy given, the JVM would take one from the system property socksProxyHost
    private static Socket socket(Proxy ignored) {
        Socket socket = new Socket(Proxy.NO_PROXY);
        Flight.current().carriedBy(socket);
        return socket;
    }
}
