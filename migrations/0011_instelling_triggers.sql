-- A choice for a setting says for good what it says; a proposal is decided once. The application cannot change the other columns
-- at all (rechten.sql).
CREATE FUNCTION "instelling_eenmalig"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.stand <> 'VOORGESTELD' AND (OLD.stand, OLD.vanaf_datum, OLD.besloten_door_id, OLD.besloten_op, OLD.afwijsreden)
      IS DISTINCT FROM (NEW.stand, NEW.vanaf_datum, NEW.besloten_door_id, NEW.besloten_op, NEW.afwijsreden) THEN
    RAISE EXCEPTION 'instelling: decided already' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "instelling_eenmalig"() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER "eenmalig" BEFORE UPDATE ON "instelling" FOR EACH ROW EXECUTE FUNCTION "instelling_eenmalig"();--> statement-breakpoint
-- An actor carries what settings say of it, so what changes one raises the version of everybody in the region.
CREATE TRIGGER "rechten_versie" AFTER INSERT OR UPDATE OR DELETE ON "instelling" FOR EACH ROW EXECUTE FUNCTION "rechten_van_regio"();--> statement-breakpoint
CREATE TRIGGER "rechten_versie_leeg" AFTER TRUNCATE ON "instelling" FOR EACH STATEMENT EXECUTE FUNCTION "rechten_van_iedereen"();
