-- After each migration the application's role may read and write rows, and nothing more: no DDL, no migration history.
GRANT USAGE ON SCHEMA public TO "${application}";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "${application}";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "${application}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${application}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO "${application}";
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON flyway_schema_history FROM "${application}";

-- The audit is only ever added to. What it says of a person may be erased, never changed into something else by a new row.
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_value, audit_seal, audit_check FROM "${application}";
REVOKE INSERT, UPDATE, TRUNCATE ON audit_waiting FROM "${application}";
GRANT UPDATE (before_text, after_text, salt, erased_at) ON audit_value TO "${application}";
