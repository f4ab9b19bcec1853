CREATE TABLE "leesvraag" (
	"dag" date DEFAULT (now() at time zone 'Europe/Amsterdam')::date NOT NULL,
	"op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"regio_code" text DEFAULT nullif(current_setting('app.regio', true), '') NOT NULL,
	"gebruiker_id" uuid DEFAULT nullif(current_setting('app.gebruiker', true), '')::uuid NOT NULL,
	"doel" text DEFAULT nullif(current_setting('app.doel', true), '') NOT NULL,
	"kenmerk" text NOT NULL,
	"velden" text[] NOT NULL,
	"personen" uuid[] NOT NULL
) PARTITION BY RANGE ("dag");
--> statement-breakpoint
ALTER TABLE "leesvraag" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- For a day that has no month made for it: a line must never be refused for want of a place.
CREATE TABLE "leesvraag_zonder_maand" PARTITION OF "leesvraag" DEFAULT;--> statement-breakpoint
ALTER TABLE "leesvraag_zonder_maand" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "leesvraag_kenmerk" ON "leesvraag" USING btree ("kenmerk");--> statement-breakpoint
CREATE POLICY "toevoegen" ON "leesvraag" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ("leesvraag"."regio_code" = (select nullif(current_setting('app.regio', true), '')) and "leesvraag"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and "leesvraag"."doel" = (select nullif(current_setting('app.doel', true), '')));