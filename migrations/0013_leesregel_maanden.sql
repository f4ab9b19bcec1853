-- A table that drizzle-kit made is not in parts, and cannot be put in parts: it is made anew, with the indexes, key and policies
-- that it had. The months are made by server/platform/db/months.ts.
DO $$ DECLARE made text[]; statement text; BEGIN
  SELECT array_agg(x.s) INTO made FROM (
    SELECT format('ALTER TABLE leesregel ADD CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)) s
      FROM pg_constraint WHERE conrelid = 'leesregel'::regclass AND contype = 'p'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = 'leesregel'
      AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE conrelid = 'leesregel'::regclass)
    UNION ALL SELECT format('CREATE POLICY %I ON leesregel FOR %s TO %I', policyname, cmd, roles[1])
        || coalesce(' USING (' || qual || ')', '') || coalesce(' WITH CHECK (' || with_check || ')', '')
      FROM pg_policies WHERE schemaname = 'public' AND tablename = 'leesregel') x;
  ALTER TABLE leesregel RENAME TO leesregel_heel;
  CREATE TABLE leesregel (LIKE leesregel_heel INCLUDING DEFAULTS) PARTITION BY RANGE (dag);
  DROP TABLE leesregel_heel;
  FOREACH statement IN ARRAY made LOOP EXECUTE statement; END LOOP;
END $$;--> statement-breakpoint
ALTER TABLE "leesregel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- For a day that has no month made for it: a line must never be refused for want of a place.
CREATE TABLE "leesregel_zonder_maand" PARTITION OF "leesregel" DEFAULT;--> statement-breakpoint
ALTER TABLE "leesregel_zonder_maand" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Runs as who asks the question. Whatever adds one, also by hand, makes it wait to be unfolded.
CREATE FUNCTION "leesvraag_wacht"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO leesvraag_open (regio_code, dag, id) VALUES (NEW.regio_code, NEW.dag, NEW.id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION "alleen_toevoegen"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'het leeslog wordt alleen aangevuld' USING ERRCODE = 'insufficient_privilege';
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "leesvraag_wacht"(), "alleen_toevoegen"() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER "wacht" AFTER INSERT ON "leesvraag" FOR EACH ROW EXECUTE FUNCTION "leesvraag_wacht"();--> statement-breakpoint
-- Nobody has the right to; these stop the owner as well. A month goes by dropping its part.
CREATE TRIGGER "alleen_toevoegen" BEFORE UPDATE OR DELETE ON "leesvraag" FOR EACH ROW EXECUTE FUNCTION "alleen_toevoegen"();--> statement-breakpoint
CREATE TRIGGER "alleen_toevoegen" BEFORE UPDATE OR DELETE ON "leesregel" FOR EACH ROW EXECUTE FUNCTION "alleen_toevoegen"();
