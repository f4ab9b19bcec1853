CREATE TABLE "leesdossier" (
	"regio_code" text NOT NULL,
	"persoon_id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"code" text NOT NULL,
	"regisseur_id" uuid,
	CONSTRAINT "leesdossier_regio_code_persoon_id_pk" PRIMARY KEY("regio_code","persoon_id")
);
--> statement-breakpoint
ALTER TABLE "leesdossier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "leesregel" ADD COLUMN "regisseur_id" uuid;--> statement-breakpoint
ALTER TABLE "leesregel" ADD COLUMN "regisseur_bekend" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "leesvraag" ADD COLUMN "operatie" text DEFAULT 'anders' NOT NULL;--> statement-breakpoint
ALTER TABLE "leesvraag" ADD COLUMN "weg" text DEFAULT 'VRAAG' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "leesdossier_code" ON "leesdossier" USING btree ("regio_code","code");--> statement-breakpoint
CREATE INDEX "leesregel_moment" ON "leesregel" USING btree ("regio_code","op");--> statement-breakpoint
ALTER TABLE "leesvraag" ADD CONSTRAINT "leesvraag_operatie" CHECK (operatie ~ '^[A-Za-z0-9_]{1,64}$');--> statement-breakpoint
ALTER TABLE "leesvraag" ADD CONSTRAINT "leesvraag_weg" CHECK (weg in ('VRAAG','TOKEN','BESTAND'));--> statement-breakpoint
CREATE POLICY "lezen" ON "leesdossier" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("leesdossier"."regio_code" = (select nullif(current_setting('app.regio', true), '')) and ("leesdossier"."gemeente_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), '')), ','))::text[]) or 'R:' || "leesdossier"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "leesdossier" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("leesdossier"."gemeente_code" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "leesdossier" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("leesdossier"."gemeente_code" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))) WITH CHECK (("leesdossier"."gemeente_code" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])));