package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.wherry.common.service.Settings;
import org.wherry.people.model.AuditHead;

/** The end of the chain, exported to {@code audit-head} in the home directory, where no database can change it. */
@ApplicationScoped
public class AuditHeadFile {

    private static final String NAME = "audit-head";

    /** Writes it, all or nothing; where this server has no home there is nowhere to write it. */
    public void write(AuditHead head) {
        path().ifPresent(file -> {
            try {
                Path draft = Files.writeString(file.resolveSibling(NAME + ".new"), head.toLine() + "\n");
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    /** What was written last. */
    public Optional<AuditHead> read() {
        return path().filter(Files::exists).flatMap(file -> {
            try {
                return AuditHead.ofLine(Files.readString(file));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static Optional<Path> path() {
        return Settings.of("wherry.home").map(home -> Path.of(home, NAME));
    }
}
