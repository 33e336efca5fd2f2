package org.wherry.notification.service;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wherry.common.model.LostUpdate;
import org.wherry.common.model.NoSuch;
import org.wherry.common.model.Refusal;
import org.wherry.common.service.Violations;
import org.wherry.notification.model.MessageRefusal;
import org.wherry.notification.model.MessageRule;
import org.wherry.notification.model.MessageRules;
import org.wherry.people.model.Audited;
import org.wherry.people.model.AuditedAct;
import org.wherry.people.model.Roles;

/** Which messages go by themselves, and when: as coordinators set it. */
@Stateless
@DenyAll
public class RuleService {

    @Inject
    private MessageRules rules;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> audit;

    /** All rules, in the order of a session’s life. */
    @RolesAllowed(Roles.COORDINATOR)
    public List<MessageRule> rules() {
        return rules.all();
    }

    /** One rule. */
    @RolesAllowed(Roles.COORDINATOR)
    public MessageRule rule(UUID id) {
        return rules.find(id).orElseThrow(() -> new NoSuch("message rule", id));
    }

    /**
     * Changes a rule; as it now is, it holds from now on.
     *
     * @param version as it was read
     * @param days how many working days
     * @param at at which time of that day
     * @param on whether it sends anything
     */
    @RolesAllowed(Roles.COORDINATOR)
    public void change(UUID id, long version, int days, LocalTime at, boolean on) {
        MessageRule rule = rule(id);
        if (rule.version() != version) {
            throw new LostUpdate();
        }
        int before = rule.workingDays();
        boolean wasOn = rule.since().isPresent();
        rule.change(days, at, on, clock.instant());
        keep(() -> rules.flush());
        audit.fire(Audited.of(AuditedAct.MESSAGE_RULE_CHANGED, id)
                .changed("template", null, rule.template())
                .changed("workingDays", before, days)
                .changed("switchedOn", wasOn, on));
    }

    /** Adds a rule like another, at another number of days. */
    @RolesAllowed(Roles.COORDINATOR)
    public UUID add(UUID like, int days, LocalTime at) {
        MessageRule other = rule(like);
        MessageRule rule = new MessageRule(other.template(), other.moment(), days, at, other.toWhom(), clock.instant());
        keep(() -> rules.add(rule));
        audit.fire(Audited.of(AuditedAct.MESSAGE_RULE_CHANGED, rule.publicId())
                .changed("template", null, rule.template())
                .changed("workingDays", null, days));
        return rule.publicId();
    }

    private static void keep(Runnable act) {
        Violations.refusing(
                () -> {
                    act.run();
                    return null;
                },
                Map.of("one_rule_for_each_time", () -> new Refusal(MessageRefusal.SAME_RULE)));
    }
}
