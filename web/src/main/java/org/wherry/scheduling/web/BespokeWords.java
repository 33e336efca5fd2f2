package org.wherry.scheduling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wherry.catalogue.service.CatalogueService;
import org.wherry.common.web.Words;
import org.wherry.scheduling.model.BespokeState;
import org.wherry.scheduling.model.SuitableDays;
import org.wherry.scheduling.model.TimeOfDay;
import org.wherry.scheduling.model.WantedPlace;

/** How requests for bespoke sessions are told, and what there is to choose from when one is made. */
@Named("bespokeWords")
@RequestScoped
public class BespokeWords {

    @Inject
    private CatalogueService catalogue;

    /** The days that suit, in a line. */
    public String days(SuitableDays days) {
        return Words.say("scheduling.bespoke.between", List.of(Words.day(days.from()), Words.day(days.until())));
    }

    /** On which days of the week, or that any suits. */
    public String weekdays(SuitableDays days) {
        return named("scheduling.bespoke.weekday.", days.weekdays());
    }

    /** At which times of the day, or that any suits. */
    public String times(SuitableDays days) {
        return named("scheduling.bespoke.time.", days.timesOfDay());
    }

    /** The colour beside a state. */
    public String kind(BespokeState state) {
        return switch (state) {
            case ASKED -> "info";
            case QUESTION -> "warning";
            case DATED -> "success";
            case DECLINED, WITHDRAWN -> "neutral";
        };
    }

    private static String named(String key, List<? extends Enum<?>> some) {
        return some.isEmpty()
                ? Words.say(key + "any")
                : some.stream().map(each -> Words.say(key + each)).collect(Collectors.joining(", "));
    }

    /** The courses that are offered. */
    public List<SelectItem> getCourses() {
        return catalogue.offered().stream()
                .map(each -> new SelectItem(each.id(), each.title()))
                .toList();
    }

    /** The states that a list can be narrowed to. */
    public List<SelectItem> getStates() {
        return said("scheduling.bespoke.state.", BespokeState.values());
    }

    /** The days of the week. */
    public List<SelectItem> getAllWeekdays() {
        return said("scheduling.bespoke.weekday.", DayOfWeek.values());
    }

    /** The times of day. */
    public List<SelectItem> getAllTimes() {
        return said("scheduling.bespoke.time.", TimeOfDay.values());
    }

    /** The places. */
    public List<SelectItem> getPlaces() {
        return said("scheduling.bespoke.place.", WantedPlace.Kind.values());
    }

    private static List<SelectItem> said(String key, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(each -> new SelectItem(each, Words.say(key + each)))
                .toList();
    }
}
