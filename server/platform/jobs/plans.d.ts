// The texts of pg-boss 10.4.2 that it sends without waiting for them (connection.ts).
declare module 'pg-boss/src/plans.js' {
  export function completeJobs(schema: string): string
  export function failJobsById(schema: string): string
  export function insertJob(schema: string): string
}
