ALTER TABLE "bsn_zoekvraag" DROP COLUMN "inburgeraar_id";--> statement-breakpoint
ALTER TABLE "bsn_zoekvraag" DROP COLUMN "dossiercode";