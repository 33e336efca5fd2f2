package org.wherry.people.model;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The network that a request came from, too wide to find a person by: a /24 of IPv4, a /48 of IPv6. */
public final class CoarseAddress {

    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private CoarseAddress() {}

    /**
     * Widens an address.
     *
     * @param address as the server gives it; a name is never looked up
     * @return such as {@code 192.0.2.0/24} or {@code 2001:db8:1::/48}; empty for what is no address
     */
    public static Optional<String> of(String address) {
        String literal = address == null ? "" : address.replaceFirst("%.*", "");
        if (!LITERAL.matcher(literal).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(network(InetAddress.getByName(literal).getAddress()));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    private static String network(byte[] address) {
        if (address.length == 4) {
            return "%d.%d.%d.0/24".formatted(address[0] & 0xff, address[1] & 0xff, address[2] & 0xff);
        }
        return "%x:%x:%x::/48".formatted(group(address, 0), group(address, 2), group(address, 4));
    }

    private static int group(byte[] address, int at) {
        return (address[at] & 0xff) << 8 | address[at + 1] & 0xff;
    }
}
