package org.wherry.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the statements that the persistence provider sends, so that a list cannot quietly come to need one a row. */
@ApplicationScoped
public class StatementCount {

    @PersistenceUnit(unitName = "wherry")
    private EntityManagerFactory factory;

    /** The statements that something sends on this thread; what the server's timers send meanwhile is not counted. */
    public List<String> of(Callable<?> act) throws Exception {
        ServerSession session = JpaHelper.getEntityManagerFactory(factory).getServerSession();
        SessionLog before = session.getSessionLog();
        List<String> statements = new CopyOnWriteArrayList<>();
        session.setSessionLog(new Listener(statements));
        try {
            act.call();
        } finally {
            session.setSessionLog(before);
        }
        return statements;
    }

    private static final class Listener extends AbstractSessionLog {

        private final List<String> statements;
        private final Thread caller = Thread.currentThread();

        private Listener(List<String> statements) {
            this.statements = statements;
        }

        @Override
        public boolean shouldLog(int level, String category) {
            return SessionLog.SQL.equals(category);
        }

        @Override
        public void log(SessionLogEntry entry) {
            if (SessionLog.SQL.equals(entry.getNameSpace()) && Thread.currentThread() == caller) {
                statements.add(entry.getMessage());
            }
        }
    }
}
