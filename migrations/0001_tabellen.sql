CREATE TABLE "gemeente" (
	"code" text PRIMARY KEY NOT NULL,
	"regio_code" text NOT NULL,
	"naam" text NOT NULL,
	"volgorde" integer NOT NULL,
	"regisseur_fte" numeric(5, 2),
	CONSTRAINT "gemeente_regio_uq" UNIQUE("regio_code","code")
);
--> statement-breakpoint
CREATE TABLE "regio" (
	"code" text PRIMARY KEY NOT NULL,
	"naam" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gebruiker" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"gemeente_code" text,
	"partner_id" uuid,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(naam, NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "gebruiker_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "gebruiker_leesgroep_uq" UNIQUE("regio_code","leesgroep","id")
);
--> statement-breakpoint
ALTER TABLE "gebruiker" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account" (
	"gebruiker_id" uuid PRIMARY KEY NOT NULL,
	"regio_code" text NOT NULL,
	"email" text NOT NULL,
	"soort" text NOT NULL,
	"actief" boolean DEFAULT true NOT NULL,
	CONSTRAINT "account_email_uq" UNIQUE("email"),
	CONSTRAINT "account_email_klein" CHECK ("account"."email" = lower("account"."email")),
	CONSTRAINT "account_soort" CHECK ("account"."soort" in ('DEMO', 'OIDC'))
);
--> statement-breakpoint
CREATE TABLE "lidmaatschap" (
	"id" uuid PRIMARY KEY NOT NULL,
	"regio_code" text NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"rol" text NOT NULL,
	"gemeente_code" text,
	"partner_id" uuid,
	"vanaf_datum" date NOT NULL,
	"tot_datum" date,
	CONSTRAINT "lidmaatschap_rol" CHECK ("lidmaatschap"."rol" in ('REGIOCOORDINATOR', 'BELEIDSMEDEWERKER', 'REGISSEUR', 'TASKFORCELID', 'PARTNERMEDEWERKER', 'BESTUURDER', 'FUNCTIONEEL_BEHEERDER', 'PRIVACY_OFFICER', 'DASHBOARD')),
	CONSTRAINT "lidmaatschap_periode" CHECK ("lidmaatschap"."tot_datum" >= "lidmaatschap"."vanaf_datum"),
	CONSTRAINT "lidmaatschap_partner" CHECK ("lidmaatschap"."rol" <> 'PARTNERMEDEWERKER' or "lidmaatschap"."partner_id" is not null),
	CONSTRAINT "lidmaatschap_gemeente" CHECK ("lidmaatschap"."rol" not in ('BELEIDSMEDEWERKER', 'REGISSEUR', 'TASKFORCELID', 'BESTUURDER', 'PRIVACY_OFFICER', 'DASHBOARD') or "lidmaatschap"."gemeente_code" is not null)
);
--> statement-breakpoint
CREATE TABLE "sessie" (
	"hash" text PRIMARY KEY NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone NOT NULL,
	"gezien_op" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contactpersoon" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"functie" text,
	"email" text,
	"telefoon" text,
	"gemeente_code" text,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"beheergroep" text GENERATED ALWAYS AS ('R:' || regio_code) STORED NOT NULL,
	CONSTRAINT "contactpersoon_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "contactpersoon" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"naamsleutel" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(naam, NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL,
	"namen" text NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(namen, NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL,
	"soort" text NOT NULL,
	"aliassen" text[] DEFAULT '{}' NOT NULL,
	"rollen" text[] DEFAULT '{}' NOT NULL,
	"is_ondertekenaar" boolean DEFAULT false NOT NULL,
	"afgeleid" boolean DEFAULT false NOT NULL,
	"bron" text,
	"gemeente_code" text,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "partner_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "partner_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "partner_naam_uq" UNIQUE("regio_code","naamsleutel"),
	CONSTRAINT "partner_soort" CHECK ("partner"."soort" in ('WERK', 'WELZIJN', 'ONDERWIJS', 'ZORG', 'MAATSCHAPPELIJK_WERK', 'JEUGD_EN_GEZIN', 'OPVANG', 'BIBLIOTHEEK', 'GGD', 'VLUCHTELINGENWERK', 'GEMEENTELIJK', 'OVERIG'))
);
--> statement-breakpoint
ALTER TABLE "partner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_gebeurtenis" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"ouder_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"door_id" uuid,
	"handeling" text NOT NULL,
	"tekst" text NOT NULL,
	"wijzigingen" jsonb NOT NULL,
	CONSTRAINT "partner_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "partner_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "partner_gemeente" (
	"regio_code" text NOT NULL,
	"partner_id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"beheergroep" text GENERATED ALWAYS AS ('R:' || regio_code) STORED NOT NULL,
	CONSTRAINT "partner_gemeente_regio_code_partner_id_gemeente_code_pk" PRIMARY KEY("regio_code","partner_id","gemeente_code")
);
--> statement-breakpoint
ALTER TABLE "partner_gemeente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "knelpunt" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"nummer" integer NOT NULL,
	"thema" text NOT NULL,
	"titel" text NOT NULL,
	"omschrijving" text,
	"gemeente_code" text,
	"zichtbaarheid" text NOT NULL,
	"melder_id" uuid,
	"gemeld_door_id" uuid,
	"melddatum" date NOT NULL,
	"ernst" text NOT NULL,
	"status" text NOT NULL,
	"eigenaar_id" uuid,
	"resultaat" text,
	"afgehandeld_datum" date,
	"afgeleid" boolean DEFAULT false NOT NULL,
	"bron" text,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(titel || ' ' || coalesce(omschrijving, ''), NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (case zichtbaarheid when 'GEMEENTE' then gemeente_code when 'REGIO' then 'R:' || regio_code else 'P:' || regio_code end) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "knelpunt_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "knelpunt_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "knelpunt_nummer_uq" UNIQUE("regio_code","schrijfgroep","nummer"),
	CONSTRAINT "knelpunt_thema" CHECK ("knelpunt"."thema" in ('SCHOLEN', 'ZORG', 'INBURGERING', 'OVERIG')),
	CONSTRAINT "knelpunt_ernst" CHECK ("knelpunt"."ernst" in ('LAAG', 'GEMIDDELD', 'HOOG')),
	CONSTRAINT "knelpunt_status" CHECK ("knelpunt"."status" in ('GEMELD', 'IN_ONDERZOEK', 'ACTIE_LOOPT', 'GEPARKEERD', 'OPGELOST', 'AFGEWEZEN')),
	CONSTRAINT "knelpunt_zichtbaarheid" CHECK ("knelpunt"."zichtbaarheid" in ('GEMEENTE', 'REGIO', 'PARTNERS')),
	CONSTRAINT "knelpunt_gemeente" CHECK ("knelpunt"."zichtbaarheid" <> 'GEMEENTE' or "knelpunt"."gemeente_code" is not null),
	CONSTRAINT "knelpunt_resultaat" CHECK ("knelpunt"."status" <> 'OPGELOST' or "knelpunt"."resultaat" is not null)
);
--> statement-breakpoint
ALTER TABLE "knelpunt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "knelpunt_gebeurtenis" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"ouder_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"door_id" uuid,
	"handeling" text NOT NULL,
	"tekst" text NOT NULL,
	"wijzigingen" jsonb NOT NULL,
	CONSTRAINT "knelpunt_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "knelpunt_volger" (
	"regio_code" text NOT NULL,
	"knelpunt_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	CONSTRAINT "knelpunt_volger_regio_code_knelpunt_id_gebruiker_id_pk" PRIMARY KEY("regio_code","knelpunt_id","gebruiker_id")
);
--> statement-breakpoint
ALTER TABLE "knelpunt_volger" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actie" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"nummer" integer NOT NULL,
	"titel" text NOT NULL,
	"omschrijving" text,
	"gemeente_code" text,
	"zichtbaarheid" text NOT NULL,
	"eigenaar_id" uuid,
	"eigenaar_partner_id" uuid,
	"streefdatum" date,
	"streefdatum_sortering" date GENERATED ALWAYS AS (coalesce(streefdatum, date '9999-12-31')) STORED NOT NULL,
	"keer_uitgesteld" integer DEFAULT 0 NOT NULL,
	"status" text NOT NULL,
	"status_voor_blokkade" text,
	"blokkade" jsonb,
	"resultaat" text,
	"gereed_op" timestamp(3) with time zone,
	"bron" text,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(titel || ' ' || coalesce(omschrijving, ''), NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (case zichtbaarheid when 'GEMEENTE' then gemeente_code when 'REGIO' then 'R:' || regio_code else 'P:' || regio_code end) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "actie_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "actie_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "actie_nummer_uq" UNIQUE("regio_code","schrijfgroep","nummer"),
	CONSTRAINT "actie_status" CHECK ("actie"."status" in ('OPEN', 'BEZIG', 'GEBLOKKEERD', 'GEREED', 'VERVALLEN')),
	CONSTRAINT "actie_zichtbaarheid" CHECK ("actie"."zichtbaarheid" in ('GEMEENTE', 'REGIO', 'PARTNERS')),
	CONSTRAINT "actie_gemeente" CHECK ("actie"."zichtbaarheid" <> 'GEMEENTE' or "actie"."gemeente_code" is not null),
	CONSTRAINT "actie_blokkade" CHECK (("actie"."status" = 'GEBLOKKEERD') = ("actie"."blokkade" is not null)),
	CONSTRAINT "actie_gereed" CHECK (("actie"."status" = 'GEREED') = ("actie"."gereed_op" is not null)),
	CONSTRAINT "actie_partner" CHECK ("actie"."eigenaar_partner_id" is null or "actie"."zichtbaarheid" = 'PARTNERS')
);
--> statement-breakpoint
ALTER TABLE "actie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actie_gebeurtenis" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"ouder_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"door_id" uuid,
	"handeling" text NOT NULL,
	"tekst" text NOT NULL,
	"wijzigingen" jsonb NOT NULL,
	CONSTRAINT "actie_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actie_knelpunt" (
	"regio_code" text NOT NULL,
	"actie_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"knelpunt_id" uuid NOT NULL,
	"knelpunt_leesgroep" text NOT NULL,
	CONSTRAINT "actie_knelpunt_regio_code_knelpunt_id_actie_id_pk" PRIMARY KEY("regio_code","knelpunt_id","actie_id")
);
--> statement-breakpoint
ALTER TABLE "actie_knelpunt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "actie_mede_eigenaar" (
	"regio_code" text NOT NULL,
	"actie_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"partner_id" uuid NOT NULL,
	CONSTRAINT "actie_mede_eigenaar_regio_code_actie_id_partner_id_pk" PRIMARY KEY("regio_code","actie_id","partner_id"),
	CONSTRAINT "actie_mede_eigenaar_zichtbaar" CHECK ("actie_mede_eigenaar"."leesgroep" = 'P:' || "actie_mede_eigenaar"."regio_code")
);
--> statement-breakpoint
ALTER TABLE "actie_mede_eigenaar" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "taakstelling" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"jaar" integer NOT NULL,
	"halfjaar" integer,
	"soort" text NOT NULL,
	"waarde" integer NOT NULL,
	"peildatum" date NOT NULL,
	"voorlopig" boolean NOT NULL,
	"bron" text NOT NULL,
	"voetnoot" text,
	"afgeleid" boolean DEFAULT false NOT NULL,
	"openbaar_vastgesteld" boolean DEFAULT false NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "taakstelling_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "taakstelling_periode_uq" UNIQUE NULLS NOT DISTINCT("regio_code","gemeente_code","jaar","halfjaar","soort","peildatum"),
	CONSTRAINT "taakstelling_soort" CHECK ("taakstelling"."soort" in ('TAAKSTELLING', 'ACHTERSTAND', 'REALISATIE')),
	CONSTRAINT "taakstelling_waarde" CHECK ("taakstelling"."waarde" >= 0),
	CONSTRAINT "taakstelling_halfjaar" CHECK ("taakstelling"."halfjaar" in (1, 2)),
	CONSTRAINT "taakstelling_jaar" CHECK ("taakstelling"."jaar" between 2000 and 2100)
);
--> statement-breakpoint
ALTER TABLE "taakstelling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotentie" (
	"regio_code" text NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"sleutel" text NOT NULL,
	"handeling" text NOT NULL,
	"hash" text NOT NULL,
	"resultaat_id" uuid NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "idempotentie_regio_code_gebruiker_id_sleutel_pk" PRIMARY KEY("regio_code","gebruiker_id","sleutel")
);
--> statement-breakpoint
ALTER TABLE "idempotentie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volgnummer" (
	"regio_code" text NOT NULL,
	"schrijfgroep" text NOT NULL,
	"noun" text NOT NULL,
	"laatste" integer NOT NULL,
	CONSTRAINT "volgnummer_regio_code_schrijfgroep_noun_pk" PRIMARY KEY("regio_code","schrijfgroep","noun")
);
--> statement-breakpoint
ALTER TABLE "volgnummer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "gemeente" ADD CONSTRAINT "gemeente_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebruiker" ADD CONSTRAINT "gebruiker_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebruiker" ADD CONSTRAINT "gebruiker_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gebruiker" ADD CONSTRAINT "gebruiker_partner_fk" FOREIGN KEY ("regio_code","partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_gebruiker_fk" FOREIGN KEY ("regio_code","gebruiker_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD CONSTRAINT "lidmaatschap_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD CONSTRAINT "lidmaatschap_gebruiker_fk" FOREIGN KEY ("regio_code","gebruiker_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD CONSTRAINT "lidmaatschap_partner_fk" FOREIGN KEY ("regio_code","partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lidmaatschap" ADD CONSTRAINT "lidmaatschap_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_gebruiker_id_account_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."account"("gebruiker_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contactpersoon" ADD CONSTRAINT "contactpersoon_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contactpersoon" ADD CONSTRAINT "contactpersoon_partner_fk" FOREIGN KEY ("regio_code","partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contactpersoon" ADD CONSTRAINT "contactpersoon_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_gebeurtenis" ADD CONSTRAINT "partner_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_gebeurtenis" ADD CONSTRAINT "partner_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."partner"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "partner_gemeente" ADD CONSTRAINT "partner_gemeente_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_gemeente" ADD CONSTRAINT "partner_gemeente_partner_fk" FOREIGN KEY ("regio_code","partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_gemeente" ADD CONSTRAINT "partner_gemeente_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knelpunt" ADD CONSTRAINT "knelpunt_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knelpunt" ADD CONSTRAINT "knelpunt_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knelpunt" ADD CONSTRAINT "knelpunt_melder_fk" FOREIGN KEY ("regio_code","melder_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knelpunt" ADD CONSTRAINT "knelpunt_gemeld_door_fk" FOREIGN KEY ("regio_code","gemeld_door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knelpunt" ADD CONSTRAINT "knelpunt_eigenaar_fk" FOREIGN KEY ("regio_code","eigenaar_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" ADD CONSTRAINT "knelpunt_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" ADD CONSTRAINT "knelpunt_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."knelpunt"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "knelpunt_volger" ADD CONSTRAINT "knelpunt_volger_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "knelpunt_volger" ADD CONSTRAINT "knelpunt_volger_knelpunt_fk" FOREIGN KEY ("regio_code","leesgroep","knelpunt_id") REFERENCES "public"."knelpunt"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "knelpunt_volger" ADD CONSTRAINT "knelpunt_volger_gebruiker_fk" FOREIGN KEY ("regio_code","gebruiker_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_eigenaar_fk" FOREIGN KEY ("regio_code","eigenaar_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_eigenaar_partner_fk" FOREIGN KEY ("regio_code","eigenaar_partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" ADD CONSTRAINT "actie_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" ADD CONSTRAINT "actie_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."actie"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "actie_knelpunt" ADD CONSTRAINT "actie_knelpunt_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie_knelpunt" ADD CONSTRAINT "actie_knelpunt_actie_fk" FOREIGN KEY ("regio_code","leesgroep","actie_id") REFERENCES "public"."actie"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "actie_knelpunt" ADD CONSTRAINT "actie_knelpunt_knelpunt_fk" FOREIGN KEY ("regio_code","knelpunt_leesgroep","knelpunt_id") REFERENCES "public"."knelpunt"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "actie_mede_eigenaar" ADD CONSTRAINT "actie_mede_eigenaar_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actie_mede_eigenaar" ADD CONSTRAINT "actie_mede_eigenaar_actie_fk" FOREIGN KEY ("regio_code","leesgroep","actie_id") REFERENCES "public"."actie"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "actie_mede_eigenaar" ADD CONSTRAINT "actie_mede_eigenaar_partner_fk" FOREIGN KEY ("regio_code","partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taakstelling" ADD CONSTRAINT "taakstelling_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taakstelling" ADD CONSTRAINT "taakstelling_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotentie" ADD CONSTRAINT "idempotentie_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volgnummer" ADD CONSTRAINT "volgnummer_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gebruiker_lezen" ON "gebruiker" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "lidmaatschap_gebruiker" ON "lidmaatschap" USING btree ("gebruiker_id");--> statement-breakpoint
CREATE INDEX "sessie_gebruiker" ON "sessie" USING btree ("gebruiker_id");--> statement-breakpoint
CREATE INDEX "contactpersoon_partner" ON "contactpersoon" USING btree ("regio_code","partner_id","naam","id");--> statement-breakpoint
CREATE INDEX "partner_lezen" ON "partner" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "partner_lijst" ON "partner" USING btree ("leesgroep","naam","id");--> statement-breakpoint
CREATE INDEX "partner_gebeurtenis_lijst" ON "partner_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
CREATE INDEX "knelpunt_lezen" ON "knelpunt" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "knelpunt_lijst" ON "knelpunt" USING btree ("leesgroep","melddatum","id");--> statement-breakpoint
CREATE INDEX "knelpunt_melder" ON "knelpunt" USING btree ("regio_code","melder_id");--> statement-breakpoint
CREATE INDEX "knelpunt_gebeurtenis_lijst" ON "knelpunt_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
CREATE INDEX "actie_lezen" ON "actie" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "actie_lijst" ON "actie" USING btree ("leesgroep","streefdatum_sortering","id");--> statement-breakpoint
CREATE INDEX "actie_eigenaar" ON "actie" USING btree ("regio_code","eigenaar_id");--> statement-breakpoint
CREATE INDEX "actie_eigenaar_partner" ON "actie" USING btree ("regio_code","eigenaar_partner_id","streefdatum_sortering","id");--> statement-breakpoint
CREATE INDEX "actie_gebeurtenis_lijst" ON "actie_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
CREATE INDEX "actie_knelpunt_actie" ON "actie_knelpunt" USING btree ("regio_code","actie_id","knelpunt_id");--> statement-breakpoint
CREATE INDEX "actie_mede_eigenaar_partner" ON "actie_mede_eigenaar" USING btree ("regio_code","partner_id");--> statement-breakpoint
CREATE POLICY "lezen" ON "gebruiker" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("gebruiker"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]) or "gebruiker"."id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or "gebruiker"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[])));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "gebruiker" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("gebruiker"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "contactpersoon" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("contactpersoon"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "contactpersoon" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]) or ("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "contactpersoon"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "contactpersoon" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]) or ("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "contactpersoon"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[])))) WITH CHECK (("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]) or ("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "contactpersoon"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "contactpersoon" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]) or ("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "contactpersoon"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "partner" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("partner"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "partner" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("partner"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "partner" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("partner"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]))) WITH CHECK (("partner"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "partner_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("partner_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "partner_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("partner_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "partner" where "partner"."regio_code" = "partner_gebeurtenis"."regio_code" and "partner"."id" = "partner_gebeurtenis"."ouder_id" and ("partner"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "partner_gemeente" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("partner_gemeente"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "partner_gemeente" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("partner_gemeente"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "partner_gemeente" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (("partner_gemeente"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "knelpunt" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("knelpunt"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "knelpunt" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("knelpunt"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]) or ("knelpunt"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "knelpunt"."melder_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "knelpunt" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("knelpunt"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]) or ("knelpunt"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "knelpunt"."melder_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[])))) WITH CHECK (("knelpunt"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "knelpunt_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("knelpunt_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "knelpunt_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("knelpunt_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "knelpunt" where "knelpunt"."regio_code" = "knelpunt_gebeurtenis"."regio_code" and "knelpunt"."id" = "knelpunt_gebeurtenis"."ouder_id" and ("knelpunt"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), ''), nullif(current_setting('app.als_privacy_officer', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "knelpunt_volger" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("knelpunt_volger"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "knelpunt_volger" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ("knelpunt_volger"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and "knelpunt_volger"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "knelpunt_volger" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING ("knelpunt_volger"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and "knelpunt_volger"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "lezen" ON "actie" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("actie"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "actie" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]) or ("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and ("actie"."eigenaar_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or "actie"."eigenaar_partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]) or exists (select 1 from actie_mede_eigenaar m where m.regio_code = "actie"."regio_code" and m.actie_id = "actie"."id" and m.partner_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "actie" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), '')), ','))::text[]) or ("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and ("actie"."eigenaar_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or "actie"."eigenaar_partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]) or exists (select 1 from actie_mede_eigenaar m where m.regio_code = "actie"."regio_code" and m.actie_id = "actie"."id" and m.partner_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[])))))) WITH CHECK (("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "actie_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("actie_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "actie_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("actie_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "actie" where "actie"."regio_code" = "actie_gebeurtenis"."regio_code" and "actie"."id" = "actie_gebeurtenis"."ouder_id" and ("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "actie_knelpunt" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("actie_knelpunt"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]) and "actie_knelpunt"."knelpunt_leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "actie_knelpunt" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "actie" where "actie"."regio_code" = "actie_knelpunt"."regio_code" and "actie"."id" = "actie_knelpunt"."actie_id" and ("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))) and "actie_knelpunt"."knelpunt_leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "actie_knelpunt" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "actie" where "actie"."regio_code" = "actie_knelpunt"."regio_code" and "actie"."id" = "actie_knelpunt"."actie_id" and ("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))) and "actie_knelpunt"."knelpunt_leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "lezen" ON "actie_mede_eigenaar" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("actie_mede_eigenaar"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "actie_mede_eigenaar" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "actie" where "actie"."regio_code" = "actie_mede_eigenaar"."regio_code" and "actie"."id" = "actie_mede_eigenaar"."actie_id" and ("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "actie_mede_eigenaar" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "actie" where "actie"."regio_code" = "actie_mede_eigenaar"."regio_code" and "actie"."id" = "actie_mede_eigenaar"."actie_id" and ("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "taakstelling" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("taakstelling"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_dashboard', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "taakstelling" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("taakstelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "idempotentie" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("idempotentie"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "toevoegen" ON "idempotentie" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ("idempotentie"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "verwijderen" ON "idempotentie" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING ("idempotentie"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "lezen" ON "volgnummer" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ((("volgnummer"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), ''), nullif(current_setting('app.als_privacy_officer', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])) or ("volgnummer"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "volgnummer" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ((("volgnummer"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), ''), nullif(current_setting('app.als_privacy_officer', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])) or ("volgnummer"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "volgnummer" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING ((("volgnummer"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), ''), nullif(current_setting('app.als_privacy_officer', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])) or ("volgnummer"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[])))) WITH CHECK ((("volgnummer"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), ''), nullif(current_setting('app.als_privacy_officer', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])) or ("volgnummer"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));