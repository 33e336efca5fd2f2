package org.wherry.whole;

import org.wherry.testing.Rows;
import org.wherry.testing.RunningWherry;

/** Makes something fail that is nobody's fault but ours: for a moment a table is not there. */
final class Sabotage {
    private Sabotage() {}

    static void during(String table, Runnable act) {
        Rows rows = RunningWherry.get().rows();
        rows.change("ALTER TABLE " + table + " RENAME TO " + table + "_away");
        try {
            RunningWherry.get().log().expectingTrouble(act);
        } finally {
            rows.change("ALTER TABLE " + table + "_away RENAME TO " + table);
        }
    }
}
