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
