#!/bin/bash
# Starts Neo4j by the variables of its own image, as far as docker-compose.yml sets them.
set -euo pipefail
export NEO4J_HOME=/data/home NEO4J_CONF=/data/home/conf
mkdir -p "$NEO4J_CONF" "$NEO4J_HOME/logs"

# NEO4J_server_memory_heap_max__size is server.memory.heap.max_size.
{
  env | sed -n 's/^NEO4J_\(\(server\|dbms\|db\)_.*\)=\(.*\)$/\1=\3/p' | while IFS='=' read -r name value; do
    name=${name//__/@}
    name=${name//_/.}
    echo "${name//@/_}=$value"
  done
  echo server.default_listen_address=0.0.0.0
  echo server.https.enabled=false
} >"$NEO4J_CONF/neo4j.conf"

run=(java -Xms512m -Xmx512m -cp '/neo4j/*')
for name in java.nio java.io sun.nio.ch java.util.concurrent; do run+=("--add-opens=java.base/$name=ALL-UNNAMED"); done
[ -e "$NEO4J_HOME/data/dbms" ] ||
  "${run[@]}" org.neo4j.server.startup.Neo4jAdminCommand dbms set-initial-password "${NEO4J_AUTH#neo4j/}"
exec "${run[@]}" org.neo4j.server.CommunityEntryPoint --home-dir="$NEO4J_HOME" --config-dir="$NEO4J_CONF"
