-- A line without a name has the terms of its traject, whoever writes those: once per statement, as who writes. Without ontzorging,
-- which is not for who guards terms.
CREATE FUNCTION "trajectregel_termijnen"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE nodig bigint;
DECLARE gedaan bigint;
BEGIN
  SELECT count(DISTINCT (regio_code, traject_id)) INTO nodig FROM nieuw;
  PERFORM set_config('app.regel', 'ja', true);
  UPDATE trajectregel r SET termijnen = (
      SELECT coalesce(jsonb_agg(jsonb_build_object('soort', t.soort, 'einddatum', t.einddatum, 'einddatumInclusief', t.einddatum_inclusief,
        'voldaanOp', t.voldaan_op, 'vervallenOp', t.vervallen_op, 'onzeker', t.onzeker, 'vanzelf', t.vanzelf)
        ORDER BY t.laatste_dag_sortering, t.soort, t.onderdeel), '[]')
      FROM termijn t WHERE t.regio_code = r.regio_code AND t.traject_id = r.traject_id AND t.soort <> 'ONTZORGING')
    FROM (SELECT DISTINCT regio_code, traject_id FROM nieuw) n
    WHERE r.regio_code = n.regio_code AND r.traject_id = n.traject_id;
  GET DIAGNOSTICS gedaan = ROW_COUNT;
  PERFORM set_config('app.regel', '', true);
  IF gedaan <> nodig THEN
    RAISE EXCEPTION 'termijn: the line of its traject is not there' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "trajectregel_termijnen"() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER "regel_bij" AFTER INSERT ON "termijn" REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION "trajectregel_termijnen"();--> statement-breakpoint
CREATE TRIGGER "regel_mee" AFTER UPDATE ON "termijn" REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION "trajectregel_termijnen"();--> statement-breakpoint
-- The owner sees neither otherwise; all is back at the same commit.
ALTER TABLE "termijn" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "trajectregel" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
UPDATE trajectregel r SET termijnen = (
  SELECT coalesce(jsonb_agg(jsonb_build_object('soort', t.soort, 'einddatum', t.einddatum, 'einddatumInclusief', t.einddatum_inclusief,
    'voldaanOp', t.voldaan_op, 'vervallenOp', t.vervallen_op, 'onzeker', t.onzeker, 'vanzelf', t.vanzelf)
    ORDER BY t.laatste_dag_sortering, t.soort, t.onderdeel), '[]')
  FROM termijn t WHERE t.regio_code = r.regio_code AND t.traject_id = r.traject_id AND t.soort <> 'ONTZORGING');--> statement-breakpoint
ALTER TABLE "termijn" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "trajectregel" FORCE ROW LEVEL SECURITY;
