// Every job. What it needs in the database is made from this list: `npm run gen` writes migrations/taken.sql.
import type { Job } from './platform/jobs/job.js'
import { months } from './platform/read/log/months.job.js'
import { unfold } from './platform/read/log/unfold.job.js'
import { taakstellingStanden } from './sturing/taakstelling/geteld/geteld.job.js'
import { caseloadStanden } from './traject/caseload/stand.job.js'
import { termijnen, termijnenNaKeuze } from './traject/termijn/termijn.job.js'

export const jobs: readonly Job[] = [unfold, months, termijnen, termijnenNaKeuze, caseloadStanden, taakstellingStanden]
