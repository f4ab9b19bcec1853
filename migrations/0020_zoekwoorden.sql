CREATE TABLE "inburgeraar_woord" (
	"regio_code" text NOT NULL,
	"ouder_id" uuid NOT NULL,
	"woord" text NOT NULL,
	CONSTRAINT "inburgeraar_woord_regio_code_ouder_id_woord_pk" PRIMARY KEY("regio_code","ouder_id","woord")
);
--> statement-breakpoint
ALTER TABLE "inburgeraar_woord" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inburgeraar_woord" ADD CONSTRAINT "inburgeraar_woord_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar_woord" ADD CONSTRAINT "inburgeraar_woord_ouder_fk" FOREIGN KEY ("regio_code","ouder_id") REFERENCES "public"."inburgeraar"("regio_code","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inburgeraar_woord_zoeken" ON "inburgeraar_woord" USING btree ("woord" text_pattern_ops,"regio_code","ouder_id");--> statement-breakpoint
CREATE POLICY "lezen" ON "inburgeraar_woord" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" q$ where q$.regio_code = "inburgeraar_woord"."regio_code" and q$.id = "inburgeraar_woord"."ouder_id"));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "inburgeraar_woord" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_woord"."regio_code" and "inburgeraar"."id" = "inburgeraar_woord"."ouder_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "inburgeraar_woord" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_woord"."regio_code" and "inburgeraar"."id" = "inburgeraar_woord"."ouder_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));