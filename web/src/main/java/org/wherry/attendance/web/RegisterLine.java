package org.wherry.attendance.web;

import java.io.Serializable;
import java.util.UUID;
import org.wherry.attendance.model.Mark;
import org.wherry.attendance.model.RegisterSheet;

/** One person on the page of a register, with the mark as it was and as it has been tapped. */
public class RegisterLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID person;
    private final String name;
    private final String agency;
    private final boolean walkIn;
    private final boolean underEighteen;
    private final Mark before;
    private Mark mark;

    RegisterLine(RegisterSheet.Line line, UUID day) {
        person = line.person();
        name = line.name();
        agency = line.agency();
        walkIn = line.isWalkIn();
        underEighteen = line.underEighteen();
        before = line.marks().get(day);
        mark = before;
    }

    /** Whether another mark was tapped than the one that stood. */
    boolean isChanged() {
        return mark != null && mark != before;
    }

    /** Marks somebody who has no mark yet as having attended. */
    void attendUnlessMarked() {
        if (mark == null) {
            mark = Mark.ATTENDED;
        }
    }

    public UUID getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getAgency() {
        return agency;
    }

    public boolean isWalkIn() {
        return walkIn;
    }

    public boolean isUnderEighteen() {
        return underEighteen;
    }

    public Mark getMark() {
        return mark;
    }

    public void setMark(Mark mark) {
        this.mark = mark;
    }
}
