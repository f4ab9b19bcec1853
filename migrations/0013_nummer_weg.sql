ALTER TABLE "volgnummer" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "lezen" ON "volgnummer" CASCADE;--> statement-breakpoint
DROP POLICY "toevoegen" ON "volgnummer" CASCADE;--> statement-breakpoint
DROP POLICY "wijzigen" ON "volgnummer" CASCADE;--> statement-breakpoint
DROP TABLE "volgnummer" CASCADE;--> statement-breakpoint
ALTER TABLE "knelpunt" DROP CONSTRAINT "knelpunt_nummer_uq";--> statement-breakpoint
ALTER TABLE "actie" DROP CONSTRAINT "actie_nummer_uq";--> statement-breakpoint
ALTER TABLE "knelpunt" DROP COLUMN "nummer";--> statement-breakpoint
ALTER TABLE "actie" DROP COLUMN "nummer";