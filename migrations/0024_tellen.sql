DROP INDEX "inburgeraar_lezen";--> statement-breakpoint
DROP INDEX "termijn_open";--> statement-breakpoint
CREATE INDEX "termijn_dag" ON "termijn" USING btree ("regio_code","open","laatste_dag_sortering","inburgeraar_id","leesgroep","soort","vanzelf");--> statement-breakpoint
CREATE INDEX "inburgeraar_lezen" ON "inburgeraar" USING btree ("leesgroep","id","regio_code","regisseur_id","doelgroep");--> statement-breakpoint
CREATE INDEX "termijn_open" ON "termijn" USING btree ("leesgroep","open","laatste_dag_sortering","id","regio_code","inburgeraar_id","soort","vanzelf");--> statement-breakpoint
ALTER POLICY "lezen" ON "inburgeraar_woord" TO regiotafel_app USING (exists (select 1 from "inburgeraar" q$ where q$.regio_code = "inburgeraar_woord"."regio_code" and q$.id = "inburgeraar_woord"."ouder_id" offset 0));