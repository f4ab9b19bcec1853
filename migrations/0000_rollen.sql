-- The roles themselves belong to the whole server and are made before this, by their names for this installation:
-- server/platform/db/roles.ts. In every migration "regiotafel_app" stands for the role of the application.
REVOKE ALL ON SCHEMA public FROM PUBLIC;--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO "regiotafel_app";
