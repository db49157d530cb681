#!/bin/sh
# Runs before nginx in its container.
set -eu
/etc/console/fill-in.sh /etc/console/nginx.conf.template /usr/share/console /etc/nginx/conf.d/console.conf
