package org.tarishi.gateway.http;

import java.net.IDN;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Host names and address literals in their one normal form. */
final class HostName {

    private static final int LONGEST = 253;
    private static final Pattern QUAD =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    // A last label like this makes lenient resolvers read the whole as an IPv4 address: 2130706433, 0x7f.1, 0177.0.0.1
    private static final Pattern NUMBERISH = Pattern.compile("[0-9]+|0x[0-9a-f]*");

    /** Names that clouds answer with credentials, and names that never leave the machine or the site. */
    private static final List<String> OWN_ENDINGS =
            List.of("localhost", "local", "localdomain", "internal", "intranet", "lan", "home", "corp", "home.arpa");

    private HostName() {}

    /** Lower-case ASCII without brackets or the root's dot; empty when it is no host name. */
    static Optional<String> normal(String written) {
        if (written.startsWith("[")) {
            return literal(written.substring(1, written.length() - 1));
        }
        String ascii;
        try {
            ascii = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
        String host = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        return isName(host) || isDottedQuad(host) ? Optional.of(host) : Optional.empty();
    }

    static boolean isDottedQuad(String host) {
        return QUAD.matcher(host).matches();
    }

    /** Whether such a name can only mean something of this machine, this site or this cloud. */
    static boolean isOurs(String host) {
        return host.indexOf('.') < 0
                || OWN_ENDINGS.stream().anyMatch(end -> host.equals(end) || host.endsWith("." + end));
    }

    /** Whether it names a cloud's metadata service, which hands out credentials. */
    static boolean isMetadata(String host) {
        return host.equals("metadata")
                || host.startsWith("metadata.google.")
                || host.equals("metadata.goog")
                || host.equals("instance-data")
                || host.startsWith("instance-data.");
    }

    private static boolean isName(String host) {
        String[] labels = host.split("\\.", -1);
        boolean wellFormed = host.length() <= LONGEST
                && List.of(labels).stream()
                        .allMatch(label -> LABEL.matcher(label).matches());
        return wellFormed && !NUMBERISH.matcher(labels[labels.length - 1]).matches();
    }

    private static Optional<String> literal(String inner) {
        if (!IPV6.matcher(inner).matches()) {
            return Optional.empty();
        }
        return Addresses.ofLiteral(inner).map(InetAddress::getHostAddress);
    }
}
