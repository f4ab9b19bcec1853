CREATE TABLE "contactmoment" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"datum" date NOT NULL,
	"soort" text NOT NULL,
	"samenvatting" text,
	"door_id" uuid NOT NULL,
	"ingetrokken_op" timestamp(3) with time zone,
	"intrekreden" text,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "contactmoment_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "contactmoment_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "contactmoment_soort" CHECK ("contactmoment"."soort" in ('GESPREK', 'TELEFOON', 'HUISBEZOEK', 'BERICHT', 'OVERIG')),
	CONSTRAINT "contactmoment_ingetrokken" CHECK (("contactmoment"."ingetrokken_op" is null) = ("contactmoment"."intrekreden" is null))
);
--> statement-breakpoint
ALTER TABLE "contactmoment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "taak" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"titel" text NOT NULL,
	"streefdatum" date,
	"streefdatum_sortering" date GENERATED ALWAYS AS (coalesce(streefdatum, date '9999-12-31')) STORED NOT NULL,
	"status" text NOT NULL,
	"eigenaar_id" uuid NOT NULL,
	"resultaat" text,
	"gereed_op" timestamp(3) with time zone,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(titel, NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "taak_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "taak_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "taak_status" CHECK ("taak"."status" in ('OPEN', 'BEZIG', 'GEBLOKKEERD', 'GEREED', 'VERVALLEN')),
	CONSTRAINT "taak_gereed" CHECK (("taak"."status" = 'GEREED') = ("taak"."gereed_op" is not null))
);
--> statement-breakpoint
ALTER TABLE "taak" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inburgeraar" ADD COLUMN "laatste_contactdatum" date;--> statement-breakpoint
ALTER TABLE "inburgeraar" ADD COLUMN "laatste_contact_sortering" date GENERATED ALWAYS AS (coalesce(laatste_contactdatum, date '0001-01-01')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_inburgeraar_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id") REFERENCES "public"."inburgeraar"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "contactmoment" ADD CONSTRAINT "contactmoment_door_fk" FOREIGN KEY ("regio_code","door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taak" ADD CONSTRAINT "taak_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taak" ADD CONSTRAINT "taak_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taak" ADD CONSTRAINT "taak_inburgeraar_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id") REFERENCES "public"."inburgeraar"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "taak" ADD CONSTRAINT "taak_eigenaar_fk" FOREIGN KEY ("regio_code","eigenaar_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contactmoment_lezen" ON "contactmoment" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "contactmoment_persoon" ON "contactmoment" USING btree ("regio_code","inburgeraar_id","datum","id");--> statement-breakpoint
CREATE INDEX "contactmoment_door" ON "contactmoment" USING btree ("regio_code","door_id");--> statement-breakpoint
CREATE INDEX "taak_lezen" ON "taak" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "taak_persoon" ON "taak" USING btree ("regio_code","inburgeraar_id","streefdatum_sortering","id");--> statement-breakpoint
CREATE INDEX "taak_eigenaar" ON "taak" USING btree ("regio_code","eigenaar_id","streefdatum_sortering","id");--> statement-breakpoint
CREATE INDEX "inburgeraar_laatste_contact" ON "inburgeraar" USING btree ("leesgroep","laatste_contact_sortering","id");--> statement-breakpoint
CREATE POLICY "lezen" ON "contactmoment" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("contactmoment"."leesgroep" = any((select string_to_array(concat_ws(',', case when 'contactmoment' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or ("contactmoment"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and ("contactmoment"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "contactmoment"."regio_code" and p$.id = "contactmoment"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[])))) or ("contactmoment"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = "contactmoment"."regio_code" and i$.persoon_id = "contactmoment"."inburgeraar_id" and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now()))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "contactmoment" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("contactmoment"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'contactmoment' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]) or ("contactmoment"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("contactmoment"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "contactmoment"."regio_code" and p$.id = "contactmoment"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "contactmoment" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING ((("contactmoment"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("contactmoment"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "contactmoment"."regio_code" and p$.id = "contactmoment"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[])))))) WITH CHECK (("contactmoment"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "taak" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("taak"."leesgroep" = any((select string_to_array(concat_ws(',', case when 'taak' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or ("taak"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and ("taak"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "taak"."regio_code" and p$.id = "taak"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[])))) or ("taak"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = "taak"."regio_code" and i$.persoon_id = "taak"."inburgeraar_id" and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now()))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "taak" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("taak"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'taak' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]) or ("taak"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("taak"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "taak"."regio_code" and p$.id = "taak"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "taak" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING ((("taak"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("taak"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "taak"."regio_code" and p$.id = "taak"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[])))))) WITH CHECK (("taak"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[])));