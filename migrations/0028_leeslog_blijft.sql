-- Emptying a table fires no trigger of its rows. The parts do not get this one from their table; months.ts gives it to the next.
DO $$ DECLARE t regclass; BEGIN
  FOR t IN SELECT c.oid::regclass FROM pg_class c WHERE c.oid IN ('leesvraag'::regclass, 'leesregel'::regclass, 'leesvraag_open'::regclass)
      OR c.oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent IN ('leesvraag'::regclass, 'leesregel'::regclass)) LOOP
    EXECUTE format('CREATE TRIGGER "niet_legen" BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION "alleen_toevoegen"()', t);
  END LOOP;
END $$;
