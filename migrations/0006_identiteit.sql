CREATE TABLE "identiteit" (
	"gebruiker_id" uuid PRIMARY KEY NOT NULL,
	"uitgever" text NOT NULL,
	"sub" text NOT NULL,
	"gekoppeld_op" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identiteit_uq" UNIQUE("uitgever","sub")
);
--> statement-breakpoint
ALTER TABLE "identiteit" ADD CONSTRAINT "identiteit_gebruiker_id_account_gebruiker_id_fk" FOREIGN KEY ("gebruiker_id") REFERENCES "public"."account"("gebruiker_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
GRANT SELECT, INSERT ON "identiteit" TO "regiotafel_app";
