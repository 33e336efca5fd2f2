-- Conferences: what happens when on the days of a session, and who comes to which workshop.

-- ---------------------------------------------------------------- the agenda

-- One entry of a session's agenda. It stands on the first, second … day rather than on a date, so that it moves with the
-- session.
CREATE SEQUENCE agenda_item_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE agenda_item (
    id         bigint PRIMARY KEY DEFAULT nextval('agenda_item_seq'),
    public_id  uuid         NOT NULL UNIQUE,
    session_id bigint       NOT NULL REFERENCES course_session,
    day_number integer      NOT NULL CHECK (day_number >= 1),
    starts     time         NOT NULL,
    ends       time         NOT NULL,
    kind       varchar(20)  NOT NULL CHECK (kind IN ('PLENARY', 'BREAK', 'WORKSHOPS')),
    title      varchar(200) NOT NULL,
    speaker    varchar(200),
    room       varchar(200),
    version    bigint       NOT NULL DEFAULT 0,
    CHECK (starts < ends),
    -- The last line when two people write the agenda at once.
    CONSTRAINT one_thing_at_a_time EXCLUDE USING gist (
        session_id WITH =, day_number WITH =,
        tsrange(DATE '2000-01-01' + starts, DATE '2000-01-01' + ends) WITH &&)
);
CREATE INDEX agenda_item_session ON agenda_item (session_id, day_number, starts);

-- ---------------------------------------------------------------- workshops

-- One of the workshops that a round offers. places_taken is kept by the database itself, from the choices, and its check
-- is the last line.
CREATE SEQUENCE workshop_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE workshop (
    id           bigint PRIMARY KEY DEFAULT nextval('workshop_seq'),
    public_id    uuid         NOT NULL UNIQUE,
    item_id      bigint       NOT NULL REFERENCES agenda_item,
    position     integer      NOT NULL CHECK (position BETWEEN 1 AND 12),
    title        varchar(200) NOT NULL,
    description  varchar(1000),
    leader       varchar(200),
    room         varchar(200),
    places       integer      NOT NULL CHECK (places BETWEEN 1 AND 2000),
    places_taken integer      NOT NULL DEFAULT 0,
    CONSTRAINT workshop_of_its_round UNIQUE (item_id, id),
    CONSTRAINT workshop_places_never_exceeded CHECK (places_taken BETWEEN 0 AND places)
);

-- Which workshop of a round a booking has chosen. A choice whose booking gave its place back is not held any more; it
-- stays, so that a colleague who takes the place over can take it over as well.
CREATE SEQUENCE workshop_choice_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE workshop_choice (
    id          bigint PRIMARY KEY DEFAULT nextval('workshop_choice_seq'),
    booking_id  bigint      NOT NULL REFERENCES booking,
    item_id     bigint      NOT NULL,
    workshop_id bigint      NOT NULL,
    held        boolean     NOT NULL DEFAULT true,
    chosen_at   timestamptz NOT NULL,
    version     bigint      NOT NULL DEFAULT 0,
    CONSTRAINT one_choice_each_round UNIQUE (booking_id, item_id),
    FOREIGN KEY (item_id, workshop_id) REFERENCES workshop (item_id, id)
);
CREATE INDEX workshop_choice_workshop ON workshop_choice (item_id, workshop_id);

-- Where a choice leaves one workshop and takes another, the lower id comes first, as it does for whoever locks them.
CREATE FUNCTION count_workshop_places() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    leaves bigint := NULL;
    takes  bigint := NULL;
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.held THEN
        leaves := OLD.workshop_id;
    END IF;
    IF TG_OP <> 'DELETE' AND NEW.held THEN
        takes := NEW.workshop_id;
    END IF;
    IF leaves IS NOT DISTINCT FROM takes THEN
        RETURN NULL;
    END IF;
    IF leaves < takes THEN
        UPDATE workshop SET places_taken = places_taken - 1 WHERE id = leaves;
        leaves := NULL;
    END IF;
    UPDATE workshop SET places_taken = places_taken + 1 WHERE id = takes;
    UPDATE workshop SET places_taken = places_taken - 1 WHERE id = leaves;
    RETURN NULL;
END $$;
CREATE TRIGGER choice_counts_workshop_places AFTER INSERT OR DELETE OR UPDATE OF workshop_id, held ON workshop_choice
    FOR EACH ROW EXECUTE FUNCTION count_workshop_places();

-- Whoever has no place on the session any more has none in its workshops, however the place was given back.
CREATE FUNCTION let_workshops_go() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    gone bigint;
BEGIN
    FOR gone IN SELECT c.id FROM workshop_choice c WHERE c.booking_id = NEW.id AND c.held ORDER BY c.workshop_id LOOP
        UPDATE workshop_choice SET held = false WHERE id = gone;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER booking_lets_workshops_go AFTER UPDATE OF state ON booking
    FOR EACH ROW WHEN (holds_place(OLD.state) = 1 AND holds_place(NEW.state) = 0)
    EXECUTE FUNCTION let_workshops_go();
