// The texts of pg-boss 10.4.2 that connection.ts tells from others. The package describes them to no one.
// @ts-expect-error: no types
import untyped from 'pg-boss/src/plans.js'

export const plans = untyped as Record<'completeJobs' | 'failJobsById' | 'createQueue', (schema: string) => string>
