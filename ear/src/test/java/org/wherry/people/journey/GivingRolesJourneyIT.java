package org.wherry.people.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Answer;
import org.wherry.testing.DemoAccount;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.Window;

/** An administrator gives somebody a role and takes it away; either acts on that person's very next request. */
class GivingRolesJourneyIT {
    private static final String FIGURES = "/statistics/deliveries";

    private final RunningWherry wherry = RunningWherry.get();
    private final DemoAccount administrator = wherry.accounts().one("ADMINISTRATOR");
    private final DemoAccount person = wherry.accounts().freshPractitioner();

    @Test
    void a_role_acts_on_the_next_request_and_so_does_its_end() {
        Http pages = wherry.http().with("Cookie", Window.cookieHeaderOf(person));
        Http program = wherry.http().as(person);
        assertThat(pages.get(FIGURES).status()).isEqualTo(403);
        assertThat(program.get("/api/v1" + FIGURES).status()).isEqualTo(403);

        RolePage page = RolePage.open(Window.of(administrator), id(person)).give("GROUP_MEMBER", null);
        assertThat(page.says("Group member")).isTrue();
        assertThat(pages.get(FIGURES).status()).isEqualTo(200);
        assertThat(program.get("/api/v1" + FIGURES).status()).isEqualTo(200);

        page = page.withdraw("Group member");
        assertThat(page.notices()).anySatisfy(notice -> assertThat(notice).contains("no longer"));
        assertThat(pages.get(FIGURES).status()).isEqualTo(403);
        assertThat(program.get("/api/v1" + FIGURES).status()).isEqualTo(403);
    }

    @Test
    void a_role_of_an_agency_asks_for_the_agency() {
        String agency = wherry.rows()
                .one(
                        String.class,
                        "SELECT name FROM agency a WHERE parent_id IS NULL AND closed_on IS NULL"
                                + " AND merged_into_id IS NULL AND NOT EXISTS (SELECT 1 FROM agency o"
                                + " WHERE o.id <> a.id AND o.name ILIKE '%' || a.name || '%') ORDER BY name LIMIT 1");
        RolePage page = RolePage.open(Window.of(administrator), id(person)).give("BOOKING_CONTACT", null);
        assertThat(page.problems()).singleElement().asString().contains("Choose the agency");

        page = page.give("BOOKING_CONTACT", agency);
        assertThat(page.problems()).isEmpty();
        assertThat(page.says(agency)).isTrue();
    }

    @Test
    void nobody_changes_their_own_roles() {
        RolePage own = RolePage.open(Window.of(administrator), id(administrator));
        assertThat(own.canGive()).isFalse();

        Http program = wherry.http().as(administrator);
        Answer given =
                program.post("/api/v1/roles", "{\"person\":\"" + id(administrator) + "\",\"role\":\"COORDINATOR\"}");
        assertThat(given.status()).as("%s", given).isEqualTo(403);
        assertThat(given.json().path("reason").asText()).isEqualTo("OWN_ROLES");
    }

    @Test
    void whoever_lost_the_telephone_is_helped_by_another_and_sets_it_up_anew() {
        Window telephone = Window.of(person);
        SignInPages.open(telephone, "/people/second-step-setup").setUp();
        Window desk = Window.of(administrator);
        assertThat(desk.open("/people/lost-second-step?id=" + id(administrator)).status())
                .as("one’s own")
                .isEqualTo(404);

        RolePage.open(desk, id(person)).takeSecondStepAway();

        telephone.open("/booking/mine");
        assertThat(telephone.path()).as("signed out everywhere").startsWith("/people/sign-in");
        telephone.enterAs(person);
        assertThat(telephone.page().locator(".account-name").count()).isOne();
        assertThat(desk.open("/people/lost-second-step?id=" + id(person)).status())
                .as("a second time")
                .isEqualTo(404);
    }

    private UUID id(DemoAccount account) {
        return wherry.rows()
                .one(
                        UUID.class,
                        "SELECT p.public_id FROM person p JOIN account a ON a.person_id = p.id WHERE a.email = ?",
                        account.email());
    }
}
