package org.wherry.attendance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wherry.attendance.model.Registers;
import org.wherry.people.service.MergeStake;

/** The days on which people who are about to be merged stand in a register. */
@ApplicationScoped
public class AttendanceStake implements MergeStake {

    @Inject
    private Registers registers;

    @Override
    public String what() {
        return "marks";
    }

    @Override
    public long of(long person) {
        return registers.marksOf(person);
    }
}
