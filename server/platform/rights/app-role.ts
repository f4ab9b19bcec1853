/**
 * What policies, migrations and rechten.sql call the role of the application. Each installation has a role of its own, whose
 * name takes this one's place when they run: see platform/db/roles.ts.
 */
export const APP_ROLE = 'regiotafel_app'
