package org.wherry.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.notification.service.StandingWords;
import org.wherry.notification.service.TemplateService;

/** Every message that Wherry sends, with the words that stand. */
@Named("templates")
@RequestScoped
public class TemplatesBacking {

    @Inject
    private TemplateService service;

    private List<StandingWords> all;

    /** All of them, in their order. */
    public List<StandingWords> getAll() {
        if (all == null) {
            all = service.all();
        }
        return all;
    }
}
