package org.wherry.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Makes the small EAR in which tests run on the real server.
 *
 * <p>Its {@code lib/} holds the domain model and the runtime jars, beside it is the ejb jar as it was built, and a WAR
 * holds the test classes: classes in {@code lib/} cannot see the ejb jar.
 */
public final class InContainer {
    private static final String BEANS = "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\""
            + " bean-discovery-mode=\"annotated\"/>";
    private static final File TARGET = new File("target");

    private InContainer() {}

    /**
     * The EAR with all test classes but the falsifiers, which {@link SharedDeployment} deploys once for all tests that
     * ask for it: what a test of ordinary Wherry takes.
     */
    public static EnterpriseArchive shared() {
        WebArchive war = war();
        Path classes = TARGET.toPath().resolve("test-classes");
        try (Stream<Path> all = Files.walk(classes)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("falsifier"))
                    .filter(file -> file.toString().matches(".*\\.(class|txt)"))
                    .forEach(file -> war.addAsResource(
                            file.toFile(), classes.relativize(file).toString()));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return ear(SharedDeployment.NAME, war);
    }

    /**
     * An EAR of its own with these test classes, for a test that adds to it; name the test and the classes it uses,
     * nested ones come along.
     */
    public static EnterpriseArchive with(Class<?>... testClasses) {
        return ear("test.ear", war().addClasses(testClasses).addClasses(As.class, WrittenMails.class));
    }

    private static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "test.war")
                .addAsLibrary(jarOf(Assertions.class))
                .addAsManifestResource(
                        new StringAsset("Dependencies: org.wildfly.security.elytron, org.eclipse.persistence\n"),
                        "MANIFEST.MF")
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
    }

    private static EnterpriseArchive ear(String name, WebArchive war) {
        return ShrinkWrap.create(EnterpriseArchive.class, name)
                .addAsLibraries(files(new File(TARGET, "lib")))
                .addAsModule(builtJar())
                .addAsModule(war);
    }

    /**
     * The EAR with a jar more in {@code lib/}: the place of an {@code @Alternative} that takes a safeguard away, which
     * the ejb jar can see.
     */
    public static EnterpriseArchive withReplaced(List<Class<?>> replacements, Class<?>... testClasses) {
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, "replacements.jar")
                .addClasses(replacements.toArray(Class<?>[]::new))
                .addAsManifestResource(new StringAsset(BEANS), "beans.xml");
        return with(testClasses).addAsLibrary(jar);
    }

    private static JavaArchive builtJar() {
        File[] jars = TARGET.listFiles((directory, name) -> name.startsWith("wherry-ejb") && name.endsWith(".jar"));
        if (jars == null || jars.length != 1) {
            throw new IllegalStateException("The ejb jar is not in " + TARGET.getAbsolutePath() + ": package it first");
        }
        return ShrinkWrap.create(ZipImporter.class, "ejb.jar")
                .importFrom(jars[0])
                .as(JavaArchive.class);
    }

    private static File[] files(File directory) {
        File[] files = directory.listFiles();
        if (files == null) {
            throw new IllegalStateException("There are no jars in " + directory.getAbsolutePath() + ": package first");
        }
        return files;
    }

    /** The jar that a class comes from, for tests that need more of the client’s libraries. */
    public static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
