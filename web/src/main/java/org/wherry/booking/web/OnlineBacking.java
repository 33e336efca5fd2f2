package org.wherry.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wherry.booking.service.JoiningOnline;
import org.wherry.common.web.PublicId;
import org.wherry.people.model.Role;
import org.wherry.people.web.Viewer;
import org.wherry.scheduling.model.OnlinePlace;

/** Where whoever looks at a session joins it online. */
@Named("online")
@RequestScoped
public class OnlineBacking {

    @Inject
    private JoiningOnline joining;

    @Inject
    private Viewer viewer;

    private String asked;
    private OnlinePlace place;

    /** Where they join it, or null: without a place, or long before it begins. */
    public OnlinePlace of(String session) {
        if (!viewer.has(Role.PRACTITIONER.name())) {
            return null;
        }
        if (!session.equals(asked)) {
            asked = session;
            place = joining.placeIn(PublicId.of("session", session)).orElse(null);
        }
        return place;
    }
}
