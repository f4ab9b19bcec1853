-- History keeps the readers it had. Lines that are there get the narrowest group the row has had since they were written,
-- as its history tells; every change of zichtbaarheid is in it.
ALTER TABLE "partner_gebeurtenis" ADD COLUMN "leesgroep_toen" text;--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" ADD COLUMN "leesgroep_toen" text;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" ADD COLUMN "leesgroep_toen" text;--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" ADD COLUMN "leesgroep_toen" text;--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" ADD COLUMN "leesgroep_toen" text;--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" ADD COLUMN "leesgroep_toen" text;--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" ADD COLUMN "leesgroep_toen" text;--> statement-breakpoint
ALTER TABLE "partner_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "knelpunt" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actie" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "succes" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE "partner_gebeurtenis" SET leesgroep_toen = leesgroep;--> statement-breakpoint
UPDATE "convenant_gebeurtenis" SET leesgroep_toen = leesgroep;--> statement-breakpoint
UPDATE "pilot_gebeurtenis" SET leesgroep_toen = leesgroep;--> statement-breakpoint
UPDATE "knelpunt_gebeurtenis" g SET leesgroep_toen = CASE (
  SELECT min(w) FROM (
    SELECT CASE o.zichtbaarheid WHEN 'GEMEENTE' THEN 0 WHEN 'REGIO' THEN 1 ELSE 2 END w
    UNION ALL
    SELECT CASE z WHEN 'GEMEENTE' THEN 0 WHEN 'REGIO' THEN 1 WHEN 'PARTNERS' THEN 2 END
    FROM "knelpunt_gebeurtenis" h, jsonb_array_elements(h.wijzigingen) v, unnest(ARRAY[v ->> 'oud', v ->> 'nieuw']) z
    WHERE h.regio_code = g.regio_code AND h.ouder_id = g.ouder_id AND (h.op, h.id) >= (g.op, g.id) AND v ->> 'veld' = 'zichtbaarheid'
  ) x) WHEN 0 THEN o.gemeente_code WHEN 1 THEN 'R:' || o.regio_code ELSE 'P:' || o.regio_code END
FROM "knelpunt" o WHERE o.regio_code = g.regio_code AND o.id = g.ouder_id;--> statement-breakpoint
UPDATE "actie_gebeurtenis" g SET leesgroep_toen = CASE (
  SELECT min(w) FROM (
    SELECT CASE o.zichtbaarheid WHEN 'GEMEENTE' THEN 0 WHEN 'REGIO' THEN 1 ELSE 2 END w
    UNION ALL
    SELECT CASE z WHEN 'GEMEENTE' THEN 0 WHEN 'REGIO' THEN 1 WHEN 'PARTNERS' THEN 2 END
    FROM "actie_gebeurtenis" h, jsonb_array_elements(h.wijzigingen) v, unnest(ARRAY[v ->> 'oud', v ->> 'nieuw']) z
    WHERE h.regio_code = g.regio_code AND h.ouder_id = g.ouder_id AND (h.op, h.id) >= (g.op, g.id) AND v ->> 'veld' = 'zichtbaarheid'
  ) x) WHEN 0 THEN o.gemeente_code WHEN 1 THEN 'R:' || o.regio_code ELSE 'P:' || o.regio_code END
FROM "actie" o WHERE o.regio_code = g.regio_code AND o.id = g.ouder_id;--> statement-breakpoint
UPDATE "succes_gebeurtenis" g SET leesgroep_toen = CASE (
  SELECT min(w) FROM (
    SELECT CASE o.zichtbaarheid WHEN 'GEMEENTE' THEN 0 WHEN 'REGIO' THEN 1 ELSE 2 END w
    UNION ALL
    SELECT CASE z WHEN 'GEMEENTE' THEN 0 WHEN 'REGIO' THEN 1 WHEN 'PARTNERS' THEN 2 END
    FROM "succes_gebeurtenis" h, jsonb_array_elements(h.wijzigingen) v, unnest(ARRAY[v ->> 'oud', v ->> 'nieuw']) z
    WHERE h.regio_code = g.regio_code AND h.ouder_id = g.ouder_id AND (h.op, h.id) >= (g.op, g.id) AND v ->> 'veld' = 'zichtbaarheid'
  ) x) WHEN 0 THEN o.gemeente_code WHEN 1 THEN 'R:' || o.regio_code ELSE 'P:' || o.regio_code END
