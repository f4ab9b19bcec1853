CREATE TABLE "convenant" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"titel" text NOT NULL,
	"ondertekeningsdatum" date,
	"ondertekeningsjaar_afgeleid" boolean DEFAULT false NOT NULL,
	"toelichting" text,
	"einddatum" date,
	"status" text NOT NULL,
	"bron" text,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(titel || ' ' || coalesce(toelichting, ''), NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS ('R:' || regio_code) STORED NOT NULL,
	CONSTRAINT "convenant_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "convenant_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "convenant_status" CHECK ("convenant"."status" in ('CONCEPT', 'ONDERTEKEND', 'BEEINDIGD')),
	CONSTRAINT "convenant_ondertekend" CHECK ("convenant"."status" = 'CONCEPT' or "convenant"."ondertekeningsdatum" is not null),
	CONSTRAINT "convenant_beeindigd" CHECK ("convenant"."status" <> 'BEEINDIGD' or "convenant"."einddatum" is not null),
	CONSTRAINT "convenant_periode" CHECK ("convenant"."einddatum" >= "convenant"."ondertekeningsdatum")
);
--> statement-breakpoint
ALTER TABLE "convenant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "convenant_gebeurtenis" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"ouder_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"door_id" uuid,
	"handeling" text NOT NULL,
	"tekst" text NOT NULL,
	"wijzigingen" jsonb NOT NULL,
	CONSTRAINT "convenant_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "convenant_partij" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"convenant_id" uuid NOT NULL,
	"volgorde" integer NOT NULL,
	"gemeente_code" text,
	"partner_id" uuid,
	"vertegenwoordiger" text,
	"toetredingsdatum" date,
	"uittredingsdatum" date,
	"uittredingsreden" text,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"beheergroep" text GENERATED ALWAYS AS ('R:' || regio_code) STORED NOT NULL,
	CONSTRAINT "convenant_partij_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "convenant_partij_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "convenant_partij_een" CHECK (num_nonnulls("convenant_partij"."gemeente_code", "convenant_partij"."partner_id") = 1),
	CONSTRAINT "convenant_partij_reden" CHECK (("convenant_partij"."uittredingsdatum" is null) = ("convenant_partij"."uittredingsreden" is null)),
	CONSTRAINT "convenant_partij_periode" CHECK ("convenant_partij"."uittredingsdatum" >= "convenant_partij"."toetredingsdatum")
);
--> statement-breakpoint
ALTER TABLE "convenant_partij" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "afspraak" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"convenant_id" uuid NOT NULL,
	"volgorde" integer NOT NULL,
	"tekst" text NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"beheergroep" text GENERATED ALWAYS AS ('R:' || regio_code) STORED NOT NULL,
	CONSTRAINT "afspraak_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "afspraak" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "afspraak_actie" (
	"regio_code" text NOT NULL,
	"afspraak_id" uuid NOT NULL,
	"actie_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"beheergroep" text GENERATED ALWAYS AS ('R:' || regio_code) STORED NOT NULL,
	CONSTRAINT "afspraak_actie_regio_code_afspraak_id_actie_id_pk" PRIMARY KEY("regio_code","afspraak_id","actie_id")
);
--> statement-breakpoint
ALTER TABLE "afspraak_actie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "afspraak_partij" (
	"regio_code" text NOT NULL,
	"afspraak_id" uuid NOT NULL,
	"partij_id" uuid NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"beheergroep" text GENERATED ALWAYS AS ('R:' || regio_code) STORED NOT NULL,
	CONSTRAINT "afspraak_partij_regio_code_afspraak_id_partij_id_pk" PRIMARY KEY("regio_code","afspraak_id","partij_id")
);
--> statement-breakpoint
ALTER TABLE "afspraak_partij" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetmoment" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"periode" text NOT NULL,
	"toelichting" text,
	"afgeleid" boolean DEFAULT false NOT NULL,
	"waarde" numeric,
	"reden_geen_waarde" text,
	"eenheid" text,
	"peildatum" date NOT NULL,
	"voorlopig" boolean DEFAULT false NOT NULL,
	"cijfer_bron" text,
	"voetnoot" text,
	"openbaar_vastgesteld" boolean DEFAULT false NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	CONSTRAINT "meetmoment_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "meetmoment_periode_uq" UNIQUE("regio_code","pilot_id","periode","peildatum"),
	CONSTRAINT "meetmoment_eenheid" CHECK ("meetmoment"."eenheid" in ('PERSONEN', 'HUISHOUDENS', 'TRAJECTEN', 'FTE', 'EURO', 'DAGEN', 'UREN', 'PROCENT', 'AANTAL')),
	CONSTRAINT "meetmoment_reden" CHECK ("meetmoment"."reden_geen_waarde" in ('ONBEKEND', 'NIET_UITGESPLITST', 'KLEINE_CEL', 'AANVULLENDE_CEL', 'GEEN_GEGEVENS')),
	CONSTRAINT "meetmoment_waarde" CHECK ("meetmoment"."waarde" >= 0),
	CONSTRAINT "meetmoment_cijfer" CHECK (case when "meetmoment"."eenheid" is null then num_nonnulls("meetmoment"."waarde", "meetmoment"."reden_geen_waarde", "meetmoment"."peildatum", "meetmoment"."cijfer_bron") = 0
      else num_nonnulls("meetmoment"."waarde", "meetmoment"."reden_geen_waarde") = 1 and num_nonnulls("meetmoment"."peildatum", "meetmoment"."cijfer_bron") = 2 end),
	CONSTRAINT "meetmoment_heel" CHECK ("meetmoment"."eenheid" is not null)
);
--> statement-breakpoint
ALTER TABLE "meetmoment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pilot" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"omschrijving" text,
	"gemeente_code" text,
	"convenant_id" uuid,
	"begindatum" date,
	"einddatum" date,
	"stand" text NOT NULL,
	"doel_aantal" integer,
	"doel_periode" text,
	"evaluatie_uiterlijk_jaar" integer,
	"evaluatie" jsonb,
	"stopreden" text,
	"bron" text,
	"voetnoot" text,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(naam || ' ' || coalesce(omschrijving, ''), NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "pilot_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "pilot_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "pilot_stand" CHECK ("pilot"."stand" in ('VOORBEREIDING', 'LOOPT', 'AFGESLOTEN', 'GESTOPT')),
	CONSTRAINT "pilot_doel" CHECK ("pilot"."doel_aantal" >= 0),
	CONSTRAINT "pilot_periode" CHECK ("pilot"."einddatum" >= "pilot"."begindatum"),
	CONSTRAINT "pilot_jaar" CHECK ("pilot"."evaluatie_uiterlijk_jaar" between 2000 and 2100),
	CONSTRAINT "pilot_afgesloten" CHECK ("pilot"."stand" <> 'AFGESLOTEN' or "pilot"."evaluatie" is not null),
	CONSTRAINT "pilot_gestopt" CHECK ("pilot"."stand" <> 'GESTOPT' or "pilot"."stopreden" is not null)
);
--> statement-breakpoint
ALTER TABLE "pilot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pilot_gebeurtenis" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"ouder_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"door_id" uuid,
	"handeling" text NOT NULL,
	"tekst" text NOT NULL,
	"wijzigingen" jsonb NOT NULL,
	CONSTRAINT "pilot_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pilot_gemeente" (
	"regio_code" text NOT NULL,
	"pilot_id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	CONSTRAINT "pilot_gemeente_regio_code_pilot_id_gemeente_code_pk" PRIMARY KEY("regio_code","pilot_id","gemeente_code")
);
--> statement-breakpoint
ALTER TABLE "pilot_gemeente" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pilot_partner" (
	"regio_code" text NOT NULL,
	"pilot_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	CONSTRAINT "pilot_partner_regio_code_pilot_id_partner_id_pk" PRIMARY KEY("regio_code","pilot_id","partner_id")
);
--> statement-breakpoint
ALTER TABLE "pilot_partner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "succes" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"titel" text NOT NULL,
	"thema" text NOT NULL,
	"omschrijving" text NOT NULL,
	"periode" text,
	"bron" text NOT NULL,
	"gemeente_code" text,
	"zichtbaarheid" text NOT NULL,
	"melder_id" uuid,
	"waarde" numeric,
	"reden_geen_waarde" text,
	"eenheid" text,
	"peildatum" date,
	"voorlopig" boolean DEFAULT false NOT NULL,
	"cijfer_bron" text,
	"voetnoot" text,
	"openbaar_vastgesteld" boolean DEFAULT false NOT NULL,
	"versie" integer DEFAULT 1 NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"gewijzigd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(titel || ' ' || omschrijving, NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (case zichtbaarheid when 'GEMEENTE' then gemeente_code when 'REGIO' then 'R:' || regio_code else 'P:' || regio_code end) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "succes_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "succes_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "succes_thema" CHECK ("succes"."thema" in ('SCHOLEN', 'ZORG', 'INBURGERING', 'OVERIG')),
	CONSTRAINT "succes_zichtbaarheid" CHECK ("succes"."zichtbaarheid" in ('GEMEENTE', 'REGIO', 'PARTNERS')),
	CONSTRAINT "succes_gemeente" CHECK ("succes"."zichtbaarheid" <> 'GEMEENTE' or "succes"."gemeente_code" is not null),
	CONSTRAINT "succes_eenheid" CHECK ("succes"."eenheid" in ('PERSONEN', 'HUISHOUDENS', 'TRAJECTEN', 'FTE', 'EURO', 'DAGEN', 'UREN', 'PROCENT', 'AANTAL')),
	CONSTRAINT "succes_reden" CHECK ("succes"."reden_geen_waarde" in ('ONBEKEND', 'NIET_UITGESPLITST', 'KLEINE_CEL', 'AANVULLENDE_CEL', 'GEEN_GEGEVENS')),
	CONSTRAINT "succes_waarde" CHECK ("succes"."waarde" >= 0),
	CONSTRAINT "succes_cijfer" CHECK (case when "succes"."eenheid" is null then num_nonnulls("succes"."waarde", "succes"."reden_geen_waarde", "succes"."peildatum", "succes"."cijfer_bron") = 0
      else num_nonnulls("succes"."waarde", "succes"."reden_geen_waarde") = 1 and num_nonnulls("succes"."peildatum", "succes"."cijfer_bron") = 2 end)
);
--> statement-breakpoint
ALTER TABLE "succes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "succes_gebeurtenis" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"ouder_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"door_id" uuid,
	"handeling" text NOT NULL,
	"tekst" text NOT NULL,
	"wijzigingen" jsonb NOT NULL,
	CONSTRAINT "succes_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "succes_knelpunt" (
	"regio_code" text NOT NULL,
	"succes_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"knelpunt_id" uuid NOT NULL,
	"knelpunt_leesgroep" text NOT NULL,
	CONSTRAINT "succes_knelpunt_regio_code_succes_id_knelpunt_id_pk" PRIMARY KEY("regio_code","succes_id","knelpunt_id")
);
--> statement-breakpoint
ALTER TABLE "succes_knelpunt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "succes_partner" (
	"regio_code" text NOT NULL,
	"succes_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"partner_id" uuid NOT NULL,
	CONSTRAINT "succes_partner_regio_code_succes_id_partner_id_pk" PRIMARY KEY("regio_code","succes_id","partner_id")
);
--> statement-breakpoint
ALTER TABLE "succes_partner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "taakstelling_gebeurtenis" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"ouder_id" uuid NOT NULL,
	"leesgroep" text NOT NULL,
	"op" timestamp(3) with time zone NOT NULL,
	"door_id" uuid,
	"handeling" text NOT NULL,
	"tekst" text NOT NULL,
	"wijzigingen" jsonb NOT NULL,
	CONSTRAINT "taakstelling_gebeurtenis_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "partner" DROP CONSTRAINT "partner_naam_uq";--> statement-breakpoint
