CREATE TABLE "termijn" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"traject_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"onderdeel" text,
	"begindatum" date,
	"einddatum" date,
	"einddatum_inclusief" boolean NOT NULL,
	"laatste_dag" date GENERATED ALWAYS AS (case when einddatum_inclusief then einddatum else einddatum - 1 end) STORED,
	"laatste_dag_sortering" date GENERATED ALWAYS AS (coalesce(case when einddatum_inclusief then einddatum else einddatum - 1 end, date '9999-12-31')) STORED NOT NULL,
	"grondslag" text NOT NULL,
	"berekening" text NOT NULL,
	"norm" text NOT NULL,
	"bron" text NOT NULL,
	"verschoven" boolean NOT NULL,
	"niet_verschoven" text,
	"onzeker" boolean NOT NULL,
	"voorlopig" boolean NOT NULL,
	"wacht_op" text,
	"voldaan_op" date,
	"vervallen_op" date,
	"open" boolean GENERATED ALWAYS AS (voldaan_op is null and vervallen_op is null) STORED NOT NULL,
	"vanzelf" boolean GENERATED ALWAYS AS (soort in ('ONTZORGING', 'ROUTEWISSELING', 'BEZWAAR', 'BEROEP', 'AANBOD', 'VOORTGANGSGESPREK') or onderdeel is not distinct from 'PVT') STORED NOT NULL,
	"eerder" jsonb NOT NULL,
	"eigen" jsonb,
	"verschil" text,
	"oordeel_nodig" jsonb NOT NULL,
	"uitleg" jsonb NOT NULL,
	"bon" jsonb NOT NULL,
	"vorige" jsonb NOT NULL,
	"berekend_op" timestamp(3) with time zone NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	CONSTRAINT "termijn_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "termijn_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "termijn_uq" UNIQUE NULLS NOT DISTINCT("regio_code","traject_id","soort","onderdeel"),
	CONSTRAINT "termijn_soort" CHECK ("termijn"."soort" in ('PIP', 'INTAKE_OPROEP', 'INBURGERINGSTERMIJN', 'VOORTGANGSGESPREK', 'ONTZORGING', 'AANBOD', 'ROUTEWISSELING', 'BEZWAAR', 'BEZWAAR_BESLISSING', 'BEROEP', 'BEWAREN')),
	CONSTRAINT "termijn_norm" CHECK ("termijn"."norm" in ('WET', 'AMVB', 'MINISTERIEEL', 'BELEID')),
	CONSTRAINT "termijn_bron" CHECK ("termijn"."bron" in ('BEREKEND', 'DUO', 'HANDMATIG')),
	CONSTRAINT "termijn_niet_verschoven" CHECK ("termijn"."niet_verschoven" in ('WERKDAG', 'MINISTERIEEL', 'BELEID', 'TERUGGETELD', 'UREN', 'JAREN', 'MEER_DAN_DAGEN', 'MEER_DAN_WEKEN', 'MEER_DAN_MAANDEN')),
	CONSTRAINT "termijn_wacht_op" CHECK ("termijn"."wacht_op" in ('KENNISGEVING_DUO', 'INSCHRIJVING_BRP', 'INFORMATIE_DERDEN', 'PIP', 'DUO_TERMIJN', 'RECHT_OP_BIJSTAND', 'BEKENDMAKING', 'HERSTEL_VERZUIM', 'OPROEP', 'EINDE_TRAJECT')),
	CONSTRAINT "termijn_dagen" CHECK ("termijn"."einddatum" >= "termijn"."begindatum")
);
--> statement-breakpoint
ALTER TABLE "termijn" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "termijn" ADD CONSTRAINT "termijn_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "termijn" ADD CONSTRAINT "termijn_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "termijn" ADD CONSTRAINT "termijn_traject_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id","traject_id") REFERENCES "public"."traject"("regio_code","gemeente_code","inburgeraar_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "termijn_lezen" ON "termijn" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "termijn_inburgeraar" ON "termijn" USING btree ("regio_code","inburgeraar_id","laatste_dag_sortering");--> statement-breakpoint
CREATE INDEX "termijn_lijst" ON "termijn" USING btree ("leesgroep","laatste_dag_sortering","id");--> statement-breakpoint
CREATE INDEX "termijn_open" ON "termijn" USING btree ("leesgroep","open","laatste_dag_sortering","id");--> statement-breakpoint
CREATE POLICY "lezen" ON "termijn" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ((("termijn"."leesgroep" = any((select string_to_array(concat_ws(',', case when 'termijn' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or ("termijn"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and ("termijn"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "termijn"."regio_code" and p$.id = "termijn"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[])))) or ("termijn"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end, case when current_setting('app.doel', true) in ('TERMIJNBEWAKING') then nullif(current_setting('app.leest_regiocoordinator', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = "termijn"."regio_code" and i$.persoon_id = "termijn"."inburgeraar_id" and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now()))) and ("termijn"."soort" <> 'ONTZORGING' or ("termijn"."leesgroep" = any((select string_to_array(concat_ws(',', case when 'termijn' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or ("termijn"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and ("termijn"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "termijn"."regio_code" and p$.id = "termijn"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[])))) or ("termijn"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = "termijn"."regio_code" and i$.persoon_id = "termijn"."inburgeraar_id" and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now()))))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "termijn" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "termijn"."regio_code" and "inburgeraar"."id" = "termijn"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "termijn" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "termijn"."regio_code" and "inburgeraar"."id" = "termijn"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])))) WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "termijn"."regio_code" and "inburgeraar"."id" = "termijn"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
ALTER POLICY "lezen" ON "instelling" TO regiotafel_app USING (("instelling"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]) or ("instelling"."code" in ('bijnaVerstrekenDagen') and "instelling"."regio_code" = (select nullif(current_setting('app.regio', true), '')))));--> statement-breakpoint
ALTER POLICY "wijzigen" ON "traject" TO regiotafel_app USING (("traject"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'traject' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]) or ("traject"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("traject"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or "traject"."regisseur_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))))) WITH CHECK (("traject"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'traject' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end, case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[])));