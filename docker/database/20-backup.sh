#!/bin/sh
# The role that back-ups read with: it sees every row and can write none. Also for a database that is there already:
# docker compose exec database sh /docker-entrypoint-initdb.d/20-backup.sh
set -eu
psql --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
\set wachtwoord `cat "$BACKUP_ROL_FILE"`
select 'create role regiotafel_backup' where not exists (select from pg_roles where rolname = 'regiotafel_backup') \gexec
alter role regiotafel_backup login nosuperuser nocreatedb nocreaterole noreplication bypassrls password :'wachtwoord';
grant pg_read_all_data to regiotafel_backup;
SQL
