package org.wherry.scheduling.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.Optional;
import org.wherry.common.service.Seals;
import org.wherry.scheduling.model.CourseSession;
import org.wherry.scheduling.model.OnlinePlace;
import org.wherry.scheduling.model.SealedOnlinePlaces;

/** Where sessions are held online, sealed on their way into the database and opened on their way out. */
@ApplicationScoped
public class OnlinePlaces {

    private static final String PURPOSE = "online session";

    @Inject
    private SealedOnlinePlaces places;

    @Inject
    private Seals seals;

    /** Keeps where a session that has been written is held online; null: it is not. */
    void keep(CourseSession session, OnlinePlace place) {
        if (place == null) {
            places.forget(session.id());
            return;
        }
        JsonObjectBuilder words = Json.createObjectBuilder().add("link", place.link());
        Optional.ofNullable(place.host()).ifPresent(host -> words.add("host", host));
        Optional.ofNullable(place.dialIn()).ifPresent(dialIn -> words.add("dialIn", dialIn));
        places.keep(
                session.id(),
                seals.seal(PURPOSE, session.publicId().toString(), words.build().toString()));
    }

    /** Where a session is held online. */
    Optional<OnlinePlace> of(CourseSession session) {
        return places.find(session.id())
                .map(words -> seals.open(PURPOSE, session.publicId().toString(), words))
                .map(OnlinePlaces::read);
    }

    private static OnlinePlace read(String words) {
        JsonObject place = Json.createReader(new StringReader(words)).readObject();
        return new OnlinePlace(place.getString("link"), place.getString("host", null), place.getString("dialIn", null));
    }
}
