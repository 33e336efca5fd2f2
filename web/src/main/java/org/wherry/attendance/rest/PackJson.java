package org.wherry.attendance.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.wherry.attendance.model.Expected;
import org.wherry.attendance.model.SessionPack;
import org.wherry.attendance.model.SharedContact;
import org.wherry.people.model.Need;

/**
 * The papers of a session, as the API shows them: names only where they may stand on a sheet of paper.
 *
 * @param course what is taught
 * @param delegates how many have a place
 * @param signing who signs the sheet that goes round
 * @param notOnTheSheet how many are marked in the register only
 * @param badges for whom a badge is printed
 * @param tables who sits with whom
 * @param catererBy the last day on which the caterer can be told
 * @param meals how many eat what
 * @param companions how many come to support a delegate
 * @param confirmedSince how many places were confirmed after the caterer had to know
 * @param contacts who shares their address
 */
@JsonbNillable
@Schema(name = "SessionPack", description = "The papers of a session")
public record PackJson(
        String course,
        int delegates,
        List<Named> signing,
        int notOnTheSheet,
        List<Named> badges,
        List<Table> tables,
        LocalDate catererBy,
        List<Meal> meals,
        int companions,
        long confirmedSince,
        List<SharedContact> contacts) {

    static final int USUAL_SEATS = 6;

    /** Somebody by name; null where a seat is kept for somebody whose name is not on shared lists. */
    @JsonbNillable
    @Schema(name = "NamedDelegate", description = "Somebody on a sheet; without a name where it is on no shared list")
    public record Named(String name, String agency) {

        private static Named of(Expected person) {
            return new Named(person.name(), person.agency());
        }
    }

    /** A table. */
    @Schema(name = "TableGroup", description = "Those who sit at one table")
    public record Table(int number, List<Named> seats) {}

    /** A kind of meal. */
    @Schema(name = "Meal", description = "How many eat what; no diets stand for those who keep none that is known")
    public record Meal(Set<Need> diets, int people) {}

    static PackJson of(SessionPack pack) {
        var menu = pack.menu();
        var meals = new java.util.ArrayList<Meal>();
        meals.add(new Meal(Set.of(), menu.withoutDiet()));
        menu.meals().forEach(meal -> meals.add(new Meal(meal.diets(), meal.people())));
        return new PackJson(
                pack.session().courseTitle(),
                pack.expected().size(),
                pack.signing().stream().map(Named::of).toList(),
                pack.notOnTheSheet(),
                pack.badges().stream().map(Named::of).toList(),
                pack.tables().stream()
                        .map(table -> new Table(
                                table.number(),
                                table.seats().stream()
                                        .map(seat -> new Named(seat.name(), seat.agency()))
                                        .toList()))
                        .toList(),
                menu.cutOff(),
                meals,
                menu.companions(),
                menu.sinceCutOff(),
                pack.contacts());
    }
}
