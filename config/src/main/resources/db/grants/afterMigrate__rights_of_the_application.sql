-- After each migration the application's role may read and write rows, and nothing more: no DDL, no migration history.
GRANT USAGE ON SCHEMA public TO "${application}";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "${application}";
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "${application}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${application}";
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO "${application}";
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON flyway_schema_history FROM "${application}";
