#!/bin/sh
# Fills in nginx.conf.template from the environment and the build:
#
#   fill-in.sh TEMPLATE DIST TARGET
#
# The variables are at the head of the template; CONSOLE_NAME, PLATFORM_URL and the consumer have no default. The
# consumer may be in files instead: PLATFORM_CONSUMER_KEY_FILE, PLATFORM_CONSUMER_SECRET_FILE.
set -eu
template=$1
dist=$2
target=$3

if [ -n "${PLATFORM_CONSUMER_KEY_FILE:-}" ]; then PLATFORM_CONSUMER_KEY=$(cat "$PLATFORM_CONSUMER_KEY_FILE"); fi
if [ -n "${PLATFORM_CONSUMER_SECRET_FILE:-}" ]; then PLATFORM_CONSUMER_SECRET=$(cat "$PLATFORM_CONSUMER_SECRET_FILE"); fi
: "${CONSOLE_NAME:?is not set}" "${PLATFORM_URL:?is not set}"
: "${PLATFORM_CONSUMER_KEY:?is not set}" "${PLATFORM_CONSUMER_SECRET:?is not set}"

DIST=$dist
CONSOLE_VERSION=$(cat "$dist/version.txt")
BASE_PATH=$(sed -n 's|.*<html [^>]*data-base="\([^"]*\)/".*|\1|p' "$dist/index.html")
LISTEN=${LISTEN:-8080}
REPORTS_URL=${REPORTS_URL:-}
LOG_DIR=${LOG_DIR:-/var/log/nginx}
PLATFORM_CA=${PLATFORM_CA:-/etc/ssl/certs/ca-certificates.crt}
RESOLVER=${RESOLVER:-$(awk '$1 == "nameserver" {print ($2 ~ /:/) ? "["$2"]" : $2}' /etc/resolv.conf | tr '\n' ' ')}
export REPORTS_URL DIST CONSOLE_VERSION BASE_PATH LISTEN LOG_DIR PLATFORM_CA RESOLVER
export CONSOLE_NAME PLATFORM_URL PLATFORM_CONSUMER_KEY PLATFORM_CONSUMER_SECRET

# it holds the consumer's secret
umask 077
envsubst "$(grep -o '${[A-Z_]*}' "$template")" < "$template" > "$target"
