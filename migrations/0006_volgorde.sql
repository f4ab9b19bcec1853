DROP INDEX "contactpersoon_partner";--> statement-breakpoint
DROP INDEX "partner_lijst";--> statement-breakpoint
DROP INDEX "pilot_lijst";--> statement-breakpoint
DROP INDEX "succes_lijst";--> statement-breakpoint
ALTER TABLE "convenant" drop column "zoektekst";--> statement-breakpoint
ALTER TABLE "convenant" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(titel || ' ' || coalesce(toelichting, ''), NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "gebruiker" drop column "zoektekst";--> statement-breakpoint
ALTER TABLE "gebruiker" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(naam, NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "partner" drop column "zoektekst";--> statement-breakpoint
ALTER TABLE "partner" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(namen, NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "pilot" drop column "zoektekst";--> statement-breakpoint
ALTER TABLE "pilot" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(naam || ' ' || coalesce(omschrijving, ''), NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "actie" drop column "zoektekst";--> statement-breakpoint
ALTER TABLE "actie" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(code || ' ' || titel || ' ' || coalesce(omschrijving, ''), NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "knelpunt" drop column "zoektekst";--> statement-breakpoint
ALTER TABLE "knelpunt" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(code || ' ' || titel || ' ' || coalesce(omschrijving, ''), NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "succes" drop column "zoektekst";--> statement-breakpoint
ALTER TABLE "succes" ADD COLUMN "zoektekst" text GENERATED ALWAYS AS (replace(replace(replace(replace(translate(lower(regexp_replace(normalize(titel || ' ' || omschrijving, NFKD), '[\u0300-\u036f]', '', 'g') collate "nl-x-icu") collate "default", 'łøđðɖɗıɨħŧŋĸƙƒɓƴƶȷʉəǝɛɔς’‘ʼʻ‐–—', 'loddddiihtnkkfbyzjueeeoσ''''''''---'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "contactpersoon_partner" ON "contactpersoon" USING btree ("regio_code","partner_id","naam" collate "nl-x-icu","id");--> statement-breakpoint
CREATE INDEX "partner_lijst" ON "partner" USING btree ("leesgroep","naam" collate "nl-x-icu","id");--> statement-breakpoint
CREATE INDEX "pilot_lijst" ON "pilot" USING btree ("leesgroep","naam" collate "nl-x-icu","id");--> statement-breakpoint
CREATE INDEX "succes_lijst" ON "succes" USING btree ("leesgroep",array_position('{SCHOLEN,ZORG,INBURGERING,OVERIG}'::text[], "thema"),"id");--> statement-breakpoint
ALTER TABLE "knelpunt" DROP COLUMN "ernst_sortering";