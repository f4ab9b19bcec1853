CREATE TABLE "sleutel" (
	"id" uuid PRIMARY KEY NOT NULL,
	"regio_code" text NOT NULL,
	"gemeente_code" text NOT NULL,
	"soort" text NOT NULL,
	"omhuld" text NOT NULL,
	"gemaakt_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"niet_nieuw_vanaf" timestamp(3) with time zone,
	CONSTRAINT "sleutel_soort" CHECK ("sleutel"."soort" in ('GEGEVENS', 'ZOEKEN'))
);
--> statement-breakpoint
ALTER TABLE "sleutel" ADD CONSTRAINT "sleutel_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sleutel" ADD CONSTRAINT "sleutel_gemeente_fk" FOREIGN KEY ("regio_code","gemeente_code") REFERENCES "public"."gemeente"("regio_code","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sleutel_in_gebruik" ON "sleutel" USING btree ("gemeente_code","soort") WHERE niet_nieuw_vanaf is null;