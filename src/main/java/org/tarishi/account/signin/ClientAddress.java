package org.tarishi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from. {@code X-Forwarded-For} is believed only from the reverse proxies named in
 * {@code tarishi.trusted-proxies} (addresses with commas between, none by default), and of it only the last entry, which
 * is the one the proxy itself wrote.
 */
@ApplicationScoped
public class ClientAddress {

    private static final int LONGEST = 45;

    @Inject
    @ConfigProperty(name = "tarishi.trusted-proxies", defaultValue = "none")
    List<String> trusted;

    public String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        return trusted.contains(peer) ? forwarded(request).orElse(peer) : peer;
    }

    private static Optional<String> forwarded(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Forwarded-For"))
                .flatMap(header -> Arrays.stream(header.split(",")).reduce((first, last) -> last))
                .map(String::strip)
                .filter(address -> address.length() <= LONGEST && address.matches("[0-9a-fA-F.:]+"));
    }
}
