-- Courses: codes, versions that past sessions keep, who they are for and what they ask, topics, materials and the archive.

-- A partnership that has not named its groups yet begins with these.
INSERT INTO audience_group (public_id, number, name)
SELECT gen_random_uuid(), number, name
  FROM (VALUES (1, 'Occasional contact'), (2, 'Regular contact beside others'),
               (3, 'Direct work with children or parents'), (4, 'Contribution to assessment and plans'),
               (5, 'Lead responsibility'), (6, 'Supervision and operational management'),
               (7, 'Strategic leadership'), (8, 'Governance')) AS seed (number, name)
 WHERE NOT EXISTS (SELECT 1 FROM audience_group);

ALTER TABLE course
    -- What people say on the telephone, such as MA-017. It never changes, even when the programme does.
    ADD COLUMN code             varchar(20),
    -- In a room, online or both. The column "format" keeps the length in words, such as "full day".
    ADD COLUMN held_as          varchar(20) NOT NULL DEFAULT 'FACE_TO_FACE'
        CHECK (held_as IN ('FACE_TO_FACE', 'ONLINE', 'BLENDED')),
    ADD COLUMN support_contact  varchar(500),
    ADD COLUMN refresher_months integer CHECK (refresher_months BETWEEN 1 AND 120),
    -- What is done about somebody who books the course again; and for how long they are asked.
    ADD COLUMN repeat_policy    varchar(20) NOT NULL DEFAULT 'WARN' CHECK (repeat_policy IN ('WARN', 'ASK_WHY', 'REFUSE')),
    ADD COLUMN repeat_months    integer     NOT NULL DEFAULT 12 CHECK (repeat_months BETWEEN 1 AND 120),
    -- What a new session of it begins with.
    ADD COLUMN usual_venue_id   bigint REFERENCES venue,
    ADD COLUMN usual_capacity   integer CHECK (usual_capacity BETWEEN 1 AND 2000),
    ADD COLUMN usual_minimum    integer CHECK (usual_minimum BETWEEN 1 AND 2000),
    ADD COLUMN archived_at      timestamptz,
    ADD CONSTRAINT usual_minimum_fits CHECK (usual_minimum <= usual_capacity);

UPDATE course c
   SET code = numbered.prefix || '-' || lpad(numbered.number::text, 3, '0'),
       held_as = CASE WHEN c.format ~* 'blend' THEN 'BLENDED'
                      WHEN c.format ~* 'online|on-line|webinar|virtual|e-learning' THEN 'ONLINE'
                      ELSE 'FACE_TO_FACE' END
  FROM (SELECT id,
               CASE programme WHEN 'MULTI_AGENCY' THEN 'MA' WHEN 'PARTNER' THEN 'PA' WHEN 'SAFER' THEN 'SA'
                              WHEN 'COMMISSIONED' THEN 'CO' ELSE 'EV' END AS prefix,
               row_number() OVER (PARTITION BY programme ORDER BY id) AS number
          FROM course) numbered
 WHERE numbered.id = c.id;

ALTER TABLE course
    ALTER COLUMN code SET NOT NULL,
    ADD CONSTRAINT course_code UNIQUE (code),
    ADD CONSTRAINT course_code_form CHECK (code ~ '^[A-Z]{2,4}-[0-9]{3,5}$');
CREATE INDEX course_usual_venue ON course (usual_venue_id);

-- What a course said of itself, from an instant on. A session has the version that was the newest when it began, and
-- until then the newest there is; so nothing has to be written when it begins. Versions are never changed.
CREATE SEQUENCE course_version_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE course_version (
    id               bigint PRIMARY KEY DEFAULT nextval('course_version_seq'),
    course_id        bigint        NOT NULL REFERENCES course,
    number           integer       NOT NULL CHECK (number >= 1),
    since            timestamptz   NOT NULL,
    title            varchar(200)  NOT NULL CHECK (title <> ''),
    provider         varchar(200)  NOT NULL,
    format           varchar(60)   NOT NULL,
    held_as          varchar(20)   NOT NULL CHECK (held_as IN ('FACE_TO_FACE', 'ONLINE', 'BLENDED')),
    days             integer       NOT NULL,
    hours_per_day    numeric(4, 2) NOT NULL,
    summary          varchar(4000) NOT NULL,
    audience         varchar(1000) NOT NULL,
    content_note     varchar(1000),
    support_contact  varchar(500),
    refresher_months integer,
    CONSTRAINT one_version_of_a_number UNIQUE (course_id, number)
);
CREATE TABLE course_version_outcome (
    version_id bigint       NOT NULL REFERENCES course_version,
    position   integer      NOT NULL CHECK (position >= 1),
    text       varchar(500) NOT NULL,
    PRIMARY KEY (version_id, position)
);

