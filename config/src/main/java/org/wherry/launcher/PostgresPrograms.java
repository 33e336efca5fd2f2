package org.wherry.launcher;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL, unpacked once for each user and version, and the way to call them.
 *
 * <p>PostgreSQL refuses to run as root. There the programs are called in a user namespace in which nobody is root, or,
 * where the kernel does not allow that, as the user {@code nobody}. They also get a session of their own, so that a
 * Ctrl-C in the terminal reaches the launcher alone, which then stops everything in order.
 */
final class PostgresPrograms {
    private static final String NOBODY = "65534";

    private final Path directory;
    private final List<String> prefix;
    private final boolean asNobody;

    private PostgresPrograms(Path directory, List<String> prefix, boolean asNobody) {
        this.directory = directory;
        this.prefix = prefix;
        this.asNobody = asNobody;
    }

    /** Unpacks the programs where that has not been done yet. */
    static PostgresPrograms unpacked() {
        boolean root = "root".equals(System.getProperty("user.name"));
        boolean namespaces = root && succeeds("unshare", "-U", "true");
        boolean asNobody = root && !namespaces;
        List<String> prefix = new ArrayList<>(ownSession());
        if (namespaces) {
            prefix.addAll(List.of("unshare", "-U"));
        } else if (asNobody) {
            prefix.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        Path cache =
                asNobody ? Path.of("/var/cache/wherry") : Path.of(System.getProperty("user.home"), ".cache", "wherry");
        try {
            return new PostgresPrograms(unpackInto(cache), prefix, asNobody);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "PostgreSQL could not be unpacked into " + cache
                            + ": make room there, or set WHERRY_DB_URL to a PostgreSQL of your own.",
                    e);
        }
    }

    /** The words before a command that give it a session of its own, where the machine can. */
    static List<String> ownSession() {
        return succeeds("setsid", "true") ? List.of("setsid") : List.of();
    }

    private static Path unpackInto(Path cache) throws IOException {
        Path target = cache.resolve("postgresql-" + version());
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(cache);
        Path unfinished = Files.createTempDirectory(cache, "unpacking");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                        System.getProperty("os.name").startsWith("Windows")
                                ? "Windows"
                                : System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux",
                        System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch"));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
            Home.onlyForOwner(unfinished, "rwxr-xr-x");
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Home.remove(unfinished);
            // Somebody else may have been quicker.
            if (!(e instanceof FileAlreadyExistsException) && !Files.isDirectory(target)) {
                throw e;
            }
        }
        return target;
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("The archive reaches outside of its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            Home.onlyForOwner(target, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    /** The full version, so that a newer library unpacks anew; the build writes it. */
    private static String version() throws IOException {
        Properties versions = new Properties();
        try (InputStream in = PostgresPrograms.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        }
        return versions.getProperty("postgresql");
    }

    /** The call of one of the programs, to be completed and started. */
    ProcessBuilder call(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Hands a directory to the user the programs run as. */
    void giveTo(Path data) throws IOException {
        if (!asNobody) {
            return;
        }
        run(new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, data.toString()));
        if (!succeeds("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "ls", data.toString())) {
            throw new LaunchFailure("PostgreSQL does not run as root, and no other user can reach " + data
                    + ": start Wherry as another user, or set WHERRY_DB_URL to a PostgreSQL of your own.");
        }
    }

    /** Runs to the end; 0 is success. */
    static int run(ProcessBuilder call) throws IOException {
        Process process = call.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static boolean succeeds(String... command) {
        try {
            return run(new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD))
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
