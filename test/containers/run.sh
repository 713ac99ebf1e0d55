#!/usr/bin/env bash
# `npm run test:containers`: the image and the compose file, run as docs/containers.md says, without a registry. Both base
# images are made here with debootstrap from this machine's Node and Neo4j's jars. Needs root, Docker with docker-compose,
# debootstrap, and the jars (`npm run neo4j` once). It changes no image but node:22-slim, neo4j:5.26-community and grantgraph.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
WORK=$(mktemp -d)
GRANTGRAPH_SECRET=$(openssl rand -hex 32)
GRANTGRAPH_NEO4J_PASSWORD=$(openssl rand -hex 16)
export GRANTGRAPH_SECRET GRANTGRAPH_NEO4J_PASSWORD COMPOSE_PROJECT_NAME=grantgraph-test
API=http://127.0.0.1:4000
PASSED=0
compose() { if docker compose version >/dev/null 2>&1; then docker compose "$@"; else docker-compose "$@"; fi; }

finish() {
  docker rm -f grants >/dev/null 2>&1 || true
  docker volume rm grantgraph-test-grants >/dev/null 2>&1 || true
  compose down -v >/dev/null 2>&1 || true
  rm -rf --one-file-system "$WORK"
}
trap finish EXIT

# check NAME EXPECTED FOUND
check() {
  [ "$2" = "$3" ] || { printf '%s: expected %s, found %s\n' "$1" "$2" "$3"; exit 1; }
  PASSED=$((PASSED + 1))
  echo "ok: $1"
}
status() { curl -s -m 10 -o /dev/null -w '%{http_code}' "$API$1" || true; }
# until_status PATH CODE: polls for two minutes.
until_status() {
  for _ in $(seq 240); do [ "$(status "$1")" = "$2" ] && return; sleep 0.5; done
  echo "$1 did not answer $2 within two minutes"
  exit 1
}
base() {
  local root=$WORK/base npm
  npm=$(npm root -g)/npm
  debootstrap --variant=minbase --include=ca-certificates,libstdc++6,libatomic1,openjdk-17-jre-headless \
    bookworm "$root" http://deb.debian.org/debian >"$WORK/debootstrap.log" || { tail "$WORK/debootstrap.log"; exit 1; }
  cp "$(readlink -f "$(command -v node)")" "$root/usr/bin/node"
  mkdir -p "$root/usr/lib/node_modules"
  cp -a "$npm" "$root/usr/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/bin/npm"
  # Whom this machine trusts, the image trusts.
  cat /etc/ssl/certs/ca-certificates.crt >"$root/etc/ssl/certs/ca-certificates.crt"
  chroot "$root" useradd --uid 1000 --create-home node
  tar -C "$root" -c . |
    docker import --change 'ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt' - node:22-slim >/dev/null
}

database() {
  mkdir "$WORK/neo4j"
  cp -aL .neo4j/lib-* "$WORK/neo4j/lib"
  cp test/containers/entry.sh "$WORK/neo4j/"
  # In place of Neo4j's own shell: it is there to tell whether Bolt takes connections.
  printf '#!/bin/bash\nexec 3<>/dev/tcp/127.0.0.1/7687\n' >"$WORK/neo4j/cypher-shell"
  chmod +x "$WORK/neo4j/entry.sh" "$WORK/neo4j/cypher-shell"
  printf 'FROM node:22-slim\nCOPY lib /neo4j\nCOPY entry.sh cypher-shell /usr/bin/\nVOLUME /data\nENTRYPOINT ["entry.sh"]\n' \
    >"$WORK/neo4j/Dockerfile"
  docker build -q -t neo4j:5.26-community "$WORK/neo4j" >/dev/null
}

base
database
docker build -q --network host -t grantgraph . >/dev/null
cp -r samples "$WORK/documents"
chmod -R a+rX "$WORK"

echo '== one container, on SQLite'
check 'serve without a store ends' 1 \
  "$(docker run --rm -v grantgraph-test-grants:/data grantgraph >/dev/null 2>&1 && echo 0 || echo 1)"
docker run --rm -e GRANTGRAPH_SECRET -v grantgraph-test-grants:/data -v "$WORK/documents:/documents:ro" \
  grantgraph ingest /documents >/dev/null 2>&1
docker run -d --name grants --read-only --tmpfs /tmp --cap-drop ALL -v grantgraph-test-grants:/data \
  -p 127.0.0.1:4000:4000 grantgraph >/dev/null
until_status /health/ready 200
check 'the explorer' 200 "$(status /explorer/)"
check 'the user' 1000 "$(docker exec grants id -u)"
check 'the root is read-only' no "$(docker exec grants touch /app/x 2>/dev/null && echo yes || echo no)"
docker exec grants cat /data/grantgraph.db >/dev/null
docker exec grants node dist/src/cli/main.js backup /data/grants.backup >/dev/null
FILE=$(docker exec grants node dist/src/cli/main.js digest)
docker stop grants >/dev/null
check 'it ends by SIGTERM' 0 "$(docker inspect grants --format '{{.State.ExitCode}}')"
docker rm grants >/dev/null

echo '== compose, with Neo4j'
compose up -d >/dev/null 2>&1
until_status /health/ready 200
compose run --rm -v "$WORK/documents:/documents:ro" api ingest /documents >/dev/null 2>&1
check 'one digest on both stores' "$FILE" "$(compose exec -T api node dist/src/cli/main.js digest)"
compose exec -T api node dist/src/cli/main.js backup /data/grants.backup >/dev/null
docker kill "$(compose ps -q neo4j)" >/dev/null
until_status /health/ready 503
check 'alive without its database' 200 "$(status /health/live)"
docker start "$(compose ps -q neo4j)" >/dev/null
until_status /health/ready 200
compose exec -T api node dist/src/cli/main.js verify >/dev/null
check 'the graph is as it was' "$FILE" "$(compose exec -T api node dist/src/cli/main.js digest)"
echo "$PASSED passed, 0 failed"
