-- Messages: the words of each, who wrote them when; which goes when by itself; what came back; who wants which.

-- What a message is about, and how it was changed on its way. Bodies with a one-time link are sealed by a key that the
-- database does not have; what waits from before this release is sealed by the first server that starts.
ALTER TABLE outbox_message
    ADD COLUMN template        varchar(60),
    ADD COLUMN person_id       bigint REFERENCES person,
    ADD COLUMN booking_id      bigint REFERENCES booking,
    ADD COLUMN sealed          bytea,
    ADD COLUMN calendar        text CHECK (length(calendar) <= 100000),
    ADD COLUMN calendar_method varchar(10) CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
    ADD COLUMN edited_at       timestamptz,
    ADD COLUMN version         bigint NOT NULL DEFAULT 0,
    ADD CHECK (sealed IS NULL OR body = ''),
    ADD CHECK ((calendar IS NULL) = (calendar_method IS NULL));
CREATE INDEX outbox_booking ON outbox_message (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX outbox_person ON outbox_message (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX outbox_planned_at ON outbox_message (planned_at DESC, id);

-- The words of a message, version by version; the newest stands. One without words goes back to those that Wherry brings.
CREATE SEQUENCE template_version_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE template_version (
    id         bigint PRIMARY KEY DEFAULT nextval('template_version_seq'),
    template   varchar(60) NOT NULL,
    number     integer     NOT NULL CHECK (number >= 1),
    subject    varchar(200),
    body       varchar(10000),
    written_at timestamptz NOT NULL,
    written_by bigint REFERENCES person,
    CHECK ((subject IS NULL) = (body IS NULL)),
    CONSTRAINT template_version_number_key UNIQUE (template, number)
);

-- Which message goes when by itself: so many working days before a session begins or after it ends. A rule that is
-- switched off has no time since when it holds.
CREATE SEQUENCE message_rule_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE message_rule (
    id           bigint PRIMARY KEY DEFAULT nextval('message_rule_seq'),
    public_id    uuid        NOT NULL UNIQUE,
    template     varchar(60) NOT NULL,
    moment       varchar(20) NOT NULL CHECK (moment IN ('BEFORE_START', 'AFTER_END')),
    working_days integer     NOT NULL CHECK (working_days BETWEEN 0 AND 40),
    at_time      time        NOT NULL,
    to_whom      varchar(30) NOT NULL,
    since        timestamptz,
    version      bigint      NOT NULL DEFAULT 0,
    CONSTRAINT one_rule_for_each_time UNIQUE (template, moment, working_days, to_whom)
);
INSERT INTO message_rule (public_id, template, moment, working_days, at_time, to_whom, since)
VALUES (gen_random_uuid(), 'JOINING_INSTRUCTIONS', 'BEFORE_START', 10, '09:00', 'CONFIRMED', now()),
       (gen_random_uuid(), 'JOINING_INSTRUCTIONS', 'BEFORE_START', 2, '09:00', 'CONFIRMED', now()),
       (gen_random_uuid(), 'REMINDER', 'BEFORE_START', 1, '09:00', 'CONFIRMED', NULL),
       (gen_random_uuid(), 'NO_SHOW', 'AFTER_END', 2, '09:00', 'NO_SHOW', now()),
       (gen_random_uuid(), 'NO_SHOW_MANAGER', 'AFTER_END', 2, '09:00', 'MANAGER_OF_NO_SHOW', now()),
       (gen_random_uuid(), 'FEEDBACK_REMINDER', 'AFTER_END', 3, '09:00', 'NOT_ANSWERED', now()),
       (gen_random_uuid(), 'FEEDBACK_REMINDER', 'AFTER_END', 8, '09:00', 'NOT_ANSWERED', now()),
       (gen_random_uuid(), 'REGISTER_OVERDUE', 'AFTER_END', 1, '09:00', 'TRAINERS', now());

-- What a rule has sent, or seen to: about a booking or a session, for the day it then was on. The last line against a second copy.
CREATE TABLE timed_message (
    rule_id bigint      NOT NULL REFERENCES message_rule,
    about   bigint      NOT NULL,
    for_day date        NOT NULL,
    at      timestamptz NOT NULL,
    sent    boolean     NOT NULL,
    PRIMARY KEY (rule_id, about, for_day)
);

-- Which of the messages that nobody has to get somebody does not want.
CREATE TABLE unwanted_message (
    person_id bigint      NOT NULL REFERENCES person,
    kind      varchar(40) NOT NULL,
    since     timestamptz NOT NULL,
    PRIMARY KEY (person_id, kind)
);

-- What a mail server said came of a message after it took it.
CREATE SEQUENCE bounce_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE bounce (
    id          bigint PRIMARY KEY DEFAULT nextval('bounce_seq'),
    message_id  uuid         NOT NULL REFERENCES outbox_message ON DELETE CASCADE,
    status      varchar(20)  NOT NULL,
    permanent   boolean      NOT NULL,
    diagnostic  varchar(500) NOT NULL,
    reported_at timestamptz  NOT NULL,
    CONSTRAINT bounce_said_once UNIQUE (message_id, status)
);
CREATE INDEX bounce_message ON bounce (message_id);

-- Reminders are written with the invitation, while its link is known; who has answered is not reminded.
CREATE TABLE feedback_reminder (
    message_id    uuid PRIMARY KEY REFERENCES outbox_message ON DELETE CASCADE,
    invitation_id uuid NOT NULL
);
CREATE INDEX feedback_reminder_invitation ON feedback_reminder (invitation_id);
