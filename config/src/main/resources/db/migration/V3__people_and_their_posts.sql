-- People: what has to be known to keep them safe, their further addresses, and how they are found.

ALTER TABLE person
    -- Off shared lists, badges and search.
    ADD COLUMN protected       boolean NOT NULL DEFAULT false,
    ADD COLUMN under_18        boolean NOT NULL DEFAULT false,
    -- Chosen by themselves, and by nobody else.
    ADD COLUMN on_contact_list boolean NOT NULL DEFAULT false,
    -- What is searched: the name as people type it, without case, diacritics, hyphens and apostrophes, and the main
    -- address. Each word of it comes after a space, so that even one letter finds the words that begin with it.
    ADD COLUMN search_text     text NOT NULL GENERATED ALWAYS AS
        (' ' || translate(fold(name), '-''', ' ') || ' ' || coalesce(email, '')) STORED,
    ADD CONSTRAINT contact_list_is_safe CHECK (NOT on_contact_list OR NOT protected AND NOT under_18);
CREATE INDEX person_search ON person USING gin (search_text gin_trgm_ops);
CREATE INDEX person_in_order ON person (search_text, id);

-- Addresses are looked up whole and by how they begin; this index does both, and leaves its name to the table below.
DROP INDEX person_email;
CREATE INDEX person_address ON person (email text_pattern_ops);
CREATE INDEX account_address ON account (email text_pattern_ops);

-- Further addresses. The one that somebody is written to by choice stands in person.email.
CREATE SEQUENCE person_email_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE person_email (
    id           bigint PRIMARY KEY DEFAULT nextval('person_email_seq'),
    public_id    uuid         NOT NULL UNIQUE,
    person_id    bigint       NOT NULL REFERENCES person,
    email        varchar(254) NOT NULL CHECK (email = lower(email)),
    -- Until it is confirmed nobody is written to there, and nobody is known by it.
    confirmed_at timestamptz,
    CONSTRAINT person_email_once UNIQUE (person_id, email)
);
CREATE INDEX person_email_address ON person_email (email text_pattern_ops);

-- Why somebody asks to be protected. The words go when it is decided; that it was asked and decided stays.
CREATE SEQUENCE protection_request_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE protection_request (
    id         bigint PRIMARY KEY DEFAULT nextval('protection_request_seq'),
    public_id  uuid        NOT NULL UNIQUE,
    person_id  bigint      NOT NULL REFERENCES person,
    words      varchar(2000),
    asked_at   timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by bigint REFERENCES person,
    granted    boolean,
    version    bigint      NOT NULL DEFAULT 0,
    CHECK ((decided_at IS NULL) = (granted IS NULL)),
    CHECK ((decided_at IS NULL) = (words IS NOT NULL)),
    CONSTRAINT nobody_protects_themselves CHECK (decided_by <> person_id)
);
CREATE UNIQUE INDEX one_open_protection_request ON protection_request (person_id) WHERE decided_at IS NULL;

ALTER TABLE post ADD COLUMN version bigint NOT NULL DEFAULT 0;
