#!/bin/sh
# Makes a back-up every day at BACKUP_TIJD (UTC, 02:00) and keeps the newest BACKUP_BEWAAR (14). A back-up that failed is a
# line in the log and is tried again after an hour.
set -u
tijd=${BACKUP_TIJD:-02:00}
bewaar=${BACKUP_BEWAAR:-14}
echo "$tijd" | grep -Eq '^([01][0-9]|2[0-3]):[0-5][0-9]$' || { echo "BACKUP_TIJD: een tijd als 02:00" >&2; exit 2; }
trap 'exit 0' TERM INT

seconden() { # until the next time of day
  set -- "$(date -u +%s)" "$(date -u -d "$tijd" +%s)"
  rest=$(($2 - $1))
  [ "$rest" -gt 0 ] || rest=$((rest + 86400))
  echo "$rest"
}
rust() { sleep "$1" & wait $!; }

while :; do
  rust "$(seconden)"
  until node scripts/start.mjs --taak=backup --bewaar "$bewaar"; do
    echo "De back-up is mislukt; over een uur opnieuw." >&2
    rust 3600
  done
done