ALTER TABLE "partner" ADD COLUMN "opgegaan_in_id" uuid;--> statement-breakpoint
ALTER TABLE "convenant" ADD CONSTRAINT "convenant_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" ADD CONSTRAINT "convenant_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" ADD CONSTRAINT "convenant_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."convenant"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "convenant_partij" ADD CONSTRAINT "convenant_partij_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convenant_partij" ADD CONSTRAINT "convenant_partij_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convenant_partij" ADD CONSTRAINT "convenant_partij_convenant_fk" FOREIGN KEY ("regio_code","convenant_id") REFERENCES "public"."convenant"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "convenant_partij" ADD CONSTRAINT "convenant_partij_partner_fk" FOREIGN KEY ("regio_code","partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak" ADD CONSTRAINT "afspraak_convenant_fk" FOREIGN KEY ("regio_code","convenant_id") REFERENCES "public"."convenant"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_actie" ADD CONSTRAINT "afspraak_actie_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_actie" ADD CONSTRAINT "afspraak_actie_afspraak_fk" FOREIGN KEY ("regio_code","afspraak_id") REFERENCES "public"."afspraak"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_actie" ADD CONSTRAINT "afspraak_actie_actie_fk" FOREIGN KEY ("regio_code","leesgroep","actie_id") REFERENCES "public"."actie"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "afspraak_partij" ADD CONSTRAINT "afspraak_partij_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_partij" ADD CONSTRAINT "afspraak_partij_afspraak_fk" FOREIGN KEY ("regio_code","afspraak_id") REFERENCES "public"."afspraak"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "afspraak_partij" ADD CONSTRAINT "afspraak_partij_partij_fk" FOREIGN KEY ("regio_code","partij_id") REFERENCES "public"."convenant_partij"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetmoment" ADD CONSTRAINT "meetmoment_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetmoment" ADD CONSTRAINT "meetmoment_pilot_fk" FOREIGN KEY ("regio_code","pilot_id") REFERENCES "public"."pilot"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_convenant_fk" FOREIGN KEY ("regio_code","convenant_id") REFERENCES "public"."convenant"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" ADD CONSTRAINT "pilot_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" ADD CONSTRAINT "pilot_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."pilot"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "pilot_gemeente" ADD CONSTRAINT "pilot_gemeente_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_gemeente" ADD CONSTRAINT "pilot_gemeente_pilot_fk" FOREIGN KEY ("regio_code","pilot_id") REFERENCES "public"."pilot"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_gemeente" ADD CONSTRAINT "pilot_gemeente_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_partner" ADD CONSTRAINT "pilot_partner_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_partner" ADD CONSTRAINT "pilot_partner_pilot_fk" FOREIGN KEY ("regio_code","pilot_id") REFERENCES "public"."pilot"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_partner" ADD CONSTRAINT "pilot_partner_partner_fk" FOREIGN KEY ("regio_code","partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succes" ADD CONSTRAINT "succes_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succes" ADD CONSTRAINT "succes_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succes" ADD CONSTRAINT "succes_melder_fk" FOREIGN KEY ("regio_code","melder_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" ADD CONSTRAINT "succes_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" ADD CONSTRAINT "succes_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."succes"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "succes_knelpunt" ADD CONSTRAINT "succes_knelpunt_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succes_knelpunt" ADD CONSTRAINT "succes_knelpunt_succes_fk" FOREIGN KEY ("regio_code","leesgroep","succes_id") REFERENCES "public"."succes"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "succes_knelpunt" ADD CONSTRAINT "succes_knelpunt_knelpunt_fk" FOREIGN KEY ("regio_code","knelpunt_leesgroep","knelpunt_id") REFERENCES "public"."knelpunt"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "succes_partner" ADD CONSTRAINT "succes_partner_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "succes_partner" ADD CONSTRAINT "succes_partner_succes_fk" FOREIGN KEY ("regio_code","leesgroep","succes_id") REFERENCES "public"."succes"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "succes_partner" ADD CONSTRAINT "succes_partner_partner_fk" FOREIGN KEY ("regio_code","partner_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" ADD CONSTRAINT "taakstelling_gebeurtenis_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taakstelling" ADD CONSTRAINT "taakstelling_leesgroep_uq" UNIQUE("regio_code","leesgroep","id");--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" ADD CONSTRAINT "taakstelling_gebeurtenis_ouder_fk" FOREIGN KEY ("regio_code","leesgroep","ouder_id") REFERENCES "public"."taakstelling"("regio_code","leesgroep","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "convenant_lezen" ON "convenant" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "convenant_gebeurtenis_lijst" ON "convenant_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
CREATE INDEX "convenant_partij_lezen" ON "convenant_partij" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE UNIQUE INDEX "convenant_partij_gemeente_uq" ON "convenant_partij" USING btree ("regio_code","convenant_id","gemeente_code") WHERE "convenant_partij"."uittredingsdatum" is null and "convenant_partij"."gemeente_code" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "convenant_partij_partner_uq" ON "convenant_partij" USING btree ("regio_code","convenant_id","partner_id") WHERE "convenant_partij"."uittredingsdatum" is null and "convenant_partij"."partner_id" is not null;--> statement-breakpoint
CREATE INDEX "convenant_partij_lijst" ON "convenant_partij" USING btree ("regio_code","convenant_id","volgorde","id");--> statement-breakpoint
CREATE INDEX "convenant_partij_partner" ON "convenant_partij" USING btree ("regio_code","partner_id");--> statement-breakpoint
CREATE INDEX "afspraak_lijst" ON "afspraak" USING btree ("regio_code","convenant_id","volgorde","id");--> statement-breakpoint
CREATE INDEX "afspraak_actie_actie" ON "afspraak_actie" USING btree ("regio_code","actie_id");--> statement-breakpoint
CREATE INDEX "afspraak_partij_partij" ON "afspraak_partij" USING btree ("regio_code","partij_id");--> statement-breakpoint
CREATE INDEX "meetmoment_lijst" ON "meetmoment" USING btree ("regio_code","pilot_id","peildatum","id");--> statement-breakpoint
CREATE INDEX "pilot_lezen" ON "pilot" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "pilot_lijst" ON "pilot" USING btree ("leesgroep","naam","id");--> statement-breakpoint
CREATE INDEX "pilot_convenant" ON "pilot" USING btree ("regio_code","convenant_id");--> statement-breakpoint
CREATE INDEX "pilot_gebeurtenis_lijst" ON "pilot_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
CREATE INDEX "pilot_partner_partner" ON "pilot_partner" USING btree ("regio_code","partner_id");--> statement-breakpoint
CREATE INDEX "succes_lezen" ON "succes" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE INDEX "succes_lijst" ON "succes" USING btree ("leesgroep","thema","id");--> statement-breakpoint
CREATE INDEX "succes_melder" ON "succes" USING btree ("regio_code","melder_id");--> statement-breakpoint
CREATE INDEX "succes_gebeurtenis_lijst" ON "succes_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
CREATE INDEX "succes_knelpunt_knelpunt" ON "succes_knelpunt" USING btree ("regio_code","knelpunt_id");--> statement-breakpoint
CREATE INDEX "succes_partner_partner" ON "succes_partner" USING btree ("regio_code","partner_id");--> statement-breakpoint
CREATE INDEX "taakstelling_gebeurtenis_lijst" ON "taakstelling_gebeurtenis" USING btree ("regio_code","ouder_id","op","id");--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_opgegaan_fk" FOREIGN KEY ("regio_code","opgegaan_in_id") REFERENCES "public"."partner"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "partner_naam_uq" ON "partner" USING btree ("regio_code","naamsleutel") WHERE "partner"."opgegaan_in_id" is null;--> statement-breakpoint
CREATE INDEX "taakstelling_lezen" ON "taakstelling" USING btree ("leesgroep","id");--> statement-breakpoint
ALTER TABLE "partner" DROP COLUMN "is_ondertekenaar";--> statement-breakpoint
CREATE POLICY "wijzigen" ON "gebruiker" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("gebruiker"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))) WITH CHECK (("gebruiker"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "taakstelling" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("taakstelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), '')), ','))::text[]))) WITH CHECK (("taakstelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "convenant" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("convenant"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "convenant" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("convenant"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "convenant" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("convenant"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))) WITH CHECK (("convenant"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "convenant_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("convenant_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "convenant_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("convenant_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "convenant" where "convenant"."regio_code" = "convenant_gebeurtenis"."regio_code" and "convenant"."id" = "convenant_gebeurtenis"."ouder_id" and ("convenant"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "convenant_partij" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("convenant_partij"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "convenant_partij" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("convenant_partij"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "convenant_partij" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("convenant_partij"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))) WITH CHECK (("convenant_partij"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "convenant_partij" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (("convenant_partij"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "afspraak" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("afspraak"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "afspraak" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("afspraak"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "afspraak" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("afspraak"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))) WITH CHECK (("afspraak"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "afspraak" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (("afspraak"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "afspraak_actie" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("afspraak_actie"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "afspraak_actie" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("afspraak_actie"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])) and "afspraak_actie"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "afspraak_actie" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (("afspraak_actie"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])) and "afspraak_actie"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "lezen" ON "afspraak_partij" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("afspraak_partij"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "afspraak_partij" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("afspraak_partij"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "afspraak_partij" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (("afspraak_partij"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "meetmoment" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("meetmoment"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_dashboard', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "meetmoment" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "pilot" where "pilot"."regio_code" = "meetmoment"."regio_code" and "pilot"."id" = "meetmoment"."pilot_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "meetmoment" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (exists (select 1 from "pilot" where "pilot"."regio_code" = "meetmoment"."regio_code" and "pilot"."id" = "meetmoment"."pilot_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])))) WITH CHECK (exists (select 1 from "pilot" where "pilot"."regio_code" = "meetmoment"."regio_code" and "pilot"."id" = "meetmoment"."pilot_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "pilot" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("pilot"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_dashboard', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "pilot" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "pilot" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))) WITH CHECK (("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "pilot_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("pilot_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "pilot_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("pilot_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "pilot" where "pilot"."regio_code" = "pilot_gebeurtenis"."regio_code" and "pilot"."id" = "pilot_gebeurtenis"."ouder_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "pilot_gemeente" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("pilot_gemeente"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_dashboard', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "pilot_gemeente" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "pilot" where "pilot"."regio_code" = "pilot_gemeente"."regio_code" and "pilot"."id" = "pilot_gemeente"."pilot_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "pilot_gemeente" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "pilot" where "pilot"."regio_code" = "pilot_gemeente"."regio_code" and "pilot"."id" = "pilot_gemeente"."pilot_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "pilot_partner" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("pilot_partner"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "pilot_partner" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "pilot" where "pilot"."regio_code" = "pilot_partner"."regio_code" and "pilot"."id" = "pilot_partner"."pilot_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "pilot_partner" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "pilot" where "pilot"."regio_code" = "pilot_partner"."regio_code" and "pilot"."id" = "pilot_partner"."pilot_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "succes" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("succes"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_bestuurder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "succes" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]) or ("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "succes"."melder_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))));--> statement-breakpoint
CREATE POLICY "wijzigen" ON "succes" AS PERMISSIVE FOR UPDATE TO "regiotafel_app" USING (("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]) or ("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "succes"."melder_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[])))) WITH CHECK (("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[])));--> statement-breakpoint
CREATE POLICY "lezen" ON "succes_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("succes_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "succes_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("succes_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "succes" where "succes"."regio_code" = "succes_gebeurtenis"."regio_code" and "succes"."id" = "succes_gebeurtenis"."ouder_id" and ("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "succes_knelpunt" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("succes_knelpunt"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_bestuurder', true), '')), ','))::text[]) and "succes_knelpunt"."knelpunt_leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "succes_knelpunt" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "succes" where "succes"."regio_code" = "succes_knelpunt"."regio_code" and "succes"."id" = "succes_knelpunt"."succes_id" and ("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))) and "succes_knelpunt"."knelpunt_leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "succes_knelpunt" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "succes" where "succes"."regio_code" = "succes_knelpunt"."regio_code" and "succes"."id" = "succes_knelpunt"."succes_id" and ("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))) and "succes_knelpunt"."knelpunt_leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "lezen" ON "succes_partner" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("succes_partner"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_bestuurder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "succes_partner" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (exists (select 1 from "succes" where "succes"."regio_code" = "succes_partner"."regio_code" and "succes"."id" = "succes_partner"."succes_id" and ("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "succes_partner" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING (exists (select 1 from "succes" where "succes"."regio_code" = "succes_partner"."regio_code" and "succes"."id" = "succes_partner"."succes_id" and ("succes"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_regisseur', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "taakstelling_gebeurtenis" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("taakstelling_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "taakstelling_gebeurtenis" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("taakstelling_gebeurtenis"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "taakstelling" where "taakstelling"."regio_code" = "taakstelling_gebeurtenis"."regio_code" and "taakstelling"."id" = "taakstelling_gebeurtenis"."ouder_id" and ("taakstelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
ALTER POLICY "toevoegen" ON "contactpersoon" TO regiotafel_app WITH CHECK (("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]) or ("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "contactpersoon"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))));--> statement-breakpoint
ALTER POLICY "wijzigen" ON "contactpersoon" TO regiotafel_app USING (("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]) or ("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "contactpersoon"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[])))) WITH CHECK (("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]) or ("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "contactpersoon"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))));--> statement-breakpoint
ALTER POLICY "verwijderen" ON "contactpersoon" TO regiotafel_app USING (("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), '')), ','))::text[]) or ("contactpersoon"."beheergroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and "contactpersoon"."partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]))));--> statement-breakpoint
ALTER POLICY "lezen" ON "partner" TO regiotafel_app USING (("partner"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]) and ("partner"."opgegaan_in_id" is null or (select nullif(current_setting('app.als_systeem', true), '')) is not null)));--> statement-breakpoint
ALTER POLICY "wijzigen" ON "partner" TO regiotafel_app USING (("partner"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))) WITH CHECK (("partner"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_functioneel_beheerder', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));--> statement-breakpoint
ALTER POLICY "wijzigen" ON "actie" TO regiotafel_app USING (("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]) or ("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[]) and ("actie"."eigenaar_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or "actie"."eigenaar_partner_id" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[]) or exists (select 1 from actie_mede_eigenaar m where m.regio_code = "actie"."regio_code" and m.actie_id = "actie"."id" and m.partner_id = any((select string_to_array(concat_ws(',', nullif(current_setting('app.partners', true), '')), ','))::uuid[])))))) WITH CHECK (("actie"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), ''), nullif(current_setting('app.als_taskforcelid', true), ''), nullif(current_setting('app.als_partnermedewerker', true), '')), ','))::text[])));--> statement-breakpoint
ALTER POLICY "toevoegen" ON "taakstelling" TO regiotafel_app WITH CHECK (("taakstelling"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));