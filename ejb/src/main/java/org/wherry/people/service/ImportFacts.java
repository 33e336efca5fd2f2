package org.wherry.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wherry.common.model.CountyTime;
import org.wherry.people.model.AudienceGroup;
import org.wherry.people.model.ImportField;
import org.wherry.people.model.ImportPlan;
import org.wherry.people.model.ImportSurroundings;
import org.wherry.people.model.Locality;
import org.wherry.people.model.People;
import org.wherry.people.model.PeopleImport;
import org.wherry.people.model.PeopleImports;
import org.wherry.people.model.Places;
import org.wherry.people.model.Role;

/** Gathers what the rows of a file are held against, in a handful of queries whatever the file's length. */
@ApplicationScoped
class ImportFacts {

    @Inject
    private PeopleImports imports;

    @Inject
    private People people;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    ImportPlan plan(PeopleImport file, Sheet sheet) {
        LocalDate today = CountyTime.dateOf(clock.instant());
        Set<Long> own = file.isAnywhere()
                ? null
                : places.withThoseBelow(people.agenciesOf(file.askedBy(), Role.BOOKING_CONTACT));
        Map<String, List<Long>> agencies = imports.agencies(today);
        Long usual = own != null ? usual(file) : null;
        Set<Long> concerned = new HashSet<>();
        file.mapping().column(ImportField.AGENCY).ifPresent(column -> sheet.rows().stream()
                .filter(row -> row.cells().size() > column)
                .map(row -> row.cells().get(column))
                .distinct()
                .flatMap(name -> ImportSurroundings.named(agencies, name).stream())
                .forEach(concerned::add));
        if (usual != null) {
            concerned.add(usual);
        }
        return new ImportPlan(
                file.mapping(),
                new ImportSurroundings(
                        agencies, own, usual, groups(), localities(), imports.held(concerned, today), today),
                sheet.headings().size());
    }

    /** The addresses in a file by which somebody is known already, before any of its rows is entered. */
    Set<String> knownAddresses(PeopleImport file, Sheet sheet) {
        return file.mapping()
                .column(ImportField.EMAIL)
                .map(column -> imports.known(sheet.rows().stream()
                        .filter(row -> row.cells().size() > column)
                        .map(row -> row.cells().get(column).strip().toLowerCase(Locale.ROOT))
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.toSet())))
                .orElse(Set.of());
    }

    /** A booking contact of one agency need not name it in each row. */
    private Long usual(PeopleImport file) {
        List<Long> named = people.agenciesOf(file.askedBy(), Role.BOOKING_CONTACT);
        return named.size() == 1 ? named.get(0) : null;
    }

    private Map<Integer, Long> groups() {
        Map<Integer, Long> ids = new HashMap<>();
        for (AudienceGroup group : places.audienceGroups()) {
            ids.put(group.number(), group.id());
        }
        return ids;
    }

    private Map<String, Long> localities() {
        Map<String, Long> ids = new HashMap<>();
        for (Locality locality : places.localities()) {
            ids.put(ImportSurroundings.folded(locality.name()), locality.id());
            ids.put(ImportSurroundings.folded(locality.code()), locality.id());
        }
        return ids;
    }
}
