package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.wherry.common.web.Words;
import org.wherry.people.model.Held;
import org.wherry.people.service.MyDataService;

/** What is held on whoever is signed in, to read and to take along. */
@Named("myData")
@RequestScoped
public class MyDataBacking {

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Set<String> CODED =
            Set.of("act", "cancellation", "how", "mark", "part", "purpose", "role", "state");

    private static final int MOST_ROWS = 50;

    @Inject
    private MyDataService service;

    @Inject
    private Clock clock;

    private List<Held> held = List.of();

    /** The first rows of a kind; a page is to be read, and the file has them all. */
    public List<List<String>> first(Held kind) {
        return kind.rows().subList(0, Math.min(MOST_ROWS, kind.rows().size()));
    }

    /** How many rows more the file has. */
    public int more(Held kind) {
        return kind.rows().size() - first(kind).size();
    }

    /** Reads it. */
    public void load() {
        held = service.read();
    }

    /** Sends it as one JSON file. */
    public void json() throws IOException {
        List<Held> everything = service.export();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(download("application/json", "my-data.json"))) {
            writer.writeObject(DataFile.json(everything, clock.instant()));
        }
    }

    /** Sends it as CSV files in a zip. */
    public void csv() throws IOException {
        byte[] zip = DataFile.zip(service.export());
        try (OutputStream out = download("application/zip", "my-data.zip")) {
            out.write(zip);
        }
    }

    /** The value of a fact as people read it. */
    public String say(String fact, String value) {
        if (value == null) {
            return "";
        }
        if (INSTANT.matcher(value).matches()) {
            return Words.instant(Instant.parse(value));
        }
        if (DAY.matcher(value).matches()) {
            return Words.day(LocalDate.parse(value));
        }
        if (value.equals("true") || value.equals("false")) {
            return Words.say(value.equals("true") ? "people.data.yes" : "people.data.no");
        }
        return CODED.contains(fact) ? value.toLowerCase(Locale.UK).replace('_', ' ') : value;
    }

    /** Everything held, kind by kind. */
    public List<Held> getHeld() {
        return held;
    }

    private static OutputStream download(String type, String name) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseContentType(type);
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        faces.responseComplete();
        return external.getResponseOutputStream();
    }
}
