// The texts of pg-boss 10.4.2 that connection.ts tells from others.
declare module 'pg-boss/src/plans.js' {
  export function completeJobs(schema: string): string
  export function failJobsById(schema: string): string
  export function createQueue(schema: string): string
}
