package org.wherry.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.wherry.attendance.model.AttendedCourses;
import org.wherry.booking.service.PriorLearning;

/** Answers from the registers what somebody has learnt before. */
@ApplicationScoped
public class WhatWasAttended implements PriorLearning {

    @Inject
    private AttendedCourses attended;

    @Override
    public Map<Long, LocalDate> lastAttended(long person, Collection<Long> courses) {
        return attended.last(person, courses);
    }
}
