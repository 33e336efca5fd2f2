package org.wherry.common.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Every word that a page says, one properties file or several for each feature, read as one bundle.
 *
 * <p>A feature edits only its own files, {@code org/wherry/texts/<feature>.properties} and
 * {@code <feature>-<part>.properties}, and begins each key with its own name (or, for its refusals, with
 * {@code refusal.<feature>.}); a key in two files, or in the wrong one, stops the application from starting.
 * A translation is a subclass named for its language, such as {@link Texts_cy}: what it has not yet
 * translated is said in English.
 */
public class Texts extends ResourceBundle {

    /** The files of words, in the order in which they are read. */
    static final List<String> FILES = List.of(
            "common",
            "people",
            "people-agencies",
            "people-audit",
            "people-identity",
            "people-import",
            "people-joining",
            "people-merging",
            "people-persons",
            "people-privacy",
            "people-roles",
            "people-signing-in",
            "people-tokens",
            "catalogue",
            "scheduling",
            "scheduling-sessions",
            "scheduling-special",
            "scheduling-bespoke",
            "booking",
            "booking-places",
            "booking-approvals",
            "booking-undated",
            "attendance",
            "feedback",
            "statistics",
            "notification",
            "notification-messages",
            "notification-calendars",
            "demo");

    private final Map<String, Object> texts;

    /** Reads the English files. */
    public Texts() {
        this("");
    }

    /** Reads the files whose names end in {@code suffix}, such as {@code _cy}. */
    protected Texts(String suffix) {
        var merged = new HashMap<String, Object>();
        for (String file : FILES) {
            String feature = file.replaceFirst("-.*", "");
            read(file + suffix + ".properties").forEach((key, value) -> add(merged, feature, key, value));
        }
        texts = Collections.unmodifiableMap(merged);
    }

    private static void add(Map<String, Object> merged, String feature, Object key, Object value) {
        // Faces asks for its own messages by names that it gives; they live with the common words.
        boolean belongs = key.toString().startsWith(feature + ".")
                || key.toString().startsWith("refusal." + feature + ".")
                || feature.equals("common");
        if (!belongs || merged.put(key.toString(), value) != null) {
            throw new IllegalStateException("The text " + key + " does not belong in " + feature + ".properties");
        }
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("/org/wherry/texts/" + file)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The texts in " + file + " cannot be read", e);
        }
        return properties;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        var keys = new HashSet<>(texts.keySet());
        if (parent != null) {
            keys.addAll(parent.keySet());
        }
        return Collections.enumeration(keys);
    }
}
