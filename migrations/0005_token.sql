CREATE TABLE "token" (
	"id" uuid PRIMARY KEY NOT NULL,
	"regio_code" text NOT NULL,
	"naam" text NOT NULL,
	"hash" text NOT NULL,
	"prefix" text NOT NULL,
	"gemeenten" text[] NOT NULL,
	"verloopt_datum" date NOT NULL,
	"uitgegeven_door_id" uuid NOT NULL,
	"uitgegeven_op" timestamp(3) with time zone NOT NULL,
	"laatst_gebruikt_op" timestamp(3) with time zone,
	"ingetrokken_door_id" uuid,
	"ingetrokken_op" timestamp(3) with time zone,
	CONSTRAINT "token_hash_uq" UNIQUE("hash"),
	CONSTRAINT "token_gemeenten" CHECK (cardinality("token"."gemeenten") > 0),
	CONSTRAINT "token_intrekken" CHECK (("token"."ingetrokken_op" is null) = ("token"."ingetrokken_door_id" is null))
);
--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_regio_code_regio_code_fk" FOREIGN KEY ("regio_code") REFERENCES "public"."regio"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_uitgegeven_door_fk" FOREIGN KEY ("regio_code","uitgegeven_door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "token" ADD CONSTRAINT "token_ingetrokken_door_fk" FOREIGN KEY ("regio_code","ingetrokken_door_id") REFERENCES "public"."gebruiker"("regio_code","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "token_regio" ON "token" USING btree ("regio_code","uitgegeven_op");--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ("laatst_gebruikt_op", "ingetrokken_door_id", "ingetrokken_op") ON "token" TO "regiotafel_app";
