-- Places: what a booking awaits, what it took over from, places held without a name, who pays, and whose sessions are
-- for members. An old booking awaits nothing and came from nothing.

-- ---------------------------------------------------------------- reservations

-- Places that an agency holds without saying for whom. Those not yet named count as held; naming one makes a booking.
CREATE SEQUENCE reservation_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE reservation (
    id         bigint PRIMARY KEY DEFAULT nextval('reservation_seq'),
    public_id  uuid        NOT NULL UNIQUE,
    session_id bigint      NOT NULL REFERENCES session_places,
    agency_id  bigint      NOT NULL REFERENCES agency,
    places     integer     NOT NULL CHECK (places BETWEEN 1 AND 100),
    unnamed    integer     NOT NULL,
    name_by    timestamptz NOT NULL,
    state      varchar(20) NOT NULL CHECK (state IN ('OPEN', 'NAMED', 'GIVEN_BACK', 'LAPSED')),
    note       varchar(500),
    made_at    timestamptz NOT NULL,
    made_by    bigint REFERENCES person,
    ended_at   timestamptz,
    version    bigint      NOT NULL DEFAULT 0,
    -- The last line when two people name the same place.
    CONSTRAINT no_place_is_named_twice CHECK (unnamed BETWEEN 0 AND places),
    CHECK ((state = 'OPEN') = (unnamed > 0)),
    CHECK ((state = 'OPEN') = (ended_at IS NULL))
);
CREATE INDEX reservation_session ON reservation (session_id);
CREATE INDEX reservation_agency ON reservation (agency_id, name_by);
CREATE INDEX reservation_due ON reservation (name_by) WHERE state = 'OPEN';

CREATE FUNCTION count_reserved_places() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    change integer := 0;
    place  bigint;
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.session_id <> NEW.session_id THEN
        RAISE EXCEPTION 'a reservation stays with its session';
    END IF;
    IF TG_OP <> 'DELETE' THEN
        change := change + NEW.unnamed;
        place := NEW.session_id;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        change := change - OLD.unnamed;
        place := OLD.session_id;
    END IF;
    IF change <> 0 THEN
        UPDATE session_places SET places_held = places_held + change WHERE session_id = place;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER reservation_counts_places AFTER INSERT OR DELETE OR UPDATE OF unnamed, session_id ON reservation
    FOR EACH ROW EXECUTE FUNCTION count_reserved_places();

-- ---------------------------------------------------------------- bookings

-- Whose word a booking still awaits. One that is requested awaits at least one; one in line may.
ALTER TABLE booking
    ADD COLUMN awaits_audience boolean NOT NULL DEFAULT false,
    ADD COLUMN awaits_approval boolean NOT NULL DEFAULT false,
    -- The booking whose place it took over: a colleague's on this session, or the delegate's own on another.
    ADD COLUMN replaces_id     bigint REFERENCES booking,
    -- The reservation that it was named from.
    ADD COLUMN reservation_id  bigint REFERENCES reservation;
ALTER TABLE booking
    ADD CONSTRAINT a_request_awaits_a_word
        CHECK (state <> 'REQUESTED' OR awaits_audience OR awaits_approval),
    ADD CONSTRAINT only_what_is_open_awaits_a_word
        CHECK (state IN ('REQUESTED', 'WAITING') OR NOT (awaits_audience OR awaits_approval)),
    ADD CONSTRAINT nothing_replaces_itself CHECK (replaces_id <> id);
CREATE INDEX booking_replaces ON booking (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX booking_reservation ON booking (reservation_id) WHERE reservation_id IS NOT NULL;
CREATE INDEX booking_awaits ON booking (asked_at) WHERE state IN ('REQUESTED', 'WAITING') AND awaits_audience;

ALTER TABLE booking DROP CONSTRAINT booking_cancellation_check;
ALTER TABLE booking ADD CONSTRAINT booking_cancellation_check
    CHECK (cancellation IN ('IN_TIME', 'LATE', 'BY_ORGANISER', 'SUBSTITUTED', 'TRANSFERRED'));

-- Which word was given, where an event is the giving of one.
ALTER TABLE booking_event ADD COLUMN answered varchar(20)
    CHECK (answered IN ('AUDIENCE', 'APPROVAL'));

-- Who is asked to pay for a place that has a price, and under which order.
CREATE TABLE booking_payer (
    booking_id     bigint PRIMARY KEY REFERENCES booking,
    invoiced       varchar(200) NOT NULL,
    purchase_order varchar(60),
    price          numeric(10, 2),
    version        bigint NOT NULL DEFAULT 0
);

-- ---------------------------------------------------------------- membership

-- An organisation's term in the Safer Programme: a dated flag until memberships are managed.
CREATE SEQUENCE agency_membership_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE agency_membership (
    id        bigint PRIMARY KEY DEFAULT nextval('agency_membership_seq'),
    public_id uuid   NOT NULL UNIQUE,
    agency_id bigint NOT NULL REFERENCES agency,
    from_day  date   NOT NULL,
    until_day date,
    version   bigint NOT NULL DEFAULT 0,
    CHECK (until_day IS NULL OR until_day >= from_day),
    CONSTRAINT one_membership_at_a_time
        EXCLUDE USING gist (agency_id WITH =, daterange(from_day, until_day, '[]') WITH &&)
);

-- Courses whose places are for members.
CREATE TABLE members_only_course (
    course_id bigint PRIMARY KEY REFERENCES course
);

-- Whoever waited for the lock while the session was called off finds it here, and gets no place.
ALTER TABLE session_places ADD COLUMN called_off boolean NOT NULL DEFAULT false;
UPDATE session_places p SET called_off = true
  FROM course_session s WHERE s.id = p.session_id AND s.state = 'CALLED_OFF';
