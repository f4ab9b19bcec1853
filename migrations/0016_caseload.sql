CREATE TABLE "formatie" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"waarde" numeric,
	"reden_geen_waarde" text,
	"eenheid" text,
	"peildatum" date,
	"voorlopig" boolean DEFAULT false NOT NULL,
	"cijfer_bron" text,
	"voetnoot" text,
	"openbaar_vastgesteld" boolean DEFAULT false NOT NULL,
	"reden" text,
	"door_id" uuid,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "formatie_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "formatie_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "formatie_eenheid" CHECK ("formatie"."eenheid" in ('PERSONEN', 'HUISHOUDENS', 'TRAJECTEN', 'FTE', 'EURO', 'DAGEN', 'UREN', 'PROCENT', 'GROEPEN', 'AANTAL')),
	CONSTRAINT "formatie_reden" CHECK ("formatie"."reden_geen_waarde" in ('ONBEKEND', 'NIET_UITGESPLITST', 'KLEINE_CEL', 'AANVULLENDE_CEL', 'GEEN_GEGEVENS')),
	CONSTRAINT "formatie_waarde" CHECK ("formatie"."waarde" >= 0),
	CONSTRAINT "formatie_cijfer" CHECK (case when "formatie"."eenheid" is null then num_nonnulls("formatie"."waarde", "formatie"."reden_geen_waarde", "formatie"."peildatum", "formatie"."cijfer_bron") = 0
      else num_nonnulls("formatie"."waarde", "formatie"."reden_geen_waarde") = 1 and num_nonnulls("formatie"."peildatum", "formatie"."cijfer_bron") = 2 end),
	CONSTRAINT "formatie_fte" CHECK ("formatie"."eenheid" = 'FTE')
);
--> statement-breakpoint
ALTER TABLE "formatie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "caseload" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"peildatum" date NOT NULL,
	"wetsregime" text,
	"waarde" integer,
	"verborgen" text,
	"bron" text NOT NULL,
	"voetnoot" text,
	"openbaar_vastgesteld" boolean DEFAULT false NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "caseload_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "caseload_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "caseload_uq" UNIQUE NULLS NOT DISTINCT("regio_code","gemeente_code","peildatum","wetsregime"),
	CONSTRAINT "caseload_wetsregime" CHECK ("caseload"."wetsregime" in ('WI2007', 'WI2013', 'WI2021')),
	CONSTRAINT "caseload_verborgen" CHECK ("caseload"."verborgen" in ('KLEINE_CEL', 'AANVULLENDE_CEL')),
	CONSTRAINT "caseload_een" CHECK (num_nonnulls("caseload"."waarde", "caseload"."verborgen") = 1),
	CONSTRAINT "caseload_klein" CHECK ("caseload"."openbaar_vastgesteld" or "caseload"."waarde" is null or "caseload"."waarde" = 0 or "caseload"."waarde" >= 5)
);
--> statement-breakpoint
ALTER TABLE "caseload" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "herverdeling" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"naar_id" uuid NOT NULL,
	"door_id" uuid NOT NULL,
	"reden" text,
	"resultaten" jsonb NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "herverdeling_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "herverdeling_leesgroep_uq" UNIQUE("regio_code","leesgroep","id")
);
--> statement-breakpoint
ALTER TABLE "herverdeling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "trajectregel" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"traject_id" uuid NOT NULL,
	"dossiercode" text NOT NULL,
	"wetsregime" text NOT NULL,
	"status" text NOT NULL,
	"pip_dagtekening" date,
	"termijn_einddatum" date,
	"leerroute" text,
	"doelgroep" text,
	"zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(dossiercode, NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "trajectregel_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "trajectregel_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "trajectregel_traject_uq" UNIQUE("regio_code","traject_id"),
	CONSTRAINT "trajectregel_wetsregime" CHECK ("trajectregel"."wetsregime" in ('WI2007', 'WI2013', 'WI2021')),
	CONSTRAINT "trajectregel_status" CHECK ("trajectregel"."status" in ('GEKOPPELD', 'PLICHTIG', 'INTAKE_TERMIJN_LOOPT', 'INTAKE', 'INTAKE_VERZUIM', 'INTAKE_AFGEROND', 'PIP_VASTGESTELD', 'TERMIJN_LOOPT', 'OPGESCHORT', 'TERMIJN_VERSTREKEN', 'NIEUWE_TERMIJN', 'VOLDAAN', 'VRIJGESTELD', 'ONTHEVEN', 'BEEINDIGD', 'OVERGEDRAGEN')),
	CONSTRAINT "trajectregel_leerroute" CHECK ("trajectregel"."leerroute" in ('B1', 'ONDERWIJS', 'Z')),
	CONSTRAINT "trajectregel_doelgroep" CHECK ("trajectregel"."doelgroep" in ('ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT'))
);
--> statement-breakpoint
ALTER TABLE "trajectregel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "formatie" ADD CONSTRAINT "formatie_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formatie" ADD CONSTRAINT "formatie_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formatie" ADD CONSTRAINT "formatie_door_fk" FOREIGN KEY ("regio_code","door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload" ADD CONSTRAINT "caseload_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload" ADD CONSTRAINT "caseload_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "herverdeling" ADD CONSTRAINT "herverdeling_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "herverdeling" ADD CONSTRAINT "herverdeling_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "herverdeling" ADD CONSTRAINT "herverdeling_naar_fk" FOREIGN KEY ("regio_code","naar_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "herverdeling" ADD CONSTRAINT "herverdeling_door_fk" FOREIGN KEY ("regio_code","door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectregel" ADD CONSTRAINT "trajectregel_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectregel" ADD CONSTRAINT "trajectregel_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trajectregel" ADD CONSTRAINT "trajectregel_traject_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id","traject_id") REFERENCES "public"."traject"("regio_code","gemeente_code","inburgeraar_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "formatie_lezen" ON "formatie" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "formatie_dag" ON "formatie" USING btree ("regio_code","gemeente_code","peildatum");--> statement-breakpoint
CREATE INDEX "caseload_lezen" ON "caseload" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "herverdeling_lezen" ON "herverdeling" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "trajectregel_lezen" ON "trajectregel" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "trajectregel_persoon" ON "trajectregel" USING btree ("regio_code","inburgeraar_id");--> statement-breakpoint
CREATE INDEX "trajectregel_lijst" ON "trajectregel" USING btree ("leesgroep","dossiercode" collate "nl-x-icu","id");--> statement-breakpoint
CREATE POLICY "lezen" ON "formatie" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("formatie"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_dashboard', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "formatie" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("formatie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "caseload" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("caseload"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_dashboard', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "caseload" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("caseload"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "herverdeling" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("herverdeling"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regisseur', true), '')), ','))::text[]) and "herverdeling"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "herverdeling" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("herverdeling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regisseur', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "trajectregel" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (((("trajectregel"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TERMIJNBEWAKING') then nullif(current_setting('app.leest_regiocoordinator', true), '') end, case when 'trajectregel' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[])) and "trajectregel"."doelgroep" is not null) or ((select nullif(current_setting('app.regel', true), '')) is not null and ("trajectregel"."leesgroep" = any((select string_to_array(concat_ws(',', case when 'traject' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or ("trajectregel"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and ("trajectregel"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "trajectregel"."regio_code" and p$.id = "trajectregel"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))))))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "trajectregel" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("trajectregel"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'traject' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]) or ("trajectregel"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("trajectregel"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "trajectregel"."regio_code" and p$.id = "trajectregel"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "trajectregel" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("trajectregel"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'traject' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]) or ("trajectregel"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("trajectregel"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "trajectregel"."regio_code" and p$.id = "trajectregel"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[])))))) WITH CHECK (("trajectregel"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'traject' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]) or ("trajectregel"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("trajectregel"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "trajectregel"."regio_code" and p$.id = "trajectregel"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))))));--> statement-breakpoint
ALTER POLICY "wijzigen" ON "traject" TO regiotafel_app USING (("traject"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'traject' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]) or ("traject"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("traject"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or "traject"."regisseur_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))))) WITH CHECK (("traject"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'traject' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end, case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[])));