ALTER TABLE "partner_gebeurtenis" ADD COLUMN "kenmerk" text;--> statement-breakpoint
ALTER TABLE "convenant_gebeurtenis" ADD COLUMN "kenmerk" text;--> statement-breakpoint
ALTER TABLE "pilot_gebeurtenis" ADD COLUMN "kenmerk" text;--> statement-breakpoint
ALTER TABLE "knelpunt_gebeurtenis" ADD COLUMN "kenmerk" text;--> statement-breakpoint
ALTER TABLE "actie_gebeurtenis" ADD COLUMN "kenmerk" text;--> statement-breakpoint
ALTER TABLE "succes_gebeurtenis" ADD COLUMN "kenmerk" text;--> statement-breakpoint
ALTER TABLE "taakstelling_gebeurtenis" ADD COLUMN "kenmerk" text;