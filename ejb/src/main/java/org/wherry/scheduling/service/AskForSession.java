package org.wherry.scheduling.service;

import java.util.UUID;
import org.wherry.scheduling.model.BespokeContact;
import org.wherry.scheduling.model.SuitableDays;
import org.wherry.scheduling.model.WantedPlace;

/**
 * What an agency asks for.
 *
 * @param course of which course (its id outside), or null where none fits
 * @param subject about what, in words, where no course fits
 * @param people about how many come
 * @param days when it suits
 * @param place where it should be
 * @param audience who it is for
 * @param note what else there is to know, or null
 * @param contact whom to talk to
 */
public record AskForSession(
        UUID course,
        String subject,
        int people,
        SuitableDays days,
        WantedPlace place,
        String audience,
        String note,
        BespokeContact contact) {}
