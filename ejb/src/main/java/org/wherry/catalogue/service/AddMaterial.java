package org.wherry.catalogue.service;

import java.util.UUID;
import org.wherry.catalogue.model.CourseMaterial;

/**
 * Hands a file out.
 *
 * @param course the course's id outside
 * @param name what people read
 * @param content at most 10 MB
 */
public record AddMaterial(
        UUID course,
        String name,
        String fileName,
        byte[] content,
        CourseMaterial.Needed needed,
        CourseMaterial.GivenTo givenTo) {}
