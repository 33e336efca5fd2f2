package org.wherry.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The accounts of the demo, as its file lists them. */
public final class DemoAccounts {
    private final List<DemoAccount> all;
    private final Map<String, Deque<DemoAccount>> unused = new HashMap<>();

    private DemoAccounts(List<DemoAccount> all) {
        this.all = all;
        all.forEach(account -> unused.computeIfAbsent(account.role(), role -> new ArrayDeque<>())
                .add(account));
    }

    /** Reads {@code demo-accounts.csv}. No value in it has a comma or a quotation mark. */
    static DemoAccounts in(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = List.of(lines.get(0).split(","));
            return new DemoAccounts(lines.stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new DemoAccount(
                            cells[header.indexOf("role")],
                            cells[header.indexOf("email")],
                            cells[header.indexOf("password")],
                            cells[header.indexOf("api_token")],
                            cells[header.indexOf("totp_secret")]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The roles that have an account, in the order of the alphabet. */
    public SortedSet<String> roles() {
        return all.stream().map(DemoAccount::role).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    /** Everybody of a role. */
    public List<DemoAccount> having(String role) {
        return all.stream().filter(account -> account.role().equals(role)).toList();
    }

    /** The first of a role who can sign in by page; the same one each time. */
    public DemoAccount one(String role) {
        return having(role).stream()
                .filter(account -> !account.password().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The demo has no " + role + " with a password."));
    }

    /** A practitioner with a password whom no other test uses, so that what tests book stays apart. */
    public synchronized DemoAccount freshPractitioner() {
        return freshPractitioner(account -> true);
    }

    /** A practitioner with a password whom no other test uses, and of whom something is true in the demo. */
    public synchronized DemoAccount freshPractitioner(Predicate<DemoAccount> who) {
        return fresh(account -> !account.password().isEmpty() && who.test(account));
    }

    /** So many practitioners with tokens whom no other test uses. */
    public synchronized List<DemoAccount> freshPractitioners(int number) {
        return java.util.stream.Stream.generate(
                        () -> fresh(account -> account.password().isEmpty()))
                .limit(number)
                .toList();
    }

    private DemoAccount fresh(Predicate<DemoAccount> who) {
        Deque<DemoAccount> candidates = unused.get("PRACTITIONER");
        DemoAccount chosen = candidates.stream()
                .filter(account -> !account.equals(one("PRACTITIONER")))
                .filter(who)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Every practitioner of the demo is in use."));
        candidates.remove(chosen);
        return chosen;
    }
}
