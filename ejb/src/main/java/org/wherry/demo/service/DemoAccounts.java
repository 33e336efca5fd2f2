package org.wherry.demo.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wherry.people.model.Role;
import org.wherry.people.model.TokenLife;
import org.wherry.people.model.TokenScope;
import org.wherry.people.service.Passwords;
import org.wherry.people.service.SetUp;

/**
 * Gives the demo's people what they sign in with, and writes it into a file that only its owner reads.
 *
 * <p>Passwords and tokens are random for each installation; nothing here can be known beforehand.
 */
@ApplicationScoped
public class DemoAccounts {

    private static final int WITH_PASSWORD = 90;
    private static final int PASSWORD_LENGTH = 20;
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String TOKEN_NAME = "Demo";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SetUp setUp;

    @Inject
    private Passwords passwords;

    private record Line(String role, String email, String password, String token, String secondStep) {}

    /** Passwords and their hashes, made before anything is locked, because hashing is slow on purpose. */
    List<Hashed> passwords(Cast cast) {
        return IntStream.range(0, cast.parts().size() + WITH_PASSWORD)
                .mapToObj(each -> password())
                .map(password -> new Hashed(password, passwords.hash(password)))
                .toList();
    }

    record Hashed(String password, String hash) {}

    /** Opens the accounts and writes them down. */
    void open(Cast cast, LocalDate today, Known known, List<Hashed> ready, Path file) throws IOException {
        List<Hashed> left = new ArrayList<>(ready);
        List<Line> lines = new ArrayList<>();
        Map<Role, Inhabitant> parts = new EnumMap<>(cast.parts());
        parts.forEach((role, person) -> {
            UUID id = known.person(person.number());
            setUp.grant(id, Role.PRACTITIONER, null);
            setUp.grant(
                    id,
                    role,
                    role.isOfAnAgency() ? known.agency(person.agencyOn(today).orElseThrow()) : null);
            lines.add(account(role, person, id, left.remove(0)));
        });
        programs(known.person(parts.get(Role.COORDINATOR).number()));
        cast.trainers().stream()
                .filter(trainer -> !parts.containsValue(trainer))
                .forEach(trainer -> setUp.grant(known.person(trainer.number()), Role.TRAINER, null));
        for (Inhabitant person : cast.practitioners()) {
            UUID id = known.person(person.number());
            setUp.grant(id, Role.PRACTITIONER, null);
            lines.add(
                    left.isEmpty()
                            ? new Line(
                                    Role.PRACTITIONER.name(),
                                    person.email().orElseThrow(),
                                    "",
                                    setUp.token(id, TOKEN_NAME),
                                    "")
                            : account(Role.PRACTITIONER, person, id, left.remove(0)));
        }
        write(lines, file);
    }

    /** What the coordinator's own programs act by, each for what it needs and no more. */
    private void programs(UUID coordinator) {
        setUp.token(coordinator, "Rota spreadsheet", EnumSet.of(TokenScope.READ), TokenLife.DAYS_90);
        setUp.token(coordinator, "Annual report", EnumSet.of(TokenScope.REPORT), TokenLife.DAYS_365);
    }

    private Line account(Role role, Inhabitant person, UUID id, Hashed hashed) {
        String email = person.email().orElseThrow();
        setUp.account(id, email, hashed.hash());
        return new Line(
                role.name(),
                email,
                hashed.password(),
                setUp.token(id, TOKEN_NAME),
                role.needsSecondStep() ? setUp.secondStep(id) : "");
    }

    private static String password() {
        return RANDOM.ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static void write(List<Line> lines, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord("role", "email", "password", "api_token", "totp_secret");
            lines.forEach(line ->
                    csv.writeRecord(line.role(), line.email(), line.password(), line.token(), line.secondStep()));
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
