-- Rows that are there get a code: a random permutation of all codes, so that none comes twice and none counts anything.
-- Not FORCE while it runs: an owner who is no superuser would see no row to give one to.
ALTER TABLE "knelpunt" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "knelpunt" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
WITH "draw" AS MATERIALIZED (SELECT 2 * floor(random() * 524288)::bigint + 1 "m", floor(random() * 1048576)::bigint "s"),
  "given" AS (SELECT "regio_code", "id", ((row_number() OVER (PARTITION BY "regio_code" ORDER BY random()) * "m" + "s") % 1048576)::int "n" FROM "knelpunt", "draw")
UPDATE "knelpunt" "t" SET "code" = 'K-' || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n >> 15) % 32 + 1, 1) || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n >> 10) % 32 + 1, 1) || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n >> 5) % 32 + 1, 1) || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n >> 0) % 32 + 1, 1) FROM "given" "g" WHERE "g"."regio_code" = "t"."regio_code" AND "g"."id" = "t"."id";--> statement-breakpoint
ALTER TABLE "knelpunt" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "knelpunt" ALTER COLUMN "code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "knelpunt" ADD CONSTRAINT "knelpunt_code_uq" UNIQUE("regio_code","code");--> statement-breakpoint
ALTER TABLE "knelpunt" ADD CONSTRAINT "knelpunt_code" CHECK ("knelpunt"."code" ~ '^K-[0123456789ABCDEFGHJKMNPQRSTVWXYZ]{4}$');--> statement-breakpoint
ALTER TABLE "knelpunt" DROP COLUMN "zoektekst";--> statement-breakpoint
ALTER TABLE "knelpunt" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(code || ' ' || titel || ' ' || coalesce(omschrijving, ''), NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "actie" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "actie" NO FORCE ROW LEVEL SECURITY;--> statement-breakpoint
WITH "draw" AS MATERIALIZED (SELECT 2 * floor(random() * 524288)::bigint + 1 "m", floor(random() * 1048576)::bigint "s"),
  "given" AS (SELECT "regio_code", "id", ((row_number() OVER (PARTITION BY "regio_code" ORDER BY random()) * "m" + "s") % 1048576)::int "n" FROM "actie", "draw")
UPDATE "actie" "t" SET "code" = 'A-' || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n >> 15) % 32 + 1, 1) || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n >> 10) % 32 + 1, 1) || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n >> 5) % 32 + 1, 1) || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n >> 0) % 32 + 1, 1) FROM "given" "g" WHERE "g"."regio_code" = "t"."regio_code" AND "g"."id" = "t"."id";--> statement-breakpoint
ALTER TABLE "actie" FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "actie" ALTER COLUMN "code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_code_uq" UNIQUE("regio_code","code");--> statement-breakpoint
ALTER TABLE "actie" ADD CONSTRAINT "actie_code" CHECK ("actie"."code" ~ '^A-[0123456789ABCDEFGHJKMNPQRSTVWXYZ]{4}$');--> statement-breakpoint
ALTER TABLE "actie" DROP COLUMN "zoektekst";--> statement-breakpoint
ALTER TABLE "actie" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(code || ' ' || titel || ' ' || coalesce(omschrijving, ''), NFKD), '[\u0300-\u036f]', '', 'g'))) STORED NOT NULL;
