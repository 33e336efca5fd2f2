package org.wherry.common.service;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.Refusal;

/** The database's refusals, told like any other. */
public final class Violations {

    /** What the database says to one of two transactions that wait for each other. */
    private static final String DEADLOCK = "40P01";

    private Violations() {}

    /**
     * Does something that ends in a flush, and turns a violated constraint into the refusal that it stands for.
     *
     * @param act what is done
     * @param refusals by the constraint's or unique index's name
     * @throws Refusal where a named constraint was violated, or somebody else's change was in the way
     */
    public static <T> T refusing(Supplier<T> act, Map<String, Supplier<? extends Refusal>> refusals) {
        try {
            return act.get();
        } catch (RuntimeException failed) {
            throw translate(failed, refusals);
        }
    }

    /** The refusal that a failure stands for, or the failure itself. */
    public static RuntimeException translate(
            RuntimeException failed, Map<String, Supplier<? extends Refusal>> refusals) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
            if (cause instanceof OptimisticLockException) {
                return new LostUpdate();
            }
            if (cause instanceof SQLException stopped && DEADLOCK.equals(stopped.getSQLState())) {
                return new LostUpdate();
            }
            if (cause instanceof SQLException violated && violated.getMessage() != null) {
                for (var refusal : refusals.entrySet()) {
                    if (violated.getMessage().contains('"' + refusal.getKey() + '"')) {
                        Refusal told = refusal.getValue().get();
                        told.initCause(failed);
                        return told;
                    }
                }
            }
        }
        return failed;
    }
}
