// What the application may do with the tables of pg-boss: what taking, finishing and asking for a job needs. Making or
// dropping a queue is for the owner, and so is what a queue or a schedule says.
import type { TableRights } from '../rights/grants.js'
import { SCHEMA } from './queues.js'

const may = (table: string, ...commands: TableRights['grants'][number]['command'][]): TableRights => ({
  table: `${SCHEMA}.${table}`,
  force: false,
  grants: commands.map((command) => ({ command })),
})
const version = may('version', 'SELECT')
/** When each chore was last done, so that of all servers one does it. */
version.grants.push({ command: 'UPDATE', columns: ['maintained_on', 'cron_on', 'monitored_on'] })

export const JOB_RIGHTS: readonly TableRights[] = [
  may('archive', 'SELECT', 'INSERT', 'DELETE'),
  may('job', 'SELECT', 'INSERT', 'UPDATE', 'DELETE'),
  may('queue', 'SELECT'),
  may('schedule', 'SELECT'),
  version,
]
