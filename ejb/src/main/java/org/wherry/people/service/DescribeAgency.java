package org.wherry.people.service;

import java.util.UUID;
import org.wherry.people.model.Agency;
import org.wherry.people.model.AgencySettings;

/**
 * Says what an agency is and what it wants.
 *
 * @param sector its sector's id outside
 * @param locality its locality's id outside, or null where it works everywhere
 */
public record DescribeAgency(String name, UUID sector, UUID locality, Agency.Kind kind, AgencySettings settings) {}
