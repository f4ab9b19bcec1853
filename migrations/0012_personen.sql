CREATE TABLE "inburgeraar_bsn" (
	"regio_code" text NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"bsn" text NOT NULL,
	"bsn_bi" text NOT NULL,
	CONSTRAINT "inburgeraar_bsn_regio_code_inburgeraar_id_pk" PRIMARY KEY("regio_code","inburgeraar_id")
);
--> statement-breakpoint
ALTER TABLE "inburgeraar_bsn" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inburgeraar_contact" (
	"regio_code" text NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"telefoon" text,
	"email" text,
	"opmerking" text,
	CONSTRAINT "inburgeraar_contact_regio_code_inburgeraar_id_pk" PRIMARY KEY("regio_code","inburgeraar_id")
);
--> statement-breakpoint
ALTER TABLE "inburgeraar_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inburgeraar_gezondheid" (
	"regio_code" text NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"tekst" text NOT NULL,
	"doel" text NOT NULL,
	CONSTRAINT "inburgeraar_gezondheid_regio_code_inburgeraar_id_pk" PRIMARY KEY("regio_code","inburgeraar_id"),
	CONSTRAINT "inburgeraar_gezondheid_doel" CHECK ("inburgeraar_gezondheid"."doel" in ('INTAKE', 'PIP', 'BEGELEIDING'))
);
--> statement-breakpoint
ALTER TABLE "inburgeraar_gezondheid" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "huishouden" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "huishouden_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "huishouden_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "huishouden_gemeente_uq" UNIQUE("regio_code","gemeente_code","id")
);
--> statement-breakpoint
ALTER TABLE "huishouden" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inburgeraar" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"gemeente_code" text NOT NULL,
	"fictief" boolean NOT NULL,
	"roepnaam" text,
	"achternaam" text NOT NULL,
	"geboortedatum" date,
	"v_nummer" text,
	"doelgroep" text,
	"gedetailleerde_doelgroep" text,
	"verblijf_soort" text,
	"verblijf_status" text,
	"verblijf_geldig_vanaf" date,
	"verblijf_geldig_tot" date,
	"asielrechten_wijziging_verblijfsdoel" text,
	"herkomstland" text,
	"moedertaal" text,
	"opleidingsniveau" text,
	"participatieladder_trede" integer,
	"tolk_nodig" boolean DEFAULT false NOT NULL,
	"digid_aangevraagd" boolean,
	"regisseur_id" uuid,
	"huishouden_id" uuid,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(coalesce(roepnaam, '') || ' ' || achternaam || ' ' || code || ' ' || coalesce(v_nummer, ''), NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "inburgeraar_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "inburgeraar_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "inburgeraar_code_uq" UNIQUE("regio_code","code"),
	CONSTRAINT "inburgeraar_gemeente_uq" UNIQUE("regio_code","gemeente_code","id"),
	CONSTRAINT "inburgeraar_v_nummer_uq" UNIQUE("regio_code","gemeente_code","v_nummer"),
	CONSTRAINT "inburgeraar_doelgroep" CHECK ("inburgeraar"."doelgroep" in ('ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT')),
	CONSTRAINT "inburgeraar_gedetailleerde_doelgroep" CHECK ("inburgeraar"."gedetailleerde_doelgroep" in ('ASIELSTATUSHOUDER', 'GEESTELIJK_BEDIENAAR', 'GEZINSHERENIGER', 'GEZINSHERENIGER_MET_ASIELSTATUSHOUDER', 'GEZINSVORMER', 'GEZINSVORMER_MET_ASIELSTATUSHOUDER', 'OVERIG')),
	CONSTRAINT "inburgeraar_v_nummer" CHECK ("inburgeraar"."v_nummer" ~ '^[0-9]{10}$'),
	CONSTRAINT "inburgeraar_trede" CHECK ("inburgeraar"."participatieladder_trede" between 1 and 6),
	CONSTRAINT "inburgeraar_verblijf" CHECK ("inburgeraar"."verblijf_geldig_tot" >= "inburgeraar"."verblijf_geldig_vanaf")
);
--> statement-breakpoint
ALTER TABLE "inburgeraar" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inburgeraar_gebeurtenis" (
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
	CONSTRAINT "inburgeraar_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "inburgeraar_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "inzage" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"doel" text NOT NULL,
	"van" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"tot" timestamp(3) with time zone NOT NULL,
	"reden" text NOT NULL,
	CONSTRAINT "inzage_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "inzage_tot" CHECK ("inzage"."tot" > "inzage"."van" and "inzage"."tot" <= "inzage"."van" + interval '1 hour'),
	CONSTRAINT "inzage_reden" CHECK ("inzage"."reden" <> '')
);
--> statement-breakpoint
ALTER TABLE "inzage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "huisvesting" (
	"regio_code" text NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"datum" date NOT NULL,
	"plaats" text NOT NULL,
	"straat" text,
	"huisnummer" text,
	"corporatie_id" uuid,
	"brp_datum" date,
	CONSTRAINT "huisvesting_regio_code_inburgeraar_id_pk" PRIMARY KEY("regio_code","inburgeraar_id"),
	CONSTRAINT "huisvesting_brp" CHECK ("huisvesting"."brp_datum" >= "huisvesting"."datum")
);
--> statement-breakpoint
ALTER TABLE "huisvesting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "koppeling" (
	"regio_code" text NOT NULL,
	"gemeente_code" text NOT NULL,
	"inburgeraar_id" uuid NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"datum" date NOT NULL,
	"azc_id" uuid,
	"opmerking" text,
	CONSTRAINT "koppeling_regio_code_inburgeraar_id_pk" PRIMARY KEY("regio_code","inburgeraar_id")
);
--> statement-breakpoint
ALTER TABLE "koppeling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "leesregel" (
	"regio_code" text NOT NULL,
	"dag" date NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"vraag_id" uuid NOT NULL,
	"persoon_id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"doel" text NOT NULL,
	"kenmerk" text NOT NULL,
	CONSTRAINT "leesregel_regio_code_dag_vraag_id_persoon_id_gemeente_code_pk" PRIMARY KEY("regio_code","dag","vraag_id","persoon_id","gemeente_code")
);
--> statement-breakpoint
ALTER TABLE "leesregel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "leesvraag_open" (
	"regio_code" text NOT NULL,
	"dag" date NOT NULL,
	"id" uuid NOT NULL,
	CONSTRAINT "leesvraag_open_regio_code_dag_id_pk" PRIMARY KEY("regio_code","dag","id")
);
--> statement-breakpoint
ALTER TABLE "leesvraag_open" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "leesvraag" ALTER COLUMN "gebruiker_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "leesvraag" ALTER COLUMN "doel" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "leesvraag" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "leesvraag" ADD COLUMN "gemeenten" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "leesvraag" ADD COLUMN "reden" text;--> statement-breakpoint
ALTER TABLE "leesvraag" ADD COLUMN "namens_id" uuid;--> statement-breakpoint
ALTER TABLE "inburgeraar_bsn" ADD CONSTRAINT "inburgeraar_bsn_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar_bsn" ADD CONSTRAINT "inburgeraar_bsn_inburgeraar_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id") REFERENCES "public"."inburgeraar"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "inburgeraar_contact" ADD CONSTRAINT "inburgeraar_contact_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar_contact" ADD CONSTRAINT "inburgeraar_contact_inburgeraar_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id") REFERENCES "public"."inburgeraar"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "inburgeraar_gezondheid" ADD CONSTRAINT "inburgeraar_gezondheid_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar_gezondheid" ADD CONSTRAINT "inburgeraar_gezondheid_inburgeraar_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id") REFERENCES "public"."inburgeraar"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "huishouden" ADD CONSTRAINT "huishouden_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "huishouden" ADD CONSTRAINT "huishouden_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "huishouden" ADD CONSTRAINT "huishouden_inburgeraar_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id") REFERENCES "public"."inburgeraar"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar" ADD CONSTRAINT "inburgeraar_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar" ADD CONSTRAINT "inburgeraar_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar" ADD CONSTRAINT "inburgeraar_regisseur_fk" FOREIGN KEY ("regio_code","regisseur_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar" ADD CONSTRAINT "inburgeraar_huishouden_fk" FOREIGN KEY ("regio_code","gemeente_code","huishouden_id") REFERENCES "public"."huishouden"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar_gebeurtenis" ADD CONSTRAINT "inburgeraar_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inburgeraar_gebeurtenis" ADD CONSTRAINT "inburgeraar_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."inburgeraar"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "inzage" ADD CONSTRAINT "inzage_persoon_fk" FOREIGN KEY ("regio_code","persoon_id") REFERENCES "public"."inburgeraar"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "huisvesting" ADD CONSTRAINT "huisvesting_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "huisvesting" ADD CONSTRAINT "huisvesting_inburgeraar_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id") REFERENCES "public"."inburgeraar"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "huisvesting" ADD CONSTRAINT "huisvesting_corporatie_fk" FOREIGN KEY ("regio_code","corporatie_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_inburgeraar_fk" FOREIGN KEY ("regio_code","gemeente_code","inburgeraar_id") REFERENCES "public"."inburgeraar"("regio_code","gemeente_code","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "koppeling" ADD CONSTRAINT "koppeling_azc_fk" FOREIGN KEY ("regio_code","azc_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "inburgeraar_bsn_uq" ON "inburgeraar_bsn" USING btree ("regio_code","gemeente_code","bsn_bi");--> statement-breakpoint
CREATE INDEX "huishouden_lezen" ON "huishouden" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "huishouden_inburgeraar" ON "huishouden" USING btree ("regio_code","inburgeraar_id");--> statement-breakpoint
CREATE INDEX "inburgeraar_lezen" ON "inburgeraar" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "inburgeraar_lijst" ON "inburgeraar" USING btree ("leesgroep","achternaam" collate "nl-x-icu","id");--> statement-breakpoint
CREATE INDEX "inburgeraar_regisseur" ON "inburgeraar" USING btree ("regio_code","regisseur_id");--> statement-breakpoint
CREATE INDEX "inburgeraar_huishouden" ON "inburgeraar" USING btree ("regio_code","huishouden_id");--> statement-breakpoint
CREATE INDEX "inburgeraar_geboren" ON "inburgeraar" USING btree ("leesgroep","geboortedatum");--> statement-breakpoint
CREATE INDEX "inburgeraar_gebeurtenis_lijst" ON "inburgeraar_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
CREATE INDEX "inzage_gebruiker" ON "inzage" USING btree ("gebruiker_id","tot");--> statement-breakpoint
CREATE INDEX "inzage_persoon" ON "inzage" USING btree ("regio_code","persoon_id");--> statement-breakpoint
CREATE INDEX "huisvesting_corporatie" ON "huisvesting" USING btree ("regio_code","corporatie_id");--> statement-breakpoint
CREATE INDEX "huisvesting_datum" ON "huisvesting" USING btree ("leesgroep","datum");--> statement-breakpoint
CREATE INDEX "koppeling_azc" ON "koppeling" USING btree ("regio_code","azc_id");--> statement-breakpoint
CREATE INDEX "leesregel_persoon" ON "leesregel" USING btree ("regio_code","persoon_id","op");--> statement-breakpoint
CREATE INDEX "leesregel_gebruiker" ON "leesregel" USING btree ("regio_code","gebruiker_id","op");--> statement-breakpoint
CREATE UNIQUE INDEX "leesvraag_vraag" ON "leesvraag" USING btree ("regio_code","dag","id");--> statement-breakpoint
ALTER TABLE "leesvraag" ADD CONSTRAINT "leesvraag_gemeenten" CHECK (cardinality(personen) = cardinality(gemeenten));--> statement-breakpoint
CREATE POLICY "lezen" ON "leesvraag" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("leesvraag"."regio_code" = (select nullif(current_setting('app.regio', true), '')) and (("leesvraag"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and (select coalesce(nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''))) is not null) or "leesvraag"."gemeenten" && (select string_to_array(concat_ws(',', nullif(current_setting('app.leest_privacy_officer', true), '')), ','))::text[] or 'R:' || "leesvraag"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "inburgeraar_bsn" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" q$ where q$.regio_code = "inburgeraar_bsn"."regio_code" and q$.id = "inburgeraar_bsn"."inburgeraar_id" and (q$.leesgroep = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and (q$.leesgroep = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or q$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = q$.regio_code and i$.persoon_id = q$.id and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now())))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "inburgeraar_bsn" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_bsn"."regio_code" and "inburgeraar"."id" = "inburgeraar_bsn"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "inburgeraar_bsn" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_bsn"."regio_code" and "inburgeraar"."id" = "inburgeraar_bsn"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])))) WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_bsn"."regio_code" and "inburgeraar"."id" = "inburgeraar_bsn"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "inburgeraar_bsn" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_bsn"."regio_code" and "inburgeraar"."id" = "inburgeraar_bsn"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "herverzegelen_lezen" ON "inburgeraar_bsn" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("inburgeraar_bsn"."gemeente_code" = (select nullif(current_setting('app.herverzegelt', true), '')));--> statement-breakpoint
CREATE POLICY "herverzegelen" ON "inburgeraar_bsn" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING ("inburgeraar_bsn"."gemeente_code" = (select nullif(current_setting('app.herverzegelt', true), ''))) WITH CHECK ("inburgeraar_bsn"."gemeente_code" = (select nullif(current_setting('app.herverzegelt', true), '')));--> statement-breakpoint
CREATE POLICY "lezen" ON "inburgeraar_contact" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" q$ where q$.regio_code = "inburgeraar_contact"."regio_code" and q$.id = "inburgeraar_contact"."inburgeraar_id" and (q$.leesgroep = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and (q$.leesgroep = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or q$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end, case when current_setting('app.doel', true) in ('TERMIJNBEWAKING') then nullif(current_setting('app.leest_regiocoordinator', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = q$.regio_code and i$.persoon_id = q$.id and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now())))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "inburgeraar_contact" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_contact"."regio_code" and "inburgeraar"."id" = "inburgeraar_contact"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "inburgeraar_contact" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_contact"."regio_code" and "inburgeraar"."id" = "inburgeraar_contact"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])))) WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_contact"."regio_code" and "inburgeraar"."id" = "inburgeraar_contact"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "inburgeraar_contact" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_contact"."regio_code" and "inburgeraar"."id" = "inburgeraar_contact"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "inburgeraar_gezondheid" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" q$ where q$.regio_code = "inburgeraar_gezondheid"."regio_code" and q$.id = "inburgeraar_gezondheid"."inburgeraar_id" and (q$.leesgroep = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and (q$.leesgroep = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or q$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = q$.regio_code and i$.persoon_id = q$.id and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now())))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "inburgeraar_gezondheid" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_gezondheid"."regio_code" and "inburgeraar"."id" = "inburgeraar_gezondheid"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "inburgeraar_gezondheid" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_gezondheid"."regio_code" and "inburgeraar"."id" = "inburgeraar_gezondheid"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])))) WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_gezondheid"."regio_code" and "inburgeraar"."id" = "inburgeraar_gezondheid"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "inburgeraar_gezondheid" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_gezondheid"."regio_code" and "inburgeraar"."id" = "inburgeraar_gezondheid"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "herverzegelen_lezen" ON "inburgeraar_gezondheid" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("inburgeraar_gezondheid"."gemeente_code" = (select nullif(current_setting('app.herverzegelt', true), '')));--> statement-breakpoint
CREATE POLICY "herverzegelen" ON "inburgeraar_gezondheid" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING ("inburgeraar_gezondheid"."gemeente_code" = (select nullif(current_setting('app.herverzegelt', true), ''))) WITH CHECK ("inburgeraar_gezondheid"."gemeente_code" = (select nullif(current_setting('app.herverzegelt', true), '')));--> statement-breakpoint
CREATE POLICY "lezen" ON "huishouden" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("huishouden"."leesgroep" = any((select string_to_array(concat_ws(',', case when 'huishouden' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or ("huishouden"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and ("huishouden"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or exists (select 1 from "inburgeraar" p$ where p$.regio_code = "huishouden"."regio_code" and p$.id = "huishouden"."inburgeraar_id" and p$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[])))) or ("huishouden"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = "huishouden"."regio_code" and i$.persoon_id = "huishouden"."inburgeraar_id" and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now()))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "huishouden" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("huishouden"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'huishouden' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "inburgeraar" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("inburgeraar"."leesgroep" = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or ("inburgeraar"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and ("inburgeraar"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or "inburgeraar"."regisseur_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))) or ("inburgeraar"."leesgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end, case when current_setting('app.doel', true) in ('TERMIJNBEWAKING') then nullif(current_setting('app.leest_regiocoordinator', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = "inburgeraar"."regio_code" and i$.persoon_id = "inburgeraar"."id" and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now()))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "inburgeraar" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "inburgeraar" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]) or ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[]) and ("inburgeraar"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or "inburgeraar"."regisseur_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))))) WITH CHECK (("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end, case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "inburgeraar_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" q$ where q$.regio_code = "inburgeraar_gebeurtenis"."regio_code" and q$.id = "inburgeraar_gebeurtenis"."ouder_id" and (q$.leesgroep = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and (q$.leesgroep = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or q$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = q$.regio_code and i$.persoon_id = q$.id and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now())))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "inburgeraar_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("inburgeraar_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "inburgeraar_gebeurtenis"."regio_code" and "inburgeraar"."id" = "inburgeraar_gebeurtenis"."ouder_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "inzage" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("inzage"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "toevoegen" ON "inzage" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ((select nullif(current_setting('app.als_systeem', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "lezen" ON "huisvesting" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" q$ where q$.regio_code = "huisvesting"."regio_code" and q$.id = "huisvesting"."inburgeraar_id" and (q$.leesgroep = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and (q$.leesgroep = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or q$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = q$.regio_code and i$.persoon_id = q$.id and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now())))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "huisvesting" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "huisvesting"."regio_code" and "inburgeraar"."id" = "huisvesting"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "huisvesting" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "huisvesting"."regio_code" and "inburgeraar"."id" = "huisvesting"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])))) WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "huisvesting"."regio_code" and "inburgeraar"."id" = "huisvesting"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "koppeling" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" q$ where q$.regio_code = "koppeling"."regio_code" and q$.id = "koppeling"."inburgeraar_id" and (q$.leesgroep = any((select string_to_array(concat_ws(',', case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.leest_systeem', true), '') end), ','))::text[]) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.leest_regisseur', true), '') end), ','))::text[]) and (q$.leesgroep = any((select string_to_array(concat_ws(',', nullif(current_setting('app.team', true), '')), ','))::text[]) or q$.regisseur_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.caseload', true), '')), ','))::uuid[]))) or (q$.leesgroep = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('TOEZICHT','INZAGEVERZOEK') then nullif(current_setting('app.leest_privacy_officer', true), '') end), ','))::text[]) and exists (select 1 from "inzage" i$ where i$.regio_code = q$.regio_code and i$.persoon_id = q$.id and i$.gebruiker_id = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and i$.doel = (select nullif(current_setting('app.doel', true), '')) and i$.van <= now() and i$.tot > now())))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "koppeling" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "koppeling"."regio_code" and "inburgeraar"."id" = "koppeling"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "koppeling" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "koppeling"."regio_code" and "inburgeraar"."id" = "koppeling"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[])))) WITH CHECK (exists (select 1 from "inburgeraar" where "inburgeraar"."regio_code" = "koppeling"."regio_code" and "inburgeraar"."id" = "koppeling"."inburgeraar_id" and ("inburgeraar"."schrijfgroep" = any((select string_to_array(concat_ws(',', case when current_setting('app.doel', true) in ('BEGELEIDING','INTAKE','TERMIJNBEWAKING','VERWIJZING') then nullif(current_setting('app.als_regisseur', true), '') end, case when 'inburgeraar' = any(string_to_array(current_setting('app.over', true), ',')) then nullif(current_setting('app.als_systeem', true), '') end), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "leesregel" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("leesregel"."regio_code" = (select nullif(current_setting('app.regio', true), '')) and (("leesregel"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and (select coalesce(nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''))) is not null) or "leesregel"."gemeente_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_privacy_officer', true), '')), ','))::text[]) or 'R:' || "leesregel"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "leesregel" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ('R:' || "leesregel"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "lezen" ON "leesvraag_open" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("leesvraag_open"."regio_code" = (select nullif(current_setting('app.regio', true), '')));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "leesvraag_open" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ("leesvraag_open"."regio_code" = (select nullif(current_setting('app.regio', true), '')));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "leesvraag_open" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING ('R:' || "leesvraag_open"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]));--> statement-breakpoint
ALTER POLICY "toevoegen" ON "leesvraag" TO regiotafel_app WITH CHECK ("leesvraag"."regio_code" = (select nullif(current_setting('app.regio', true), '')) and (("leesvraag"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and "leesvraag"."doel" = (select nullif(current_setting('app.doel', true), '')) and "leesvraag"."reden" is null) or ((select nullif(current_setting('app.als_systeem', true), '')) is not null and "leesvraag"."gebruiker_id" is null and "leesvraag"."reden" <> '')));