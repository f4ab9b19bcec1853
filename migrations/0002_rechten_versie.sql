ALTER TABLE "account" ADD COLUMN "rechten_versie" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- What makes an actor raises the version of its account: commands, jobs and repairs by hand count too, so these are triggers
-- and not calls in the application. They run as who writes: a function with the rights of its maker would pass by row level
-- security.
CREATE FUNCTION "rechten_van_account"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- Whatever was written: it only goes up.
  NEW.rechten_versie := OLD.rechten_versie + 1;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION "rechten_van_gebruiker"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE account SET rechten_versie = rechten_versie + 1 WHERE gebruiker_id IN (SELECT unnest(ARRAY[
    CASE WHEN TG_OP <> 'INSERT' THEN OLD.gebruiker_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.gebruiker_id END]));
  RETURN NULL;
END $$;--> statement-breakpoint
-- The gemeenten of a region decide the groups of everybody in it.
CREATE FUNCTION "rechten_van_regio"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE account SET rechten_versie = rechten_versie + 1 WHERE regio_code IN (SELECT unnest(ARRAY[
    CASE WHEN TG_OP <> 'INSERT' THEN OLD.regio_code END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.regio_code END]));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "rechten_van_iedereen"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE account SET rechten_versie = rechten_versie + 1;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "rechten_van_account"(), "rechten_van_gebruiker"(), "rechten_van_regio"(), "rechten_van_iedereen"() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER "rechten_versie" BEFORE UPDATE ON "account" FOR EACH ROW EXECUTE FUNCTION "rechten_van_account"();--> statement-breakpoint
CREATE TRIGGER "rechten_versie" AFTER INSERT OR UPDATE OR DELETE ON "lidmaatschap" FOR EACH ROW EXECUTE FUNCTION "rechten_van_gebruiker"();--> statement-breakpoint
CREATE TRIGGER "rechten_versie_leeg" AFTER TRUNCATE ON "lidmaatschap" FOR EACH STATEMENT EXECUTE FUNCTION "rechten_van_iedereen"();--> statement-breakpoint
CREATE TRIGGER "rechten_versie" AFTER INSERT OR DELETE OR UPDATE OF "code", "regio_code", "volgorde" ON "gemeente" FOR EACH ROW EXECUTE FUNCTION "rechten_van_regio"();--> statement-breakpoint
CREATE TRIGGER "rechten_versie_leeg" AFTER TRUNCATE ON "gemeente" FOR EACH STATEMENT EXECUTE FUNCTION "rechten_van_iedereen"();
