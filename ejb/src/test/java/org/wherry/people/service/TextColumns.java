package org.wherry.people.service;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** Looks for a text in everything that the database keeps as text, whoever wrote it and wherever. */
final class TextColumns {

    private static final String ALL = """
            SELECT c.table_name, c.column_name
              FROM information_schema.columns c
              JOIN information_schema.tables t ON t.table_name = c.table_name AND t.table_schema = c.table_schema
             WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
               AND c.data_type IN ('character varying', 'text', 'character')
             ORDER BY 1, 2
            """;

    private TextColumns() {}

    /** The columns, as {@code table.column}, that hold a text. */
    static List<String> holding(EntityManager entities, String text) {
        List<String> found = new ArrayList<>();
        for (Object row : entities.createNativeQuery(ALL).getResultList()) {
            String table = (String) ((Object[]) row)[0];
            String column = (String) ((Object[]) row)[1];
            Number hits = (Number) entities.createNativeQuery("SELECT count(*) FROM \"" + table
                            + "\" WHERE strpos(lower(\"" + column + "\"), lower(?1)) > 0")
                    .setParameter(1, text)
                    .getSingleResult();
            if (hits.longValue() > 0) {
                found.add(table + "." + column);
            }
        }
        return found;
    }
}
