package org.wherry.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The pages that were really packaged: what a test must know of is read from here, never from a list. */
public final class BuiltWar {
    private static final String ENDING = ".xhtml";

    private BuiltWar() {}

    /** The addresses of all pages in the web module of an EAR, such as {@code /booking/programme}. */
    public static SortedSet<String> pagesIn(Path ear) {
        return pagesIn(ear, source -> true);
    }

    /** The pages that read a parameter of a name from their address. */
    public static SortedSet<String> pagesAskedBy(String parameter, Path ear) {
        Pattern reads = Pattern.compile("<f:viewParam [^>]*name=\"" + Pattern.quote(parameter) + "\"");
        return pagesIn(ear, source -> reads.matcher(source).find());
    }

    private static SortedSet<String> pagesIn(Path ear, Predicate<String> wanted) {
        SortedSet<String> pages = new TreeSet<>();
        try (ZipFile outer = new ZipFile(ear.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = outer.entries(); entries.hasMoreElements(); ) {
                ZipEntry module = entries.nextElement();
                if (module.getName().endsWith(".war")) {
                    addPages(outer.getInputStream(module), wanted, pages);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static void addPages(InputStream war, Predicate<String> wanted, SortedSet<String> pages)
            throws IOException {
        try (ZipInputStream entries = new ZipInputStream(war)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String name = entry.getName();
                boolean inside =
                        name.startsWith("WEB-INF/") || name.startsWith("META-INF/") || name.startsWith("resources/");
                if (name.endsWith(ENDING)
                        && !inside
                        && wanted.test(new String(entries.readAllBytes(), StandardCharsets.UTF_8))) {
                    pages.add("/" + name.substring(0, name.length() - ENDING.length()));
                }
            }
        }
    }
}
