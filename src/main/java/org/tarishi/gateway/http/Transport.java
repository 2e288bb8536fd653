package org.tarishi.gateway.http;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.client.Invocation;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.apache5.connector.Apache5ClientProperties;
import org.glassfish.jersey.apache5.connector.Apache5ConnectionClosingStrategy;
import org.glassfish.jersey.apache5.connector.Apache5ConnectorProvider;
import org.glassfish.jersey.apache5.connector.Apache5HttpClientBuilderConfigurator;
import org.glassfish.jersey.client.ClientConfig;
import org.glassfish.jersey.client.ClientProperties;
import org.glassfish.jersey.client.JerseyClientBuilder;
import org.glassfish.jersey.client.RequestEntityProcessing;
import org.tarishi.gateway.type.HttpCall;

/** Jersey's client over Apache's, stripped of everything that acts by itself: redirects, cookies, retries, decompression, proxies. */
final class Transport implements AutoCloseable {

    /** What came back. */
    record Answer(int status, Map<String, String> headers, byte[] body) {}

    private static final String AGENT = "Tarishi";
    private static final Timeout WAIT_FOR_CONNECTION = Timeout.ofSeconds(5);
    private static final TimeValue KEEP = TimeValue.ofSeconds(20);

    private final Client client;
    private final PoolingHttpClientConnectionManager pool;
    private final Limits limits;

    Transport(CallRules rules, TlsSocketStrategy tls, Limits limits) {
        this.limits = limits;
        this.pool = Connections.pool(rules, tls, limits);
        // Jersey's own builder: Payara's puts a filter for traces into every call, and nobody collects traces
        this.client = JerseyClientBuilder.createClient(configured(rules));
    }

    private ClientConfig configured(CallRules rules) {
        RequestConfig request = RequestConfig.custom()
                .setConnectionRequestTimeout(WAIT_FOR_CONNECTION)
                .setResponseTimeout(Timeout.of(limits.whole()))
                .setDefaultKeepAlive(KEEP.getDuration(), KEEP.getTimeUnit())
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .build();
        Apache5HttpClientBuilderConfigurator bare = builder -> bare(builder, rules);
        Apache5ConnectionClosingStrategy closing = (ours, sent, response, stream) -> response.close();
        return new ClientConfig()
                .connectorProvider(new Apache5ConnectorProvider())
                .register(bare)
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .property(ClientProperties.FOLLOW_REDIRECTS, false)
                .property(ClientProperties.REQUEST_ENTITY_PROCESSING, RequestEntityProcessing.BUFFERED)
                .property(Apache5ClientProperties.CONNECTION_MANAGER, pool)
                .property(Apache5ClientProperties.DISABLE_COOKIES, true)
                .property(Apache5ClientProperties.CONNECTION_CLOSING_STRATEGY, closing)
                .property(Apache5ClientProperties.REQUEST_CONFIG, request);
    }

    private static HttpClientBuilder bare(HttpClientBuilder builder, CallRules rules) {
        return builder.setRequestExecutor(new FlightExecutor(rules))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableDefaultUserAgent();
    }

    Answer exchange(GatewayUrl url, HttpCall call) throws IOException {
        try (Response response = invocation(url, call).invoke()) {
            Map<String, String> headers = new TreeMap<>();
            response.getStringHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
            return new Answer(response.getStatus(), headers, body(response));
        }
    }

    private static Invocation invocation(GatewayUrl url, HttpCall call, Client client) {
        Invocation.Builder builder = client.target(url.toUri()).request();
        builder.header("User-Agent", AGENT);
        String type = MediaType.APPLICATION_OCTET_STREAM;
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            if (header.getKey().equalsIgnoreCase("Content-Type")) {
                type = header.getValue();
            } else {
                builder.header(header.getKey(), header.getValue());
            }
        }
        return call.body().length == 0
                ? builder.build(call.method())
                : builder.build(call.method(), Entity.entity(call.body(), type));
    }

    private Invocation invocation(GatewayUrl url, HttpCall call) {
        return invocation(url, call, client);
    }

    // Not readEntity: it would fail on a Content-Type that is none
    private byte[] body(Response response) throws IOException {
        if (!(response.getEntity() instanceof InputStream stream)) {
            return new byte[0];
        }
        byte[] read = stream.readNBytes(limits.body() + 1);
        if (read.length > limits.body()) {
            throw new TooLong(response.getStatus(), limits.body());
        }
        return read;
    }

    void closeIdle() {
        pool.closeExpired();
        pool.closeIdle(KEEP);
    }

    @Override
    public void close() {
        client.close();
        pool.close();
    }
}
