package org.wherry.booking.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wherry.testing.Http;
import org.wherry.testing.RunningWherry;
import org.wherry.testing.SentStatements;

/** How often the pages that everybody reads ask the database, however much there is on them. */
class WhatAPageAsksIT {

    private static final RunningWherry WHERRY = RunningWherry.get();

    /** What every page of the programme needs, with all that it shows. */
    private static final int MOST = 4;

    /** A visitor whose pages are made for them alone, because they bring something. */
    private final Http visitor = WHERRY.http().with("Cookie", "seen=yes");

    private static SentStatements statements;

    @BeforeAll
    static void let_the_database_write_it_down() {
        statements = SentStatements.of(WHERRY.home());
    }

    @AfterAll
    static void as_before() {
        statements.close();
    }

    @Test
    void a_page_of_the_programme_asks_a_few_times() {
        assertThat(statements.fewestFor(() -> read("/booking/programme"))).isBetween(1, MOST);
    }

    @Test
    void a_later_page_of_the_programme_asks_no_more_often() {
        assertThat(statements.fewestFor(() -> read("/booking/programme?page=2")))
                .isBetween(1, MOST);
    }

    @Test
    void a_search_of_the_programme_asks_no_more_often() {
        assertThat(statements.fewestFor(() -> read("/booking/programme?q=a&available=true")))
                .isBetween(1, MOST);
    }

    @Test
    void the_page_of_a_session_asks_a_few_times() {
        UUID session = Sessions.published(1);

        assertThat(statements.fewestFor(() -> read("/booking/session?id=" + session)))
                .isBetween(1, MOST);
    }

    @Test
    void that_of_a_full_session_looks_for_other_dates_and_asks_no_more_often() {
        UUID session = Sessions.published(1);
        Sessions.fill(session, 1);

        assertThat(statements.fewestFor(() -> read("/booking/session?id=" + session)))
                .isBetween(1, MOST);
    }

    private void read(String page) {
        assertThat(visitor.get(page).status()).as(page).isEqualTo(200);
    }
}
