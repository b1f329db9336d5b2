#!/bin/sh
# Draws the secrets of a deployment, a file each, where there is none yet: sh deploy/secrets.sh [DIRECTORY]
#
# For Docker Compose leave the directory out. For Kubernetes see deploy/README.md. Whoever has an S3 server or a key
# for a model already writes it into its file. Containers do not run as the owner of these files, so it is the
# directory that keeps others out.
set -eu
umask 022
directory="${1:-secrets}"
mkdir -p "$directory"
chmod 700 "$directory"

draw() { od -An -N "$1" -tx1 /dev/urandom | tr -d ' \n'; }
keep() { [ -e "$directory/$1" ] || printf '%s' "$2" > "$directory/$1"; }

keep s3_access_key "$(draw 10)"
keep s3_secret_key "$(draw 24)"
keep jwt_secret "$(draw 32)"
[ -e "$directory/model_key" ] || : > "$directory/model_key"

if [ ! -e "$directory/nats_url" ] || [ ! -e "$directory/nats_users.conf" ]; then
  password="$(draw 24)"
  printf 'nats://storymaker:%s@nats:4222\n' "$password" > "$directory/nats_url"
  printf 'authorization { user: storymaker, password: "%s" }\n' "$password" > "$directory/nats_users.conf"
fi