-- What courses say now is what their sessions so far are known to have run. Instants of before are not known.
INSERT INTO course_version (course_id, number, since, title, provider, format, held_as, days, hours_per_day, summary,
                            audience, content_note)
SELECT c.id, 1, '1970-01-01T00:00Z', c.title, p.name, c.format, c.held_as, c.days, c.hours_per_day, c.summary,
       c.audience, c.content_note
  FROM course c JOIN provider p ON p.id = c.provider_id;
INSERT INTO course_version_outcome (version_id, position, text)
SELECT v.id, o.position, o.text FROM course_version v JOIN learning_outcome o ON o.course_id = v.course_id;

CREATE FUNCTION refuse_rewriting_a_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'this violates "versions_are_never_changed"' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER versions_are_never_changed BEFORE UPDATE OR DELETE ON course_version
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_a_version();
CREATE TRIGGER versions_are_never_changed BEFORE UPDATE OR DELETE ON course_version_outcome
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_a_version();

-- The version that a session of a course has which begins at an instant. One that began before the first has the first.
CREATE FUNCTION version_run(course bigint, begins timestamptz) RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (SELECT v.id FROM course_version v
             WHERE v.course_id = course
             ORDER BY v.since <= begins DESC,
                      CASE WHEN v.since <= begins THEN v.number END DESC,
                      v.number
             LIMIT 1);

-- Who it is for: none is everybody.
CREATE TABLE course_audience_group (
    course_id bigint  NOT NULL REFERENCES course,
    number    integer NOT NULL CHECK (number BETWEEN 1 AND 99),
    PRIMARY KEY (course_id, number)
);

-- What somebody has to have attended before: one course of each row's, since a day or within years where that is said,
-- and only in the sectors named, where any are.
CREATE SEQUENCE course_prerequisite_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE course_prerequisite (
    id           bigint PRIMARY KEY DEFAULT nextval('course_prerequisite_seq'),
    course_id    bigint  NOT NULL REFERENCES course,
    position     integer NOT NULL CHECK (position >= 1),
    from_date    date,
    within_years integer CHECK (within_years BETWEEN 1 AND 20),
    CONSTRAINT from_a_date_or_within_years CHECK (from_date IS NULL OR within_years IS NULL)
);
CREATE INDEX course_prerequisite_course ON course_prerequisite (course_id);
CREATE TABLE course_prerequisite_any (
    prerequisite_id bigint NOT NULL REFERENCES course_prerequisite ON DELETE CASCADE,
    course_id       bigint NOT NULL REFERENCES course,
    PRIMARY KEY (prerequisite_id, course_id)
);
CREATE INDEX course_prerequisite_any_course ON course_prerequisite_any (course_id);
CREATE TABLE course_prerequisite_sector (
    prerequisite_id bigint NOT NULL REFERENCES course_prerequisite ON DELETE CASCADE,
    sector_id       bigint NOT NULL REFERENCES sector,
    PRIMARY KEY (prerequisite_id, sector_id)
);

-- A coordinator lets somebody book a course without what it asks for, and says why.
CREATE SEQUENCE course_waiver_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE course_waiver (
    id           bigint PRIMARY KEY DEFAULT nextval('course_waiver_seq'),
    public_id    uuid          NOT NULL UNIQUE,
    person_id    bigint        NOT NULL REFERENCES person,
    course_id    bigint        NOT NULL REFERENCES course,
    reason       varchar(1000) NOT NULL CHECK (reason <> ''),
    until_date   date,
    granted_by   bigint REFERENCES person,
    granted_at   timestamptz   NOT NULL,
    withdrawn_by bigint REFERENCES person,
    withdrawn_at timestamptz,
    version      bigint        NOT NULL DEFAULT 0,
    CONSTRAINT nobody_waives_their_own CHECK (granted_by <> person_id)
);
CREATE UNIQUE INDEX one_waiver_at_a_time ON course_waiver (person_id, course_id) WHERE withdrawn_at IS NULL;
CREATE INDEX course_waiver_course ON course_waiver (course_id);

-- Who usually delivers it.
CREATE TABLE course_trainer (
    course_id bigint NOT NULL REFERENCES course,
    person_id bigint NOT NULL REFERENCES person,
    PRIMARY KEY (course_id, person_id)
);
CREATE INDEX course_trainer_person ON course_trainer (person_id);