FROM "succes" o WHERE o.regio_code = g.regio_code AND o.id = g.ouder_id;--> statement-breakpoint
UPDATE "taakstelling_gebeurtenis" SET leesgroep_toen = leesgroep;--> statement-breakpoint
-- A number of links counted rows that a reader may not see.
UPDATE "actie_gebeurtenis" SET wijzigingen = (SELECT coalesce(jsonb_agg(v ORDER BY i) FILTER (WHERE v ->> 'veld' <> 'knelpunten' OR v ? 'naar'), '[]') FROM jsonb_array_elements(wijzigingen) WITH ORDINALITY e(v, i)) WHERE wijzigingen @> '[{"veld": "knelpunten"}]';--> statement-breakpoint
-- A number of links counted rows that a reader may not see.
UPDATE "succes_gebeurtenis" SET wijzigingen = (SELECT coalesce(jsonb_agg(v ORDER BY i) FILTER (WHERE v ->> 'veld' <> 'knelpunten' OR v ? 'naar'), '[]') FROM jsonb_array_elements(wijzigingen) WITH ORDINALITY e(v, i)) WHERE wijzigingen @> '[{"veld": "knelpunten"}]';--> statement-breakpoint
ALTER TABLE "partner_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "knelpunt" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actie" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "succes" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "partner_gebeurtenis" ALTER COLUMN "leesgroep_toen" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" ALTER COLUMN "leesgroep_toen" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" ALTER COLUMN "leesgroep_toen" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" ALTER COLUMN "leesgroep_toen" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" ALTER COLUMN "leesgroep_toen" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" ALTER COLUMN "leesgroep_toen" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" ALTER COLUMN "leesgroep_toen" SET NOT NULL;--> statement-breakpoint
ALTER POLICY "lezen" ON "partner_gebeurtenis" TO regiotafel_app USING ("partner_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]) and "partner_gebeurtenis"."leesgroep_toen" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
ALTER POLICY "lezen" ON "convenant_gebeurtenis" TO regiotafel_app USING ("convenant_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]) and "convenant_gebeurtenis"."leesgroep_toen" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
ALTER POLICY "lezen" ON "pilot_gebeurtenis" TO regiotafel_app USING ("pilot_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]) and "pilot_gebeurtenis"."leesgroep_toen" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
ALTER POLICY "lezen" ON "knelpunt_gebeurtenis" TO regiotafel_app USING ("knelpunt_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]) and "knelpunt_gebeurtenis"."leesgroep_toen" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
ALTER POLICY "lezen" ON "actie_gebeurtenis" TO regiotafel_app USING ("actie_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]) and "actie_gebeurtenis"."leesgroep_toen" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), '')), ','))::text[]));--> statement-breakpoint
ALTER POLICY "lezen" ON "succes_gebeurtenis" TO regiotafel_app USING ("succes_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]) and "succes_gebeurtenis"."leesgroep_toen" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));--> statement-breakpoint
ALTER POLICY "lezen" ON "taakstelling_gebeurtenis" TO regiotafel_app USING ("taakstelling_gebeurtenis"."leesgroep" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]) and "taakstelling_gebeurtenis"."leesgroep_toen" = any((select string_to_array(concat_ws(',', nullif(current_setting('app.leest_regiocoordinator', true), ''), nullif(current_setting('app.leest_beleidsmedewerker', true), ''), nullif(current_setting('app.leest_regisseur', true), ''), nullif(current_setting('app.leest_taskforcelid', true), ''), nullif(current_setting('app.leest_partnermedewerker', true), ''), nullif(current_setting('app.leest_privacy_officer', true), ''), nullif(current_setting('app.leest_systeem', true), ''), nullif(current_setting('app.leest_functioneel_beheerder', true), '')), ','))::text[]));
