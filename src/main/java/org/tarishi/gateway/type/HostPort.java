package org.tarishi.gateway.type;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server as its operator names it.
 *
 * @param host a name or an address, as written, without brackets
 * @param port 1 to 65535
 */
public record HostPort(String host, int port) {

    private static final Pattern FORM = Pattern.compile("(?:\\[([0-9A-Fa-f:.]+)]|([^\\s:/@\\[\\]]+)):([0-9]{1,5})");
    private static final int LAST_PORT = 65_535;

    /** Reads {@code host:port}; empty when it is not that. */
    public static Optional<HostPort> read(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(form.group(3));
        String host = Optional.ofNullable(form.group(1)).orElse(form.group(2));
        return port < 1 || port > LAST_PORT ? Optional.empty() : Optional.of(new HostPort(host, port));
    }

    @Override
    public String toString() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
