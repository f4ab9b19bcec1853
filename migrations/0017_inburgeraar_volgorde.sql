DROP INDEX "inburgeraar_lijst";--> statement-breakpoint
ALTER TABLE "inburgeraar" ADD COLUMN "naamvolgorde" text GENERATED ALWAYS AS (achternaam || '  ' || coalesce(roepnaam, '')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "inburgeraar_lijst" ON "inburgeraar" USING btree ("leesgroep","naamvolgorde" collate "nl-x-icu","id");