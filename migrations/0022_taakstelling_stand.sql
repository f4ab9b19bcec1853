CREATE TABLE "taakstelling_stand" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gemeente_code" text NOT NULL,
	"jaar" integer NOT NULL,
	"halfjaar" integer NOT NULL,
	"deel" text,
	"peildatum" date NOT NULL,
	"waarde" integer,
	"verborgen" text,
	"bron" text NOT NULL,
	"voetnoot" text,
	"openbaar_vastgesteld" boolean DEFAULT false NOT NULL,
	"aangemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"leesgroep" text GENERATED ALWAYS AS (gemeente_code) STORED NOT NULL,
	"schrijfgroep" text GENERATED ALWAYS AS (coalesce(gemeente_code, 'R:' || regio_code)) STORED NOT NULL,
	CONSTRAINT "taakstelling_stand_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "taakstelling_stand_leesgroep_uq" UNIQUE("regio_code","leesgroep","id"),
	CONSTRAINT "taakstelling_stand_uq" UNIQUE NULLS NOT DISTINCT("regio_code","gemeente_code","jaar","halfjaar","deel"),
	CONSTRAINT "taakstelling_stand_deel" CHECK ("taakstelling_stand"."deel" in ('ECHT', 'VERZONNEN')),
	CONSTRAINT "taakstelling_stand_halfjaar" CHECK ("taakstelling_stand"."halfjaar" in (1, 2)),
	CONSTRAINT "taakstelling_stand_jaar" CHECK ("taakstelling_stand"."jaar" between 2000 and 2100),
	CONSTRAINT "taakstelling_stand_verborgen" CHECK ("taakstelling_stand"."verborgen" in ('KLEINE_CEL', 'AANVULLENDE_CEL')),
	CONSTRAINT "taakstelling_stand_een" CHECK (num_nonnulls("taakstelling_stand"."waarde", "taakstelling_stand"."verborgen") = 1),
	CONSTRAINT "taakstelling_stand_klein" CHECK ("taakstelling_stand"."openbaar_vastgesteld" or "taakstelling_stand"."waarde" is null or "taakstelling_stand"."waarde" = 0 or "taakstelling_stand"."waarde" >= 5)
);
--> statement-breakpoint
ALTER TABLE "taakstelling_stand" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "taakstelling_stand" ADD CONSTRAINT "taakstelling_stand_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taakstelling_stand" ADD CONSTRAINT "taakstelling_stand_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "taakstelling_stand_lezen" ON "taakstelling_stand" USING btree ("leesgroep","id");--> statement-breakpoint
CREATE POLICY "lezen" ON "taakstelling_stand" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("taakstelling_stand"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_dashboard', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "taakstelling_stand" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("taakstelling_stand"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[])));