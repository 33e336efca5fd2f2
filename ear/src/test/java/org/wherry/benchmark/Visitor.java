package org.wherry.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser's cookies and no script: reads pages, and presses the one button of a form. */
final class Visitor {

    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|type)=\"([^\"]*)\"");

    private final Map<String, String> cookies = new TreeMap<>();

    /** Signs in by a link. */
    void signIn(Wire wire, String link) throws IOException {
        press(wire, read(wire, "/people/link?code=" + link), "/people/link?code=" + link, "link");
    }

    /** Books a session: the page where it is checked, the button, and the confirmation. */
    void book(Wire wire, String session) throws IOException {
        String path = "/booking/book?session=" + session;
        read(wire, press(wire, read(wire, path), path, "book"));
    }

    /** Reads a page that has to be there. */
    String read(Wire wire, String path) throws IOException {
        Wire.Reply reply = wire.get(path, headers());
        keep(reply);
        if (reply.status() != 200) {
            throw new IllegalStateException(path + " answered " + reply.status());
        }
        return reply.text();
    }

    /** Sends a form and returns where it leads. */
    private String press(Wire wire, String page, String path, String form) throws IOException {
        int begin = page.indexOf("<form id=\"" + form + "\"");
        if (begin < 0) {
            throw new IllegalStateException("There is no form " + form + " at " + path + ": " + page);
        }
        StringBuilder sent = new StringBuilder();
        Matcher inputs = INPUT.matcher(page.substring(begin, page.indexOf("</form>", begin)));
        while (inputs.find()) {
            Map<String, String> attributes = new TreeMap<>();
            Matcher each = ATTRIBUTE.matcher(inputs.group());
            while (each.find()) {
                attributes.putIfAbsent(each.group(1), each.group(2));
            }
            if (attributes.containsKey("name")) {
                sent.append(sent.isEmpty() ? "" : "&")
                        .append(encoded(attributes.get("name")))
                        .append('=')
                        .append(encoded(attributes.getOrDefault("value", "")));
            }
        }
        Wire.Reply reply = wire.post(path, headers(), "application/x-www-form-urlencoded", sent.toString());
        keep(reply);
        if (reply.status() != 302 && reply.status() != 303) {
            throw new IllegalStateException("The form " + form + " answered " + reply.status() + ": " + reply.text());
        }
        return reply.headers().get("location").replaceFirst("^https?://[^/]+", "");
    }

    private void keep(Wire.Reply reply) {
        String set = reply.headers().get("set-cookie");
        if (set != null) {
            set.lines()
                    .map(line -> line.split(";")[0].split("=", 2))
                    .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        }
    }

    private String headers() {
        if (cookies.isEmpty()) {
            return "";
        }
        StringBuilder line = new StringBuilder("Cookie: ");
        cookies.forEach((name, value) -> line.append(line.length() > 8 ? "; " : "")
                .append(name)
                .append('=')
                .append(value));
        return line.append("\r\n").toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("&amp;", "&").replace("&#39;", "'"), StandardCharsets.UTF_8);
    }
}
