package org.wherry.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wherry.common.web.Words;
import org.wherry.notification.model.MessageRule;
import org.wherry.notification.service.RuleService;

/** Which messages go by themselves. */
@Named("messageRules")
@RequestScoped
public class RulesBacking {

    @Inject
    private RuleService service;

    private List<MessageRule> all;

    /** All rules. */
    public List<MessageRule> getAll() {
        if (all == null) {
            all = service.rules();
        }
        return all;
    }

    /** When a rule sends its message, in words. */
    public String when(MessageRule rule) {
        return Words.say(
                "notification.rule.when." + rule.moment(), List.of(rule.workingDays(), Words.time(rule.atTime())));
    }
}
