CREATE TABLE "inlogpoging" (
	"hash" text PRIMARY KEY NOT NULL,
	"tot" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON "inlogpoging" TO "regiotafel_app";
