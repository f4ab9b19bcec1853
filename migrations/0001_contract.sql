ALTER TABLE "partner" DROP CONSTRAINT "partner_soort";--> statement-breakpoint
ALTER TABLE "meetmoment" DROP CONSTRAINT "meetmoment_eenheid";--> statement-breakpoint
ALTER TABLE "succes" DROP CONSTRAINT "succes_eenheid";--> statement-breakpoint
DROP INDEX "knelpunt_lijst";--> statement-breakpoint
ALTER TABLE "knelpunt" ALTER COLUMN "melddatum" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "knelpunt" ALTER COLUMN "ernst" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "regisseur_fte_peildatum" date;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "regisseur_fte_bron" text;--> statement-breakpoint
ALTER TABLE "gemeente" ADD COLUMN "regisseur_fte_voetnoot" text;--> statement-breakpoint
ALTER TABLE "knelpunt" ADD COLUMN "melddatum_sortering" date GENERATED ALWAYS AS (coalesce(melddatum, date '0001-01-01')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "knelpunt" ADD COLUMN "ernst_sortering" text GENERATED ALWAYS AS (coalesce(ernst, '')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "knelpunt_lijst" ON "knelpunt" USING btree ("leesgroep","melddatum_sortering","id");--> statement-breakpoint
-- Only the source data ever wrote this figure: the day and the place that it has there.
UPDATE "gemeente" SET "regisseur_fte_peildatum" = '2022-10-04', "regisseur_fte_bron" = 'Beleids- en actieplan integratie en participatie van statushouders 2023 t/m 2025 (gemeente Weert), §2.5', "regisseur_fte_voetnoot" = 'Drie regisseurs. De bron noemt geen dag: de peildatum is afgeleid.' WHERE "regisseur_fte" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "gemeente" ADD CONSTRAINT "gemeente_regisseur_fte" CHECK (num_nonnulls("gemeente"."regisseur_fte", "gemeente"."regisseur_fte_peildatum", "gemeente"."regisseur_fte_bron") in (0, 3));--> statement-breakpoint
ALTER TABLE "partner" ADD CONSTRAINT "partner_soort" CHECK ("partner"."soort" in ('WERK', 'WELZIJN', 'ONDERWIJS', 'ZORG', 'MAATSCHAPPELIJK_WERK', 'JEUGD_EN_GEZIN', 'OPVANG', 'BIBLIOTHEEK', 'GGD', 'VLUCHTELINGENWERK', 'GEMEENTELIJK', 'WONEN', 'UITVOERING', 'OVERIG'));--> statement-breakpoint
ALTER TABLE "meetmoment" ADD CONSTRAINT "meetmoment_eenheid" CHECK ("meetmoment"."eenheid" in ('PERSONEN', 'HUISHOUDENS', 'TRAJECTEN', 'FTE', 'EURO', 'DAGEN', 'UREN', 'PROCENT', 'GROEPEN', 'AANTAL'));--> statement-breakpoint
ALTER TABLE "succes" ADD CONSTRAINT "succes_eenheid" CHECK ("succes"."eenheid" in ('PERSONEN', 'HUISHOUDENS', 'TRAJECTEN', 'FTE', 'EURO', 'DAGEN', 'UREN', 'PROCENT', 'GROEPEN', 'AANTAL'));