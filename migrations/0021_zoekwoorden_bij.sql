-- The ends of the words of a searchable text, whoever writes that: once per statement, as who writes. The argument is the table.
CREATE FUNCTION "zoekwoorden"() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE anders text := 'FROM nieuw n';
BEGIN
  IF TG_OP = 'UPDATE' THEN
    anders := 'FROM nieuw n JOIN oud o ON o.regio_code = n.regio_code AND o.id = n.id AND o.zoektekst <> n.zoektekst';
    EXECUTE format('DELETE FROM %I w WHERE (w.regio_code, w.ouder_id) IN (SELECT n.regio_code, n.id %s)', TG_ARGV[0], anders);
  END IF;
  EXECUTE format('INSERT INTO %I (regio_code, ouder_id, woord) SELECT DISTINCT n.regio_code, n.id, substr(woord, van) %s,
    regexp_split_to_table(n.zoektekst, ''\s+'') woord, generate_series(1, length(woord)) van', TG_ARGV[0], anders);
  RETURN NULL;
END $$;--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION "zoekwoorden"() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER "zoekwoorden_bij" AFTER INSERT ON "inburgeraar" REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION "zoekwoorden"('inburgeraar_woord');--> statement-breakpoint
CREATE TRIGGER "zoekwoorden_mee" AFTER UPDATE ON "inburgeraar" REFERENCING OLD TABLE AS oud NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION "zoekwoorden"('inburgeraar_woord');--> statement-breakpoint
-- The owner sees neither otherwise; all is back at the same commit.
ALTER TABLE "inburgeraar" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
INSERT INTO inburgeraar_woord (regio_code, ouder_id, woord) SELECT DISTINCT n.regio_code, n.id, substr(woord, van) FROM inburgeraar n,
  regexp_split_to_table(n.zoektekst, '\s+') woord, generate_series(1, length(woord)) van;--> statement-breakpoint
ALTER TABLE "inburgeraar" FORCE ROW LEVEL SECURITY;
