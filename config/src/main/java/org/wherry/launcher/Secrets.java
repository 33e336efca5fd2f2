package org.wherry.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The random passwords and the key of one installation, in files that only their owner may read. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final Properties known = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Reads the passwords kept in the file; there may be none yet. */
    static Secrets in(Path file) {
        Secrets secrets = new Secrets(file);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.known.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return secrets;
    }

    /** The password of a role: the one that is kept, or a new one that is kept from now on. */
    Credentials of(String role) {
        String password = known.getProperty(role);
        if (password == null) {
            password = Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(24));
            known.setProperty(role, password);
            write();
        }
        return new Credentials(role, password);
    }

    private void write() {
        try {
            createForOwner(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Random passwords of this installation's database roles");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the installation's key (32 random bytes) where there is none; it signs and derives, and never leaves. */
    public static Path keyIn(Path file) {
        try {
            if (!Files.exists(file) || Files.size(file) != KEY_BYTES) {
                createForOwner(file);
                Files.write(file, randomBytes(KEY_BYTES));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rights are set on the empty file, before there is anything in it to read. */
    private static void createForOwner(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        Home.onlyForOwner(file, "rw-------");
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
