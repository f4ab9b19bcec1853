CREATE TABLE "instelling" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text,
	"code" text NOT NULL,
	"waarde" text NOT NULL,
	"vanaf_datum" date NOT NULL,
	"reden" text NOT NULL,
	"stand" text NOT NULL,
	"door_id" uuid,
	"verloopt_datum" date,
	"besloten_door_id" uuid,
	"besloten_op" timestamp(3) with time zone,
	"afwijsreden" text,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(code || ' ' || reden, NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "instelling_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "instelling_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "instelling_code" CHECK ("instelling"."code" in ('caseload', 'bsnBewaren', 'dossierInzage', 'oproepDagen', 'voortgangsgesprekMaanden', 'bijnaVerstrekenDagen')),
	CONSTRAINT "instelling_stand" CHECK ("instelling"."stand" in ('VOORGESTELD', 'GELDIG', 'AFGEWEZEN')),
	CONSTRAINT "instelling_waarde" CHECK (case "instelling"."code" when 'caseload' then "instelling"."waarde" in ('EIGEN', 'TEAM') when 'bsnBewaren' then "instelling"."waarde" in ('NEE', 'JA') when 'dossierInzage' then "instelling"."waarde" in ('NEE', 'JA') when 'oproepDagen' then case when "instelling"."waarde" ~ '^(0|[1-9][0-9]{0,5})$' then "instelling"."waarde"::int between 1 and 92 else "instelling"."waarde" in ('NIET_INGESTELD') end when 'voortgangsgesprekMaanden' then case when "instelling"."waarde" ~ '^(0|[1-9][0-9]{0,5})$' then "instelling"."waarde"::int between 1 and 36 else "instelling"."waarde" in ('NIET_INGESTELD') end when 'bijnaVerstrekenDagen' then case when "instelling"."waarde" ~ '^(0|[1-9][0-9]{0,5})$' then "instelling"."waarde"::int between 1 and 92 else false end else false end),
	CONSTRAINT "instelling_niveau" CHECK (("instelling"."gemeente_code" is null) = ("instelling"."code" in ('bijnaVerstrekenDagen'))),
	CONSTRAINT "instelling_besluit" CHECK (("instelling"."stand" = 'VOORGESTELD') = ("instelling"."besloten_op" is null)),
	CONSTRAINT "instelling_voorstel" CHECK ("instelling"."stand" = 'GELDIG' or "instelling"."verloopt_datum" is not null),
	CONSTRAINT "instelling_afwijzing" CHECK (("instelling"."stand" = 'AFGEWEZEN') = ("instelling"."afwijsreden" is not null)),
	CONSTRAINT "instelling_tweede_persoon" CHECK ("instelling"."stand" <> 'GELDIG' or "instelling"."verloopt_datum" is null or coalesce("instelling"."besloten_door_id" <> "instelling"."door_id", false))
);
--> statement-breakpoint
ALTER TABLE "instelling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "instelling_gebeurtenis" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"ouder_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"leesgroep_toen" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"door_id" uuid,
	"handeling" text NOT NULL,
	"tekst" text NOT NULL,
	"wijzigingen" jsonb NOT NULL,
	"kenmerk" text,
	CONSTRAINT "instelling_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "instelling_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "instelling" ADD CONSTRAINT "instelling_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instelling" ADD CONSTRAINT "instelling_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instelling" ADD CONSTRAINT "instelling_door_fk" FOREIGN KEY ("regio_code","door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instelling" ADD CONSTRAINT "instelling_besloten_door_fk" FOREIGN KEY ("regio_code","besloten_door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instelling_gebeurtenis" ADD CONSTRAINT "instelling_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "instelling_gebeurtenis" ADD CONSTRAINT "instelling_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."instelling"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "instelling_lezen" ON "instelling" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "instelling_plek" ON "instelling" USING btree ("regio_code","code","gemeente_code","vanaf_datum");--> statement-breakpoint
CREATE INDEX "instelling_gebeurtenis_lijst" ON "instelling_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
CREATE POLICY "lezen" ON "instelling" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("instelling"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "instelling" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("instelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_functioneel_beheerder', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "instelling" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("instelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]))) WITH CHECK (("instelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "instelling_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("instelling_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]) and "instelling_gebeurtenis"."leesgroep_toen" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "instelling_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("instelling_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "instelling" where "instelling"."regio_code" = "instelling_gebeurtenis"."regio_code" and "instelling"."id" = "instelling_gebeurtenis"."ouder_id" and ("instelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_functioneel_beheerder', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));