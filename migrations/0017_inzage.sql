CREATE TABLE "bsn_zoekvraag" (
	"regio_code" text NOT NULL,
	"id" uuid NOT NULL,
	"gebruiker_id" uuid NOT NULL,
	"op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"inburgeraar_id" uuid,
	"dossiercode" text,
	CONSTRAINT "bsn_zoekvraag_regio_code_id_pk" PRIMARY KEY("regio_code","id")
);
--> statement-breakpoint
ALTER TABLE "bsn_zoekvraag" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "inzage" DROP CONSTRAINT "inzage_reden";--> statement-breakpoint
ALTER TABLE "inzage" ADD COLUMN "gemeente_code" text NOT NULL;--> statement-breakpoint
ALTER TABLE "inzage" ADD COLUMN "dossiercode" text NOT NULL;--> statement-breakpoint
ALTER TABLE "bsn_zoekvraag" ADD CONSTRAINT "bsn_zoekvraag_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bsn_zoekvraag_gebruiker" ON "bsn_zoekvraag" USING btree ("gebruiker_id","op");--> statement-breakpoint
CREATE INDEX "inzage_gemeente" ON "inzage" USING btree ("gemeente_code","van");--> statement-breakpoint
ALTER TABLE "inzage" ADD CONSTRAINT "inzage_reden" CHECK (char_length("inzage"."reden") >= 20);--> statement-breakpoint
CREATE POLICY "lezen" ON "bsn_zoekvraag" AS PERMISSIVE FOR SELECT TO "regiotafel_app" USING (("bsn_zoekvraag"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or (select nullif(current_setting('app.als_systeem', true), '')) is not null));--> statement-breakpoint
CREATE POLICY "toevoegen" ON "bsn_zoekvraag" AS PERMISSIVE FOR INSERT TO "regiotafel_app" WITH CHECK ("bsn_zoekvraag"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid);--> statement-breakpoint
CREATE POLICY "verwijderen" ON "bsn_zoekvraag" AS PERMISSIVE FOR DELETE TO "regiotafel_app" USING ((select nullif(current_setting('app.als_systeem', true), '')) is not null);--> statement-breakpoint
ALTER POLICY "lezen" ON "inzage" TO regiotafel_app USING (("inzage"."gebruiker_id" = (select nullif(current_setting('app.gebruiker', true), ''))::uuid or "inzage"."gemeente_code" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_privacy_officer', true), '')), ','))::text[])));