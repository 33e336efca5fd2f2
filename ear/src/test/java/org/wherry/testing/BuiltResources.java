package org.wherry.testing;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The operations that the packaged API really has, read from its classes. */
public final class BuiltResources {
    private static final String REST = "jakarta.ws.rs.";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private BuiltResources() {}

    /** Method and path of each operation, such as {@code GET /api/v1/sessions/{id}}. */
    static SortedSet<String> operationsIn(Path ear) {
        SortedSet<String> operations = new TreeSet<>();
        classesIn(ear).forEach(type -> add(type, operations));
        return operations;
    }

    /** What servlets of ours answer, such as a download; pages and the API are answered by the server's own. */
    static SortedSet<String> servletsIn(Path ear) {
        SortedSet<String> addresses = new TreeSet<>();
        for (JavaClass type : classesIn(ear)) {
            type.tryGetAnnotationOfType("jakarta.servlet.annotation.WebServlet")
                    .ifPresent(servlet -> Stream.of("value", "urlPatterns")
                            .flatMap(name -> servlet.get(name).stream())
                            .flatMap(patterns -> Stream.of((Object[]) patterns))
                            .map(pattern -> pattern.toString().replaceAll("/\\*$", ""))
                            .forEach(addresses::add));
        }
        return addresses;
    }

    private static JavaClasses classesIn(Path ear) {
        try {
            Path war = Files.createTempFile("web", ".war");
            try (FileSystem files = FileSystems.newFileSystem(ear)) {
                Files.copy(files.getPath("web.war"), war, StandardCopyOption.REPLACE_EXISTING);
            }
            try (JarFile classes = new JarFile(war.toFile())) {
                return new ClassFileImporter().importJar(classes);
            } finally {
                Files.delete(war);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(JavaClass type, SortedSet<String> operations) {
        for (JavaMethod method : type.getMethods()) {
            for (String verb : METHODS) {
                if (method.isAnnotatedWith(REST + verb)) {
                    operations.add(verb + " /api/v1" + path(type) + path(method));
                }
            }
        }
    }

    /** The path of an annotation, with one slash before and none behind. */
    private static String path(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(REST + "Path")
                .map(path -> ((JavaAnnotation<?>) path)
                        .get("value")
                        .map(Object::toString)
                        .orElse(""))
                .map(path -> path.replaceAll("^/|/$", "").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}"))
                .map(path -> path.isEmpty() ? "" : "/" + path)
                .orElse("");
    }
}
