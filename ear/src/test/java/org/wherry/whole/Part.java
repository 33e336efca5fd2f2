package org.wherry.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wherry.whole.AccessTable.Opens;

/**
 * What one part of Wherry is expected to open, to whom, and what it looks like: its pages and operations with an
 * example of each. The access matrix and the visits to every page read all parts.
 */
abstract class Part {
    private static final List<Part> ALL = List.of(
            new CoursesPart(),
            new SessionsPart(),
            new SpecialSessionsPart(),
            new BespokePart(),
            new PlacesPart(),
            new ApprovalsPart(),
            new MessagesPart(),
            new CalendarsPart(),
            new ConferencesPart());

    private final Map<String, Opens> pages = new HashMap<>();
    private final Map<String, Opens> operations = new HashMap<>();
    private final Map<String, Supplier<String>> queries = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final List<Visit> visits = new ArrayList<>();

    /** A page, such as {@code /catalogue/tags}, and who may open it. */
    final void page(String address, Opens opens) {
        pages.put(address, opens);
    }

    /** A page that needs something behind its address, such as {@code ?id=…}. */
    final void page(String address, Opens opens, Supplier<String> query) {
        page(address, opens);
        queries.put(address, query);
    }

    /** A page whose example belongs to somebody of one role: others but the coordinator find nothing there. */
    final void ownPage(String address, Opens opens, String owner, Supplier<String> query) {
        page(address, opens, query);
        owners.put(address, owner);
    }

    /** An operation, such as {@code GET /api/v1/venues}, and who may call it. */
    final void operation(String named, Opens opens) {
        operations.put(named, opens);
    }

    /** An operation that needs a query, such as {@code ?from=…}. */
    final void operation(String named, Opens opens, Supplier<String> query) {
        operation(named, opens);
        queries.put(named, query);
    }

    /** An operation that needs a body to be understood at all. */
    final void operationWith(String named, Opens opens, String body) {
        operation(named, opens);
        bodies.put(named, body);
    }

    /** A look at one of its pages. */
    final void visit(Visit visit) {
        visits.add(visit);
    }

    static Map<String, Opens> allPages() {
        Map<String, Opens> all = new HashMap<>();
        ALL.forEach(part -> all.putAll(part.pages));
        return all;
    }

    static Map<String, Opens> allOperations() {
        Map<String, Opens> all = new HashMap<>();
        ALL.forEach(part -> all.putAll(part.operations));
        return all;
    }

    static Map<String, Supplier<String>> allQueries() {
        Map<String, Supplier<String>> all = new HashMap<>();
        ALL.forEach(part -> all.putAll(part.queries));
        return all;
    }

    static Map<String, String> allOwners() {
        Map<String, String> all = new HashMap<>();
        ALL.forEach(part -> all.putAll(part.owners));
        return all;
    }

    static Map<String, String> allBodies() {
        Map<String, String> all = new HashMap<>();
        ALL.forEach(part -> all.putAll(part.bodies));
        return all;
    }

    static List<Visit> allVisits() {
        return ALL.stream().flatMap(part -> part.visits.stream()).toList();
    }
}
