package org.tarishi.onboarding.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a project's requests.
 *
 * @param next where the next page is; absent on the last
 */
record GatewayRequestList(
        List<ReadGatewayRequest> requests, @Nullable String next) {

    static GatewayRequestList of(List<ReadGatewayRequest> requests, String next) {
        return new GatewayRequestList(requests, next.isEmpty() ? null : next);
    }
}
