-- What a token may do, how long it holds, and what became of it; and an id outside for each role that somebody has.

-- Tokens made before this may do all, and hold for a year from the day they were made.
ALTER TABLE api_token
    ADD COLUMN scopes       varchar(60) NOT NULL DEFAULT 'READ,BOOK,REPORT,MANAGE',
    ADD COLUMN expires_at   timestamptz,
    ADD COLUMN revoked_at   timestamptz,
    ADD COLUMN last_used_at timestamptz;
UPDATE api_token SET expires_at = created_at + interval '365 days';
ALTER TABLE api_token
    ALTER COLUMN scopes DROP DEFAULT,
    ALTER COLUMN expires_at SET NOT NULL,
    ADD CONSTRAINT api_token_scopes_known CHECK
        (scopes ~ '^(READ|BOOK|REPORT|MANAGE)(,(READ|BOOK|REPORT|MANAGE))*$'),
    ADD CONSTRAINT api_token_expires_within_a_year CHECK
        (expires_at > created_at AND expires_at <= created_at + interval '365 days');

ALTER TABLE role_grant ADD COLUMN public_id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid();
ALTER TABLE role_grant ALTER COLUMN public_id DROP DEFAULT;
-- Roles that are of an agency name one, and no other role does.
ALTER TABLE role_grant ADD CONSTRAINT role_grant_names_its_agency CHECK
    ((role IN ('BOOKING_CONTACT', 'LINE_MANAGER', 'FACILITATOR')) = (agency_id IS NOT NULL));
CREATE INDEX role_grant_role ON role_grant (role, person_id);
