import { rolesOf } from './roles.js'

/**
 * The SQL with which who runs the PostgreSQL server makes the roles of one installation, for an owner that may not.
 * It holds no password: a login role without one cannot sign in.
 */
export function rolesSql(prefix: string): string {
  const { app, login } = rolesOf(prefix)
  const backup = login.replace(/login$/, 'backup')
  const bare = 'nosuperuser nocreatedb nocreaterole noreplication'
  return `-- De rollen van één installatie van Regiotafel. Voer dit uit als beheerder van de PostgreSQL-server.
-- Wat de toepassing mag. Niemand logt hiermee in.
create role ${app} nologin ${bare} nobypassrls;
-- Hoe de toepassing inlogt: APP_DATABASE_URL.
create role ${login} login ${bare} nobypassrls in role ${app};
-- Hoe de back-up inlogt: BACKUP_DATABASE_URL. Die leest alles en schrijft niets.
create role ${backup} login ${bare} bypassrls in role pg_read_all_data;
-- Geef daarna de twee inlogrollen elk een wachtwoord, in psql:
--   \\password ${login}
--   \\password ${backup}
-- De eigenaar van de database (DATABASE_URL) hoeft dan zelf geen rollen te mogen maken.
`
}
