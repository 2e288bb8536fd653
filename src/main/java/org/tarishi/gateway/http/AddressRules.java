package org.tarishi.gateway.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sorts addresses by whether a gateway may live there (reliability-and-security.md section 4.3; IANA special-purpose
 * registries of RFC 6890 and its updates).
 */
final class AddressRules {

    /** How far an address may be trusted. */
    enum Reach {
        /** Global unicast: anybody's. */
        GLOBAL,
        /** Ours, or of our network: only where an administrator allowed the host. */
        PRIVATE,
        /** Never a gateway: metadata services, multicast, reserved, unspecified. */
        NEVER
    }

    private record Block(byte[] network, int bits, Reach reach) {

        boolean holds(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            int whole = bits / 8;
            if (!Arrays.equals(address, 0, whole, network, 0, whole)) {
                return false;
            }
            int mask = 0xff00 >> (bits % 8) & 0xff;
            return mask == 0 || (address[whole] & mask) == (network[whole] & mask);
        }
    }

    private static final List<Block> BLOCKS = List.of(
            block("0.0.0.0/8", Reach.NEVER),
            block("10.0.0.0/8", Reach.PRIVATE),
            block("100.64.0.0/10", Reach.PRIVATE),
            block("127.0.0.0/8", Reach.PRIVATE),
            // link-local, where clouds keep their metadata services
            block("169.254.0.0/16", Reach.NEVER),
            block("172.16.0.0/12", Reach.PRIVATE),
            block("192.0.0.0/24", Reach.NEVER),
            block("192.0.2.0/24", Reach.PRIVATE),
            block("192.88.99.0/24", Reach.NEVER),
            block("192.168.0.0/16", Reach.PRIVATE),
            block("198.18.0.0/15", Reach.PRIVATE),
            block("198.51.100.0/24", Reach.PRIVATE),
            block("203.0.113.0/24", Reach.PRIVATE),
            block("224.0.0.0/3", Reach.NEVER),
            // the Alibaba and Oracle metadata services lie in otherwise ordinary blocks
            block("100.100.100.200/32", Reach.NEVER),
            block("fd00:ec2::/32", Reach.NEVER),
            block("fc00::/7", Reach.PRIVATE),
            block("2001::/23", Reach.NEVER),
            block("2001:db8::/32", Reach.PRIVATE),
            block("3fff::/20", Reach.NEVER));

    private static final Block GLOBAL_IPV6 = block("2000::/3", Reach.GLOBAL);
    private static final Block LOOPBACK_IPV6 = block("::1/128", Reach.PRIVATE);
    private static final Block NAT64 = block("64:ff9b::/96", Reach.GLOBAL);
    private static final Block SIX_TO_FOUR = block("2002::/16", Reach.GLOBAL);
    private static final Block MAPPED = block("::ffff:0:0/96", Reach.GLOBAL);

    private AddressRules() {}

    static Reach reach(InetAddress address) {
        return reach(address.getAddress());
    }

    private static Reach reach(byte[] address) {
        Optional<byte[]> inner = embedded(address);
        if (inner.isPresent()) {
            return reach(inner.get());
        }
        return BLOCKS.stream()
                .filter(block -> block.holds(address))
                .map(Block::reach)
                .max(Enum::compareTo)
                .orElseGet(() -> elsewhere(address));
    }

    private static Reach elsewhere(byte[] address) {
        if (address.length == 4 || GLOBAL_IPV6.holds(address)) {
            return Reach.GLOBAL;
        }
        return LOOPBACK_IPV6.holds(address) ? Reach.PRIVATE : Reach.NEVER;
    }

    /** The IPv4 address that an IPv6 one stands for, where a translator or tunnel would deliver to it. */
    private static Optional<byte[]> embedded(byte[] address) {
        if (MAPPED.holds(address) || NAT64.holds(address)) {
            return Optional.of(Arrays.copyOfRange(address, 12, 16));
        }
        return SIX_TO_FOUR.holds(address) ? Optional.of(Arrays.copyOfRange(address, 2, 6)) : Optional.empty();
    }

    private static Block block(String text, Reach reach) {
        int slash = text.indexOf('/');
        try {
            InetAddress network = InetAddress.getByName(text.substring(0, slash));
            byte[] bytes =
                    text.startsWith("::ffff:") && network instanceof Inet4Address ? mapped() : network.getAddress();
            return new Block(bytes, Integer.parseInt(text.substring(slash + 1)), reach);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address block: " + text, e);
        }
    }

    // InetAddress turns a mapped address into the IPv4 one
    private static byte[] mapped() {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        return bytes;
    }
}
