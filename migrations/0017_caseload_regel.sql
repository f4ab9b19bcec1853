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
