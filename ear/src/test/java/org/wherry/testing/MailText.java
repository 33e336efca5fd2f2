package org.wherry.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as a person reads it: its head as it was sent, its plain text decoded. */
final class MailText {
    private static final Pattern ENCODING =
            Pattern.compile("^Content-Transfer-Encoding:\\s*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern BOUNDARY = Pattern.compile(
            "^Content-Type:\\s*multipart/[^;]+;\\s*boundary=\"([^\"]+)\"",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private MailText() {}

    static String of(String raw) {
        String mail = raw.replace("\r\n", "\n");
        int end = mail.indexOf("\n\n");
        if (end < 0) {
            return mail;
        }
        String head = mail.substring(0, end);
        return head + "\n\n" + text(head, mail.substring(end + 2));
    }

    /** Of what is said in several ways, the first: the plain text. */
    private static String text(String head, String body) {
        Matcher boundary = BOUNDARY.matcher(head);
        if (!boundary.find()) {
            return decoded(head, body);
        }
        String mark = "--" + boundary.group(1);
        int from = body.indexOf(mark) + mark.length() + 1;
        String part = body.substring(from, body.indexOf("\n" + mark, from));
        int end = part.indexOf("\n\n");
        return text(part.substring(0, end), part.substring(end + 2));
    }

    private static String decoded(String head, String body) {
        Matcher encoding = ENCODING.matcher(head);
        String name = encoding.find() ? encoding.group(1).toLowerCase(java.util.Locale.ROOT) : "8bit";
        byte[] bytes =
                switch (name) {
                    case "quoted-printable" -> quotedPrintable(body);
                    case "base64" -> Base64.getMimeDecoder().decode(body);
                    default -> body.getBytes(StandardCharsets.ISO_8859_1);
                };
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] quotedPrintable(String body) {
        String joined = body.replace("=\n", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < joined.length(); i++) {
            char character = joined.charAt(i);
            if (character == '=' && i + 2 < joined.length()) {
                bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(character);
            }
        }
        return bytes.toByteArray();
    }
}
