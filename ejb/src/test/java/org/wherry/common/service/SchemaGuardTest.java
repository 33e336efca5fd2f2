package org.wherry.common.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The application asks for the newest migration that there is. */
class SchemaGuardTest {

    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

    @Test
    void needsTheNewestMigration() throws Exception {
        assertEquals(newestMigration(), SchemaGuard.NEEDED);
    }

    private static int newestMigration() throws Exception {
        URL folder = SchemaGuardTest.class.getResource("/db/migration");
        assertNotNull(folder, "the migrations are not on the class path");
        URI uri = folder.toURI();
        if (!uri.getScheme().equals("jar")) {
            return newestIn(Path.of(uri));
        }
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
            return newestIn(jar.getPath("/db/migration"));
        }
    }

    private static int newestIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(match -> Integer.parseInt(match.group(1)))
                    .max()
                    .orElseThrow();
        }
    }
}
