-- The audit: what was done, by whom, from roughly where. Entries are only ever added; who may change what is in db/grants.
-- Ids of people and things stand here as text without a reference: an entry outlives what it is about.

CREATE SEQUENCE audit_entry_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE audit_entry (
    id           bigint PRIMARY KEY DEFAULT nextval('audit_entry_seq'),
    public_id    uuid        NOT NULL UNIQUE,
    at           timestamptz NOT NULL,
    act          varchar(40) NOT NULL,
    asker        varchar(10) NOT NULL CHECK (asker IN ('PERSON', 'VISITOR', 'JOB')),
    asker_id     varchar(36) CHECK ((asker = 'PERSON') = (asker_id IS NOT NULL)),
    place        varchar(60),
    subject_id   varchar(36),
    value_hashes bytea       NOT NULL CHECK (octet_length(value_hashes) % 32 = 0),
    hash         bytea       NOT NULL CHECK (octet_length(hash) = 32)
);
CREATE INDEX audit_entry_at ON audit_entry (at DESC, id DESC);
CREATE INDEX audit_entry_act ON audit_entry (act, at DESC);
CREATE INDEX audit_entry_asker ON audit_entry (asker_id, at DESC);
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, at DESC);

-- What an entry says of somebody. It can be erased, for the entry itself keeps only its keyed and salted hash.
CREATE SEQUENCE audit_value_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE audit_value (
    id          bigint PRIMARY KEY DEFAULT nextval('audit_value_seq'),
    entry_id    bigint      NOT NULL REFERENCES audit_entry,
    position    integer     NOT NULL CHECK (position >= 0),
    field       varchar(60) NOT NULL,
    person_id   varchar(36),
    before_text text,
    after_text  text,
    salt        bytea,
    erased_at   timestamptz,
    UNIQUE (entry_id, position),
    CHECK ((erased_at IS NULL) = (salt IS NOT NULL)),
    CHECK (erased_at IS NULL OR (before_text IS NULL AND after_text IS NULL))
);
CREATE INDEX audit_value_person ON audit_value (person_id);
CREATE INDEX audit_value_name ON audit_value USING gin (fold(after_text) gin_trgm_ops) WHERE field IN ('who', 'whom');

-- The chain: one seal for each entry, each over the one before it. No entry is sealed twice, and no place is taken twice.
CREATE TABLE audit_seal (
    position  bigint PRIMARY KEY CHECK (position > 0),
    entry_id  bigint      NOT NULL UNIQUE REFERENCES audit_entry,
    sealed_at timestamptz NOT NULL,
    hash      bytea       NOT NULL CHECK (octet_length(hash) = 32)
);

-- The entries that wait for their seal, with the transaction that wrote them: a seal waits until every transaction that
-- began before it is over. Transaction numbers stand here only, since they mean nothing in a restored database.
CREATE TABLE audit_waiting (
    entry_id bigint PRIMARY KEY REFERENCES audit_entry,
    xact     xid8 NOT NULL
);

CREATE FUNCTION audit_entry_waits() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
    INSERT INTO public.audit_waiting (entry_id, xact) VALUES (NEW.id, pg_current_xact_id());
    RETURN NULL;
END $$;

CREATE TRIGGER audit_entry_waits AFTER INSERT ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION audit_entry_waits();

-- What became of each examination of the chain.
CREATE SEQUENCE audit_check_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE audit_check (
    id         bigint PRIMARY KEY DEFAULT nextval('audit_check_seq'),
    checked_at timestamptz NOT NULL,
    sealed     bigint      NOT NULL CHECK (sealed >= 0),
    finding    varchar(30),
    broken_at  bigint,
    broken_entry varchar(36)
);
CREATE INDEX audit_check_at ON audit_check (checked_at DESC);
