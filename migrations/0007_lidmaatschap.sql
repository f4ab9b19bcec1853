-- A membership is read before anyone is known, so everyone may read; but only the system of its region may move it to
-- another partner (two rows of one partner become one). Not FORCE: the owner adds and ends memberships by command.
ALTER TABLE "lidmaatschap" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "lezen" ON "lidmaatschap" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (true);--> statement-breakpoint
CREATE POLICY "verhuizen" ON "lidmaatschap" AS PERMISSIVE FOR UPDATE TO "regiotafel_app"
  USING ('R:' || "regio_code" = any((select string_to_array(nullif(current_setting('app.als_systeem', true), ''), ','))::text[]))
  WITH CHECK ('R:' || "regio_code" = any((select string_to_array(nullif(current_setting('app.als_systeem', true), ''), ','))::text[]));
