package org.wherry.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.wherry.common.web.Words;
import org.wherry.people.model.Origin;

/** Roughly from where a request comes: the network of its address, and browser and system as people name them. */
@ApplicationScoped
public class Origins {

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
        return new Origin(request.getRemoteAddr(), device(request.getHeader("User-Agent")));
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
