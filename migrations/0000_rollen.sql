-- Roles belong to the whole server: another database may have made them already, perhaps at this very moment.
DO $$ BEGIN
  CREATE ROLE "regiotafel_app" NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;--> statement-breakpoint
DO $$ BEGIN
  CREATE ROLE "regiotafel_login" LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;--> statement-breakpoint
-- An owner without rights over roles that were made beforehand (docs: server/platform/db) need not grant again.
DO $$ BEGIN
  IF NOT pg_has_role('regiotafel_login', 'regiotafel_app', 'USAGE') THEN
    GRANT "regiotafel_app" TO "regiotafel_login";
  END IF;
EXCEPTION WHEN unique_violation THEN NULL;
END $$;--> statement-breakpoint
REVOKE ALL ON SCHEMA public FROM PUBLIC;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO "regiotafel_app";
