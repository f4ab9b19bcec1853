GRANT SELECT ON "account" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "actie" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "actie" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "actie" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("titel", "omschrijving", "zichtbaarheid", "eigenaar_id", "eigenaar_partner_id", "streefdatum", "keer_uitgesteld", "status", "status_voor_blokkade", "blokkade", "resultaat", "gereed_op", "bron", "versie", "gewijzigd_op") ON "actie" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "actie_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "actie_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "actie_knelpunt" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "actie_knelpunt" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "actie_knelpunt" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "actie_knelpunt" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "actie_mede_eigenaar" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "actie_mede_eigenaar" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "actie_mede_eigenaar" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "actie_mede_eigenaar" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "contactpersoon" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "contactpersoon" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "contactpersoon" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("naam", "functie", "email", "telefoon", "gemeente_code", "versie", "gewijzigd_op") ON "contactpersoon" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "contactpersoon" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "gebruiker" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "gebruiker" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "gebruiker" TO "regiotafel_app";--> statement-breakpoint
GRANT SELECT ON "gemeente" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "idempotentie" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "idempotentie" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "idempotentie" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "idempotentie" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "knelpunt" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "knelpunt" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "knelpunt" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("thema", "titel", "omschrijving", "zichtbaarheid", "melder_id", "gemeld_door_id", "melddatum", "ernst", "status", "eigenaar_id", "resultaat", "afgehandeld_datum", "afgeleid", "bron", "versie", "gewijzigd_op") ON "knelpunt" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "knelpunt_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "knelpunt_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "knelpunt_volger" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "knelpunt_volger" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "knelpunt_volger" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "knelpunt_volger" TO "regiotafel_app";--> statement-breakpoint
GRANT SELECT ON "lidmaatschap" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "partner" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "partner" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "partner" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("naam", "namen", "soort", "aliassen", "rollen", "is_ondertekenaar", "afgeleid", "bron", "versie", "gewijzigd_op") ON "partner" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "partner_gebeurtenis" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "partner_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "partner_gebeurtenis" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "partner_gemeente" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "partner_gemeente" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "partner_gemeente" TO "regiotafel_app";--> statement-breakpoint
GRANT DELETE ON "partner_gemeente" TO "regiotafel_app";--> statement-breakpoint
GRANT SELECT ON "regio" TO "regiotafel_app";--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessie" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "taakstelling" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "taakstelling" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "taakstelling" TO "regiotafel_app";--> statement-breakpoint
ALTER TABLE "volgnummer" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT ON "volgnummer" TO "regiotafel_app";--> statement-breakpoint
GRANT INSERT ON "volgnummer" TO "regiotafel_app";--> statement-breakpoint
GRANT UPDATE ("schrijfgroep", "noun", "laatste") ON "volgnummer" TO "regiotafel_app";
