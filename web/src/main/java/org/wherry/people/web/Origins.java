package org.wherry.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.wherry.common.web.Words;
import org.wherry.people.model.Origin;

/** Roughly from where a request comes: the network of its address, and browser and system as people name them. */
@ApplicationScoped
public class Origins {

    private static final int IPV4_BYTES = 4;
    private static final int IPV4_KEPT = 3;
    private static final int IPV6_KEPT = 6;

    /** What a browser says of itself contains the names of others: the first that fits is meant. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("SamsungBrowser", "Samsung Internet"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("FxiOS", "Firefox"),
            Map.entry("CriOS", "Chrome"),
            Map.entry("Chrome", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("CrOS", "Chromebook"),
            Map.entry("Macintosh", "Mac"),
            Map.entry("Linux", "Linux"));

    /** Where a request comes from. */
    public Origin of(HttpServletRequest request) {
        return new Origin(network(request.getRemoteAddr()), device(request.getHeader("User-Agent")));
    }

    /** The network of an address: the first three bytes of IPv4, the first six of IPv6. */
    static String network(String address) {
        try {
            // An address of digits is read as it stands; no name is looked up.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            int kept = bytes.length == IPV4_BYTES ? IPV4_KEPT : IPV6_KEPT;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (UnknownHostException notAnAddress) {
            return "unknown";
        }
    }

    /** Browser and system, as people name them. */
    static String device(String userAgent) {
        String says = userAgent == null ? "" : userAgent;
        return Words.say(
                "people.sign-ins.device",
                List.of(
                        named(BROWSERS, says, "people.sign-ins.browser"),
                        named(SYSTEMS, says, "people.sign-ins.system")));
    }

    private static String named(List<Map.Entry<String, String>> names, String says, String otherwise) {
        return names.stream()
                .filter(name -> says.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Words.say(otherwise));
    }
}
