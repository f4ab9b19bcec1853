CREATE TABLE "pilot_evaluatie" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"pilot_id" uuid NOT NULL,
	"datum" date NOT NULL,
	"besluit" text NOT NULL,
	"leerpunten" text[] NOT NULL,
	"bron" text,
	"vastgelegd_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"door_id" uuid,
	"leesgroep" text GENERATED ALWAYS AS ('P:' || regio_code) STORED NOT NULL,
	CONSTRAINT "pilot_evaluatie_regio_code_id_pk" PRIMARY KEY("regio_code","id"),
	CONSTRAINT "pilot_evaluatie_pilot_uq" UNIQUE("regio_code","pilot_id","id"),
	CONSTRAINT "pilot_evaluatie_besluit" CHECK ("pilot_evaluatie"."besluit" in ('OVERGENOMEN', 'AANGEPAST_OVERGENOMEN', 'NIET_OVERGENOMEN')),
	CONSTRAINT "pilot_evaluatie_leerpunten" CHECK (cardinality("pilot_evaluatie"."leerpunten") > 0)
);
--> statement-breakpoint
ALTER TABLE "pilot_evaluatie" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pilot" DROP CONSTRAINT "pilot_afgesloten";--> statement-breakpoint
ALTER TABLE "pilot" ADD COLUMN "evaluatie_id" uuid;--> statement-breakpoint
ALTER TABLE "pilot_evaluatie" ADD CONSTRAINT "pilot_evaluatie_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_evaluatie" ADD CONSTRAINT "pilot_evaluatie_pilot_fk" FOREIGN KEY ("regio_code","pilot_id") REFERENCES "public"."pilot"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_evaluatie" ADD CONSTRAINT "pilot_evaluatie_door_fk" FOREIGN KEY ("regio_code","door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- The evaluation that stands is the one that was recorded last; when and by whom, its history tells.
ALTER TABLE "pilot" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "pilot_evaluatie" (regio_code, id, pilot_id, datum, besluit, leerpunten, bron, vastgelegd_op, door_id)
SELECT p.regio_code, gen_random_uuid(), p.id, (p.evaluatie ->> 'datum')::date, p.evaluatie ->> 'besluit',
  ARRAY(SELECT jsonb_array_elements_text(p.evaluatie -> 'leerpunten')), p.evaluatie ->> 'bron', coalesce(g.op, p.aangemaakt_op), g.door_id
FROM "pilot" p LEFT JOIN LATERAL (
  SELECT h.op, h.door_id FROM "pilot_gebeurtenis" h
  WHERE h.regio_code = p.regio_code AND h.ouder_id = p.id AND h.handeling = 'pilotEvalueren' ORDER BY h.op DESC, h.id DESC LIMIT 1
) g ON true
WHERE p.evaluatie IS NOT NULL;--> statement-breakpoint
UPDATE "pilot" p SET evaluatie_id = e.id FROM "pilot_evaluatie" e WHERE e.regio_code = p.regio_code AND e.pilot_id = p.id;--> statement-breakpoint
ALTER TABLE "pilot" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pilot_evaluatie" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "pilot_evaluatie" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "pilot_evaluatie" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("evaluatie_id") ON "pilot" TO "regiotafel_app";--> statement-breakpoint
CREATE INDEX "pilot_evaluatie_lijst" ON "pilot_evaluatie" USING btree ("regio_code","pilot_id","vastgelegd_op","id");--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_evaluatie_fk" FOREIGN KEY ("regio_code","id","evaluatie_id") REFERENCES "public"."pilot_evaluatie"("regio_code","pilot_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot" DROP COLUMN "evaluatie";--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_afgesloten" CHECK ("pilot"."stand" <> 'AFGESLOTEN' or "pilot"."evaluatie_id" is not null);--> statement-breakpoint
CREATE POLICY "lezen" ON "pilot_evaluatie" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("pilot_evaluatie"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_bestuurder', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_dashboard', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "pilot_evaluatie" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK (("pilot_evaluatie"."door_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null) and exists (select 1 from "pilot" where "pilot"."regio_code" = "pilot_evaluatie"."regio_code" and "pilot"."id" = "pilot_evaluatie"."pilot_id" and ("pilot"."schrijfgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_regiocoordinator', true), ''), nullif(current_setting('app.als_beleidsmedewerker', true), ''), nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));