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
ALTER TABLE "leesvraag" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "leesvraag" ADD COLUMN "gemeenten" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "leesregel_persoon" ON "leesregel" USING btree ("regio_code","persoon_id","op");--> statement-breakpoint
CREATE INDEX "leesregel_gebruiker" ON "leesregel" USING btree ("regio_code","gebruiker_id","op");--> statement-breakpoint
CREATE UNIQUE INDEX "leesvraag_vraag" ON "leesvraag" USING btree ("regio_code","dag","id");--> statement-breakpoint
ALTER TABLE "leesvraag" ADD CONSTRAINT "leesvraag_gemeenten" CHECK (cardinality(personen) = cardinality(gemeenten));--> statement-breakpoint
CREATE POLICY "lezen" ON "leesvraag" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("leesvraag"."regio_code" = (select nullif(current_setting('app.regio', true), '')) and (("leesvraag"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and (select coalesce(nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''))) is not null) or "leesvraag"."gemeenten" && (select string_to_array(concat_ws(',', nullif(current_setting('app.leest_privacy_officer', true), '')), ','))::text[] or 'R:' || "leesvraag"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "lezen" ON "leesregel" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("leesregel"."regio_code" = (select nullif(current_setting('app.regio', true), '')) and (("leesregel"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid and (select coalesce(nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''))) is not null) or "leesregel"."gemeente_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_privacy_officer', true), '')), ','))::text[]) or 'R:' || "leesregel"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]))));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "leesregel" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ('R:' || "leesregel"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]));--> statement-breakpoint
CREATE POLICY "lezen" ON "leesvraag_open" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING ("leesvraag_open"."regio_code" = (select nullif(current_setting('app.regio', true), '')));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "leesvraag_open" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ("leesvraag_open"."regio_code" = (select nullif(current_setting('app.regio', true), '')));--> statement-breakpoint
CREATE POLICY "verwijderen" ON "leesvraag_open" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING ('R:' || "leesvraag_open"."regio_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.als_systeem', true), '')), ','))::text[]));