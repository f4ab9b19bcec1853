-- Whether an actie hangs on a knelpunt, also for who does not see that knelpunt. Not FORCE while it runs: an owner who is no
-- superuser would see no row.
ALTER TABLE "actie" ADD COLUMN "heeft_knelpunt" boolean DEFAULT false NOT NULL;--> statement-breakpoint
GRANT UPDATE ("heeft_knelpunt") ON "actie" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "actie" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actie_knelpunt" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "actie" "a" SET "heeft_knelpunt" = true WHERE EXISTS (SELECT 1 FROM "actie_knelpunt" "l" WHERE "l"."regio_code" = "a"."regio_code" AND "l"."actie_id" = "a"."id");--> statement-breakpoint
-- The title of an actie does not stay in the history of a knelpunt as text: the actie may be shared with fewer later on.
UPDATE "knelpunt_gebeurtenis" SET "tekst" = regexp_replace("tekst", '^(Een actie is (gekoppeld|losgemaakt)) \(.*\)(\.$|: )', '\1\3') WHERE "handeling" IN ('knelpuntActieGekoppeld', 'knelpuntActieOntkoppeld');--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actie_knelpunt" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actie" FORCE ROW LEVEL SECURITY;
