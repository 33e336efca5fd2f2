-- Importing people from a file. Its content stands here until its rows are entered or the import is given up.
CREATE SEQUENCE people_import_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE people_import (
    id           bigint PRIMARY KEY DEFAULT nextval('people_import_seq'),
    public_id    uuid         NOT NULL UNIQUE,
    asked_by     bigint       NOT NULL REFERENCES person,
    anywhere     boolean      NOT NULL,
    file_name    varchar(200) NOT NULL,
    charset      varchar(20)  NOT NULL CHECK (charset IN ('UTF_8', 'WINDOWS_1252')),
    row_count    integer      NOT NULL CHECK (row_count BETWEEN 1 AND 20000),
    mapping      varchar(400) NOT NULL,
    bad_rows     varchar(20) CHECK (bad_rows IN ('REFUSE_ALL', 'SKIP')),
    state        varchar(20)  NOT NULL CHECK (state IN ('UPLOADED', 'PLANNED', 'DONE', 'REFUSED', 'GIVEN_UP', 'FAILED')),
    attempt      integer      NOT NULL DEFAULT 0 CHECK (attempt BETWEEN 0 AND 5),
    rows_done    integer      NOT NULL DEFAULT 0,
    entered      integer      NOT NULL DEFAULT 0,
    known        integer      NOT NULL DEFAULT 0,
    bad          integer      NOT NULL DEFAULT 0,
    made_at      timestamptz  NOT NULL,
    planned_at   timestamptz,
    finished_at  timestamptz,
    leased_until timestamptz,
    version      bigint       NOT NULL DEFAULT 0,
    CHECK (state <> 'DONE' OR entered + known + bad = row_count)
);
CREATE INDEX people_import_asked_by ON people_import (asked_by);
CREATE INDEX people_import_planned ON people_import (planned_at) WHERE state = 'PLANNED';

CREATE TABLE people_import_content (
    import_id bigint PRIMARY KEY REFERENCES people_import,
    content   bytea NOT NULL CHECK (octet_length(content) <= 5242880)
);

-- What was wrong with rows that were left out.
CREATE SEQUENCE people_import_problem_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE people_import_problem (
    id         bigint PRIMARY KEY DEFAULT nextval('people_import_problem_seq'),
    import_id  bigint       NOT NULL REFERENCES people_import,
    row_number integer      NOT NULL,
    field      varchar(20)  NOT NULL,
    fault      varchar(30)  NOT NULL,
    value      varchar(200) NOT NULL
);
CREATE INDEX people_import_problem_import ON people_import_problem (import_id, row_number);
