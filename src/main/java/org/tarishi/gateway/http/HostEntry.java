package org.tarishi.gateway.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host as an administrator writes it: a name or an address, with or without a port, in the one form by which calls look it
 * up.
 *
 * @param text {@code sms.example.org}, {@code 10.0.0.5:13013}, {@code [0:0:0:0:0:0:0:1]}
 */
public record HostEntry(String text) {

    private static final Pattern FORM = Pattern.compile("(\\[[^\\]]+]|[^:\\[\\]]+)(?::([0-9]{1,5}))?");

    /** Empty when it is no host. */
    public static Optional<HostEntry> read(String typed) {
        String bare = typed.strip();
        boolean naked = bare.indexOf(':') != bare.lastIndexOf(':') && !bare.startsWith("[");
        Matcher form = FORM.matcher(naked ? "[" + bare + "]" : bare);
        if (!form.matches()) {
            return Optional.empty();
        }
        String port = Optional.ofNullable(form.group(2)).orElse("");
        return HostName.normal(form.group(1))
                .filter(host -> port.isEmpty() || isPort(Integer.parseInt(port)))
                .map(host -> new HostEntry(bracketed(host) + (port.isEmpty() ? "" : ":" + Integer.parseInt(port))));
    }

    /** The entries of which one must be there for a call to that host and port. */
    public static List<String> covering(String host, int port) {
        return List.of(bracketed(host), bracketed(host) + ":" + port);
    }

    /** Whether allowing it would be in vain, because no call ever goes there. */
    public boolean isNever() {
        Matcher form = FORM.matcher(text);
        String host = form.matches() ? form.group(1).replaceAll("[\\[\\]]", "") : text;
        boolean literal = host.indexOf(':') >= 0 || HostName.isDottedQuad(host);
        return HostName.isMetadata(host)
                || literal
                        && Addresses.ofLiteral(host).filter(HostEntry::isNever).isPresent();
    }

    private static boolean isNever(InetAddress address) {
        return AddressRules.reach(address) == AddressRules.Reach.NEVER;
    }

    private static boolean isPort(int port) {
        return port >= 1 && port <= 65535;
    }

    private static String bracketed(String host) {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }
}
