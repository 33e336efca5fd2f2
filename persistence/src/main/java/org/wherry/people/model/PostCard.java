package org.wherry.people.model;

import java.util.UUID;

/**
 * A post, as other features need to know it.
 *
 * @param id the id inside
 * @param publicId the id outside
 * @param personId whose it is
 * @param agencyId whom it is for, or null
 * @param agencyName its name, or null
 * @param jobTitle what the work is called
 * @param audienceGroup the number of their group, or null while it is not known
 */
public record PostCard(
        long id,
        UUID publicId,
        long personId,
        Long agencyId,
        String agencyName,
        String jobTitle,
        Integer audienceGroup) {}
