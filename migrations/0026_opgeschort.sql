ALTER TABLE "termijn" ADD COLUMN "opgeschort" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "termijn" drop column "vanzelf";--> statement-breakpoint
ALTER TABLE "termijn" ADD COLUMN "vanzelf" boolean GENERATED ALWAYS AS (soort in ('ONTZORGING', 'ROUTEWISSELING', 'BEZWAAR', 'BEROEP', 'AANBOD', 'VOORTGANGSGESPREK') or onderdeel is not distinct from 'PVT' or opgeschort) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "termijn_dag" ON "termijn" USING btree ("regio_code","open","laatste_dag_sortering","inburgeraar_id","leesgroep","soort","vanzelf");--> statement-breakpoint
CREATE INDEX "termijn_open" ON "termijn" USING btree ("leesgroep","open","laatste_dag_sortering","id","regio_code","inburgeraar_id","soort","vanzelf");--> statement-breakpoint
CREATE INDEX "termijn_laat" ON "termijn" USING btree ("leesgroep","laatste_dag_sortering","id","regio_code","inburgeraar_id","soort") WHERE open and not vanzelf;