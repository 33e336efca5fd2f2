package org.wherry.people.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept about who imported which files. What was wrong in them is about others, and goes with the import. */
@ApplicationScoped
public class PersonalImports extends PersonalTables {

    private static final String OVER = "old.finished_at < ?1 AND NOT is_on_hold(old.asked_by)";
    private static final String OF_THOSE_OVER =
            "EXISTS (SELECT 1 FROM people_import i WHERE i.id = old.import_id AND i.finished_at < ?1"
                    + " AND NOT is_on_hold(i.asked_by))";

    private static final Kept IMPORTS = Kept.of("imports", "people_import.asked_by")
            .telling("file", "i.file_name")
            .telling("madeAt", "i.made_at")
            .telling("rows", "i.row_count")
            .telling("state", "i.state")
            .from("people_import i WHERE i.asked_by = ?1 ORDER BY i.made_at");

    /** Declares them: what hangs on an import goes before it. */
    public PersonalImports() {
        super(
                List.of(IMPORTS),
                List.of(
                        Purge.deleting(DataKind.IMPORTS, "people_import_problem", OF_THOSE_OVER),
                        Purge.deleting(DataKind.IMPORTS, "people_import_content", OF_THOSE_OVER),
                        Purge.deleting(DataKind.IMPORTS, "people_import", OVER)));
    }
}
