-- Single sign-on: the accounts elsewhere that somebody signs in with. Issuer and subject say which account it is;
-- an e-mail address never does.

CREATE SEQUENCE external_identity_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE external_identity (
    id           bigint PRIMARY KEY DEFAULT nextval('external_identity_seq'),
    public_id    uuid         NOT NULL UNIQUE,
    person_id    bigint       NOT NULL REFERENCES person,
    issuer       varchar(500) NOT NULL CHECK (issuer <> ''),
    subject      varchar(255) NOT NULL CHECK (subject <> ''),
    account_name varchar(200) NOT NULL CHECK (account_name <> ''),
    linked_at    timestamptz  NOT NULL,
    last_used_at timestamptz,
    CONSTRAINT external_identity_of_one_person UNIQUE (issuer, subject)
);
CREATE INDEX external_identity_person ON external_identity (person_id);
