CREATE INDEX "actie_stand" ON "actie" USING btree ("leesgroep","status","streefdatum");--> statement-breakpoint
CREATE INDEX "knelpunt_stand" ON "knelpunt" USING btree ("leesgroep","status","thema");