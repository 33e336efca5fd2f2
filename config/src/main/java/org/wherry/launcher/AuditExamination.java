package org.wherry.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Follows the chain of the audit in a database, and names the first row that is not as it was written. */
final class AuditExamination {
    private static final int HASH_BYTES = 32;
    private static final int STRETCH = 1_000;

    private static final String CHAIN = """
            SELECT s.position, s.hash AS seal, e.id, CAST(e.public_id AS text) AS entry,
                   CAST(extract(epoch FROM e.at) * 1000000 AS bigint) AS micros,
                   e.act, e.asker, e.asker_id, e.place, e.subject_id, e.value_hashes, e.hash,
                   v.id AS value, v.position AS value_position, v.salt, v.field, v.person_id, v.before_text,
                   v.after_text, v.erased_at IS NOT NULL AS erased
              FROM audit_seal s
              LEFT JOIN audit_entry e ON e.id = s.entry_id
              LEFT JOIN audit_value v ON v.entry_id = e.id
             ORDER BY s.position, v.position, v.id
            """;

    private static final String STRAY = """
            SELECT CAST(e.public_id AS text) FROM audit_entry e
             WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
               AND NOT EXISTS (SELECT 1 FROM audit_waiting w WHERE w.entry_id = e.id)
             ORDER BY e.id LIMIT 1
            """;

    private final AuditForm form;
    private final String[] exported;

    private long position;
    private byte[] before = {};
    private boolean exportedSeen;

    private AuditExamination(AuditForm form, String[] exported) {
        this.form = form;
        this.exported = exported;
        this.exportedSeen = exported.length < 2;
    }

    /**
     * What was found.
     *
     * @param whole how many links of the chain are whole
     * @param trouble what is wrong with the next, in a sentence; empty where nothing is
     */
    record Result(long whole, Optional<String> trouble) {}

    /**
     * Examines all of it.
     *
     * @param key the key of the installation
     * @param exportedHead the line of the exported end of the chain, or an empty one where there is none
     */
    static Result of(Connection database, byte[] key, String exportedHead) throws SQLException {
        AuditExamination examination =
                new AuditExamination(new AuditForm(key), exportedHead.strip().split(" "));
        Optional<String> trouble = examination.follow(database);
        if (trouble.isEmpty()) {
            trouble = stray(database);
        }
        if (trouble.isEmpty() && !examination.exportedSeen) {
            trouble = Optional.of("the chain does not go through link " + examination.exported[0]
                    + " as it was exported: what came after it was taken out");
        }
        return new Result(examination.position, trouble);
    }

    private Optional<String> follow(Connection database) throws SQLException {
        boolean committing = database.getAutoCommit();
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            statement.setFetchSize(STRETCH);
            try (ResultSet rows = statement.executeQuery(CHAIN)) {
                boolean there = rows.next();
                while (there) {
                    Link link = new Link(rows);
                    do {
                        link.add(rows);
                        there = rows.next();
                    } while (there && rows.getLong("position") == link.at);
                    Optional<String> trouble = follow(link);
                    if (trouble.isPresent()) {
                        return trouble;
                    }
                }
            }
            return Optional.empty();
        } finally {
            database.rollback();
            database.setAutoCommit(committing);
        }
    }

    private Optional<String> follow(Link link) {
        long next = position + 1;
        if (link.at != next) {
            return Optional.of("link " + next + " of the chain is missing");
        }
        if (link.entry == null) {
            return Optional.of("the entry of link " + next + " is missing");
        }
        String here = " (link " + next + ")";
        if (!Arrays.equals(link.entryHash, form.hash(link.parts))) {
            return Optional.of("entry " + link.entry + here + " is not what it was when it was written");
        }
        if (!link.saysWhatItSaid(form)) {
            return Optional.of("what entry " + link.entry + here + " says is not what it said when it was written");
        }
        byte[] seal = form.hash("seal", String.valueOf(next), AuditForm.hex(before), AuditForm.hex(link.entryHash));
        if (!Arrays.equals(link.seal, seal)) {
            return Optional.of("link " + next + " of the chain does not fit what comes before it");
        }
        position = next;
        before = link.seal;
        exportedSeen |= exported[0].equals(String.valueOf(next)) && exported[1].equals(AuditForm.hex(link.seal));
        return Optional.empty();
    }

    private static Optional<String> stray(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(STRAY)) {
            return row.next()
                    ? Optional.of(
                            "entry " + row.getString(1) + " stands beside the chain: it was not written by Wherry")
                    : Optional.empty();
        }
    }

    /** A link with its entry and what that says. */
    private static final class Link {
        private final long at;
        private final byte[] seal;
        private final String entry;
        private final byte[] entryHash;
        private final byte[] valueHashes;
        private final String[] parts;
        private final List<Value> values = new ArrayList<>();

        Link(ResultSet row) throws SQLException {
            at = row.getLong("position");
            seal = row.getBytes("seal");
            entry = row.getString("entry");
            entryHash = row.getBytes("hash");
            valueHashes = row.getBytes("value_hashes");
            parts = new String[] {
                "entry",
                entry,
                row.getString("micros"),
                row.getString("act"),
                row.getString("asker"),
                row.getString("asker_id"),
                row.getString("place"),
                row.getString("subject_id"),
                AuditForm.hex(valueHashes)
            };
        }

        void add(ResultSet row) throws SQLException {
            if (row.getString("value") != null) {
                values.add(new Value(
                        row.getInt("value_position"),
                        row.getBoolean("erased"),
                        "value",
                        AuditForm.hex(row.getBytes("salt")),
                        row.getString("field"),
                        row.getString("person_id"),
                        row.getString("before_text"),
                        row.getString("after_text")));
            }
        }

        boolean saysWhatItSaid(AuditForm form) {
            if (values.size() * HASH_BYTES != valueHashes.length) {
                return false;
            }
            for (int i = 0; i < values.size(); i++) {
                byte[] hash = Arrays.copyOfRange(valueHashes, i * HASH_BYTES, (i + 1) * HASH_BYTES);
                Value value = values.get(i);
                if (value.position != i || !value.isErased && !Arrays.equals(hash, form.hash(value.parts))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Something that an entry says. */
    private record Value(int position, boolean isErased, String... parts) {}
}
