package org.wherry.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.wherry.booking.service.UndatedService;
import org.wherry.catalogue.model.CourseQuery;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.model.PageRequest;

/** A course without a date, and some who want it. */
@ApplicationScoped
public class Longings {

    private static final int WISHES = 7;

    @Inject
    private UndatedService undated;

    @Inject
    private CatalogueService catalogue;

    void gather(Cast cast, Known known) {
        UUID course = catalogue
                .courses(CourseQuery.ALL, new PageRequest(1, 1))
                .items()
                .get(0)
                .id();
        UUID gathering = undated.open(course, "In spring, if ten people want it.");
        List<Inhabitant> practitioners = cast.practitioners();
        practitioners
                .subList(Math.max(0, practitioners.size() - WISHES), practitioners.size())
                .forEach(person -> undated.wishFor(gathering, known.person(person.number()), null));
    }
}
