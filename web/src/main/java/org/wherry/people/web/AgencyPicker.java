package org.wherry.people.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wherry.common.model.Page;
import org.wherry.common.model.PageRequest;
import org.wherry.common.web.Picker;
import org.wherry.people.model.AgencyRow;
import org.wherry.people.service.AgencySearch;

/** The tag {@code w:agencyPicker}: one of the open agencies. */
@FacesComponent(AgencyPicker.TYPE)
public class AgencyPicker extends Picker {

    /** The component type that the tag library names. */
    public static final String TYPE = "org.wherry.AgencyPicker";

    @Override
    protected Page<Option> search(String words) {
        return agencies().search(words, new PageRequest(1, MOST)).map(AgencyPicker::option);
    }

    @Override
    protected Optional<Option> find(UUID id) {
        return agencies().choice(id).map(AgencyPicker::option);
    }

    @Override
    protected String texts() {
        return "people.agency.pick";
    }

    /** Its name, and where it is, so that two of one name can be told apart. */
    private static Option option(AgencyRow row) {
        String place = Stream.of(row.parent(), row.locality())
                .filter(each -> each != null)
                .collect(Collectors.joining(", "));
        return new Option(row.id(), place.isEmpty() ? row.name() : row.name() + " (" + place + ")");
    }

    private static AgencySearch agencies() {
        return CDI.current().select(AgencySearch.class).get();
    }
}
