package org.wherry.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.wherry.common.web.Words;
import org.wherry.people.model.Need;

/** What can be ticked wherever somebody says what they need to take part. */
@Named("needChoices")
@RequestScoped
public class NeedChoices {

    /** All of it, in words. */
    public List<SelectItem> getAll() {
        return Arrays.stream(Need.values())
                .map(need -> new SelectItem(need, Words.say("people.my-needs.kind." + need)))
                .toList();
    }
}
