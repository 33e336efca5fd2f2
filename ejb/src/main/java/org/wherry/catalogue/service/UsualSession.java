package org.wherry.catalogue.service;

import java.util.List;
import org.wherry.catalogue.model.Usual;
import org.wherry.people.model.PersonCard;

/** What a new session of a course begins with. */
public record UsualSession(Usual usual, List<PersonCard> trainers) {}
