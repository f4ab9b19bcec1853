#!/bin/sh
# First start of the database: the owner of Regiotafel. No superuser, so that row level security counts for it as well;
# CREATEROLE, because the first migration makes the two roles of the application.
set -eu
psql --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
\set wachtwoord `cat "$EIGENAAR_FILE"`
create role regiotafel login nosuperuser nocreatedb createrole nobypassrls noreplication password :'wachtwoord';
create database regiotafel owner regiotafel;
SQL
