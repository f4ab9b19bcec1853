#!/bin/sh
# Makes the secrets of compose.yaml as files in ./geheimen. What is there already stays: run it again as often as you like.
# The folder is closed to others on this machine; the files inside can be read by the users in the containers.
set -eu
map=${1:-geheimen}
umask 022
mkdir -p "$map"
chmod 700 "$map"

nieuw() { head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
maak() { [ -e "$map/$1" ] || printf '%s\n' "$2" >"$map/$1"; }

maak db_beheerder "$(nieuw)"
maak db_eigenaar "$(nieuw)"
maak database_url "postgres://regiotafel:$(cat "$map/db_eigenaar")@database:5432/regiotafel"
maak app_database_url "postgres://regiotafel_docker_login:$(nieuw)@database:5432/regiotafel"
maak session_secret "$(nieuw)"
maak metrics_sleutel "$(nieuw)"
maak sleutel "$(head -c 32 /dev/urandom | base64)"
maak db_backup "$(nieuw)"
maak backup_database_url "postgres://regiotafel_backup:$(cat "$map/db_backup")@database:5432/regiotafel"
maak backup_sleutel "$(nieuw)"
if [ ! -e "$map/oidc_client_secret" ]; then
  : >"$map/oidc_client_secret"
  echo "Zet het geheim van uw inlogdienst in $map/oidc_client_secret."
fi
echo "De geheimen staan in $map. Bewaar er een kopie van op een veilige plek."