-- What courses are about, in the words that coverage is reported in.
CREATE SEQUENCE content_tag_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE content_tag (
    id        bigint PRIMARY KEY DEFAULT nextval('content_tag_seq'),
    public_id uuid         NOT NULL UNIQUE,
    code      varchar(60)  NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name      varchar(200) NOT NULL,
    kind      varchar(20)  NOT NULL CHECK (kind IN ('CHILDREN', 'THEME'))
);
INSERT INTO content_tag (public_id, code, name, kind)
SELECT gen_random_uuid(), code, name, kind
  FROM (VALUES ('early-years', 'Early years', 'CHILDREN'),
               ('disability', 'Disability', 'CHILDREN'),
               ('minority-ethnic-communities', 'Minority ethnic communities', 'CHILDREN'),
               ('ages-16-25', 'Ages 16–25', 'CHILDREN'),
               ('fathers', 'Fathers', 'CHILDREN'),
               ('neglect', 'Neglect', 'THEME'),
               ('child-sexual-abuse', 'Child sexual abuse', 'THEME'),
               ('exploitation', 'Exploitation', 'THEME'),
               ('domestic-abuse', 'Domestic abuse', 'THEME'),
               ('mental-health', 'Mental health', 'THEME'),
               ('substance-misuse', 'Substance misuse', 'THEME'),
               ('online-safety', 'Online safety', 'THEME'),
               ('early-help', 'Early help and thresholds', 'THEME'),
               ('case-review-learning', 'Learning from case reviews', 'THEME'),
               ('professional-curiosity', 'Professional curiosity', 'THEME'),
               ('leadership-supervision', 'Leadership and supervision', 'THEME')) AS seed (code, name, kind);
CREATE TABLE course_tag (
    course_id bigint NOT NULL REFERENCES course,
    tag_id    bigint NOT NULL REFERENCES content_tag,
    PRIMARY KEY (course_id, tag_id)
);
CREATE INDEX course_tag_tag ON course_tag (tag_id);

CREATE SEQUENCE competency_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE competency (
    id        bigint PRIMARY KEY DEFAULT nextval('competency_seq'),
    public_id uuid         NOT NULL UNIQUE,
    code      varchar(60)  NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name      varchar(200) NOT NULL
);
INSERT INTO competency (public_id, code, name)
SELECT gen_random_uuid(), code, name
  FROM (VALUES ('recognise', 'Recognises when a child may be at risk of harm'),
               ('respond', 'Responds to a child or parent, and writes down what was said'),
               ('refer', 'Makes a referral, and follows it up'),
               ('share-information', 'Shares information lawfully and in time'),
               ('assess', 'Contributes to assessments, conferences and plans'),
               ('challenge', 'Questions decisions, and takes a disagreement further'),
               ('work-together', 'Works with other agencies and with the whole family'),
               ('lead', 'Leads and supervises safeguarding in a team or an organisation')) AS seed (code, name);
CREATE TABLE course_competency (
    course_id     bigint NOT NULL REFERENCES course,
    competency_id bigint NOT NULL REFERENCES competency,
    PRIMARY KEY (course_id, competency_id)
);
CREATE INDEX course_competency_competency ON course_competency (competency_id);

-- What is handed out, from one version of the course to another: who attended an earlier one keeps what was given out there.
CREATE SEQUENCE course_material_seq START WITH 50 INCREMENT BY 50;
CREATE TABLE course_material (
    id            bigint PRIMARY KEY DEFAULT nextval('course_material_seq'),
    public_id     uuid         NOT NULL UNIQUE,
    course_id     bigint       NOT NULL REFERENCES course,
    from_version  integer      NOT NULL CHECK (from_version >= 1),
    until_version integer,
    name          varchar(200) NOT NULL CHECK (name <> ''),
    file_name     varchar(200) NOT NULL CHECK (file_name <> ''),
    media_type    varchar(100) NOT NULL,
    bytes         integer      NOT NULL CHECK (bytes BETWEEN 1 AND 10485760),
    needed        varchar(20)  NOT NULL CHECK (needed IN ('BEFORE', 'AFTER', 'BOTH')),
    given_to      varchar(20)  NOT NULL CHECK (given_to IN ('BOOKED', 'ATTENDED')),
    added_at      timestamptz  NOT NULL,
    CHECK (until_version >= from_version)
);
CREATE INDEX course_material_course ON course_material (course_id);
-- The file itself stands apart, so that lists do not carry it.
CREATE TABLE course_material_file (
    material_id bigint PRIMARY KEY REFERENCES course_material,
    content     bytea NOT NULL
);
