-- Whoever stands in sees more from the moment that it is recorded, and less from the moment that it ends: the version of that
-- account goes up. Recording it raises nobody else's.
CREATE FUNCTION "rechten_van_waarnemer"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE account SET rechten_versie = rechten_versie + 1 WHERE gebruiker_id IN (SELECT unnest(ARRAY[
    CASE WHEN TG_OP <> 'INSERT' THEN OLD.door_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.door_id END]));
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "rechten_van_waarnemer"() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER "rechten_versie" AFTER INSERT OR UPDATE OR DELETE ON "waarneming" FOR EACH ROW EXECUTE FUNCTION "rechten_van_waarnemer"();--> statement-breakpoint
CREATE TRIGGER "rechten_versie_leeg" AFTER TRUNCATE ON "waarneming" FOR EACH STATEMENT EXECUTE FUNCTION "rechten_van_iedereen"();
--> statement-breakpoint
-- Keeps the dossiers of the read log, as who adds or changes the person. No right of its own: where that person may not be
-- written, no dossier is either.
CREATE FUNCTION "leesdossier_bij"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO leesdossier (regio_code, persoon_id, gemeente_code, code, regisseur_id)
    VALUES (NEW.regio_code, NEW.id, NEW.gemeente_code, NEW.code, NEW.regisseur_id)
    ON CONFLICT (regio_code, persoon_id) DO UPDATE SET regisseur_id = EXCLUDED.regisseur_id;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "leesdossier_bij"() FROM PUBLIC;--> statement-breakpoint
-- The owner sees no person otherwise; both are back at the same commit.
ALTER TABLE "inburgeraar" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO "leesdossier" ("regio_code", "persoon_id", "gemeente_code", "code", "regisseur_id")
  SELECT "regio_code", "id", "gemeente_code", "code", "regisseur_id" FROM "inburgeraar";--> statement-breakpoint
ALTER TABLE "inburgeraar" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TRIGGER "leesdossier" AFTER INSERT OR UPDATE OF "regisseur_id" ON "inburgeraar"
  FOR EACH ROW EXECUTE FUNCTION "leesdossier_bij"();
--> statement-breakpoint
-- A line without a name follows its traject, whatever writes that. The functions have the rights of whoever writes: row level
-- security lets who writes the traject write the line, and nobody else.
CREATE FUNCTION "trajectregel_bij"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO trajectregel (regio_code, id, gemeente_code, inburgeraar_id, traject_id, dossiercode, wetsregime, status, pip_dagtekening, termijn_einddatum, leerroute, doelgroep)
    SELECT NEW.regio_code, gen_random_uuid(), NEW.gemeente_code, NEW.inburgeraar_id, NEW.id, p.code, NEW.wetsregime, NEW.status, NEW.pip_dagtekening, NEW.termijn_einddatum, NEW.leerroute, p.doelgroep
    FROM inburgeraar p WHERE p.regio_code = NEW.regio_code AND p.id = NEW.inburgeraar_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'traject: without its person' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "trajectregel_bij"() FROM PUBLIC;--> statement-breakpoint
CREATE FUNCTION "trajectregel_mee"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE gevonden boolean;
BEGIN
  PERFORM set_config('app.regel', 'ja', true);
  UPDATE trajectregel SET wetsregime = NEW.wetsregime, status = NEW.status, pip_dagtekening = NEW.pip_dagtekening, termijn_einddatum = NEW.termijn_einddatum, leerroute = NEW.leerroute
    WHERE regio_code = NEW.regio_code AND traject_id = NEW.id;
  gevonden := FOUND;
  PERFORM set_config('app.regel', '', true);
  IF NOT gevonden THEN
    RAISE EXCEPTION 'traject: its line is not there' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "trajectregel_mee"() FROM PUBLIC;--> statement-breakpoint
-- Whoever changes a person writes its lines too; a person without a traject has none.
CREATE FUNCTION "trajectregel_persoon"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM set_config('app.regel', 'ja', true);
  UPDATE trajectregel SET doelgroep = NEW.doelgroep WHERE regio_code = NEW.regio_code AND inburgeraar_id = NEW.id;
  PERFORM set_config('app.regel', '', true);
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "trajectregel_persoon"() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER "regel_bij" AFTER INSERT ON "traject" FOR EACH ROW EXECUTE FUNCTION "trajectregel_bij"();--> statement-breakpoint
CREATE TRIGGER "regel_mee" AFTER UPDATE ON "traject" FOR EACH ROW
  WHEN ((OLD.wetsregime, OLD.status, OLD.pip_dagtekening, OLD.termijn_einddatum, OLD.leerroute) IS DISTINCT FROM (NEW.wetsregime, NEW.status, NEW.pip_dagtekening, NEW.termijn_einddatum, NEW.leerroute))
  EXECUTE FUNCTION "trajectregel_mee"();--> statement-breakpoint
CREATE TRIGGER "traject_regel" AFTER UPDATE ON "inburgeraar" FOR EACH ROW WHEN (OLD.doelgroep IS DISTINCT FROM NEW.doelgroep)
  EXECUTE FUNCTION "trajectregel_persoon"();
