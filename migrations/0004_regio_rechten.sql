-- FORCE and grants of the tables of migration 0003, and what earlier tables got to change; made with: npm run rechten -- <table> …
ALTER TABLE "afspraak" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "afspraak" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "afspraak" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("tekst") ON "afspraak" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "afspraak" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "afspraak_actie" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "afspraak_actie" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "afspraak_actie" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "afspraak_actie" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "afspraak_partij" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "afspraak_partij" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "afspraak_partij" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "afspraak_partij" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "convenant" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "convenant" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "convenant" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("titel", "ondertekeningsdatum", "ondertekeningsjaar_afgeleid", "toelichting", "einddatum", "status", "bron", "versie", "gewijzigd_op") ON "convenant" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "convenant_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "convenant_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "convenant_partij" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "convenant_partij" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "convenant_partij" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("partner_id", "vertegenwoordiger", "toetredingsdatum", "uittredingsdatum", "uittredingsreden") ON "convenant_partij" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "convenant_partij" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "gebruiker" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "gebruiker" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "gebruiker" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("naam", "partner_id", "versie", "gewijzigd_op") ON "gebruiker" TO "regiotafel_app";--> statement-breakpoint
GRANT SELECT ON "lidmaatschap" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("partner_id") ON "lidmaatschap" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "meetmoment" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "meetmoment" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "meetmoment" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("periode", "toelichting", "afgeleid", "waarde", "reden_geen_waarde", "eenheid", "peildatum", "voorlopig", "cijfer_bron", "voetnoot", "openbaar_vastgesteld") ON "meetmoment" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "partner" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "partner" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "partner" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("naam", "namen", "soort", "aliassen", "rollen", "afgeleid", "bron", "opgegaan_in_id", "versie", "gewijzigd_op") ON "partner" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "pilot" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "pilot" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "pilot" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("naam", "omschrijving", "convenant_id", "begindatum", "einddatum", "stand", "doel_aantal", "doel_periode", "evaluatie_uiterlijk_jaar", "evaluatie", "stopreden", "bron", "voetnoot", "versie", "gewijzigd_op") ON "pilot" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "pilot_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "pilot_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "pilot_gemeente" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "pilot_gemeente" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "pilot_gemeente" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "pilot_gemeente" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "pilot_partner" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "pilot_partner" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "pilot_partner" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "pilot_partner" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "succes" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "succes" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "succes" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("titel", "thema", "omschrijving", "periode", "bron", "zichtbaarheid", "melder_id", "waarde", "reden_geen_waarde", "eenheid", "peildatum", "voorlopig", "cijfer_bron", "voetnoot", "openbaar_vastgesteld", "versie", "gewijzigd_op") ON "succes" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "succes_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "succes_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "succes_knelpunt" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "succes_knelpunt" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "succes_knelpunt" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "succes_knelpunt" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "succes_partner" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "succes_partner" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "succes_partner" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "succes_partner" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "taakstelling" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "taakstelling" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "taakstelling" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("waarde", "peildatum", "voorlopig", "bron", "voetnoot", "afgeleid", "openbaar_vastgesteld", "versie", "gewijzigd_op") ON "taakstelling" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "taakstelling_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "taakstelling_gebeurtenis" TO "regiotafel_app";
