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
