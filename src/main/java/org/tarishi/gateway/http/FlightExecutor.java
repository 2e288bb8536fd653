package org.tarishi.gateway.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * The last step before bytes are written: judges the peer that the connection really has, which for a pooled connection may
 * be one that was allowed when it was opened, and marks the flight as departed.
 */
final class FlightExecutor extends HttpRequestExecutor {

    private final CallRules rules;

    FlightExecutor(CallRules rules) {
        this.rules = rules;
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            @Nullable HttpResponseInformationCallback information,
            HttpContext context)
            throws IOException, HttpException {
        Flight flight = Flight.current();
        if (connection.getRemoteAddress() instanceof InetSocketAddress peer) {
            rules.checkPeer(flight.url().host(), flight.url().port(), peer.getAddress());
        }
        flight.carriedBy(() -> connection.close(CloseMode.IMMEDIATE));
        flight.depart();
        return super.execute(request, connection, information, context);
    }
}
