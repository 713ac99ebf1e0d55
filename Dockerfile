# The API and its pages. It keeps everything under /data (store, judgements), writes nowhere else, and is not root:
#   docker run -v grants:/data -v ./documents:/documents:ro IMAGE ingest /documents
#   docker run --read-only -v grants:/data -p 127.0.0.1:4000:4000 IMAGE
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY schema schema
COPY ingest ingest
COPY web web
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production GRANTGRAPH_HOST=0.0.0.0 GRANTGRAPH_PORT=4000 \
    GRANTGRAPH_STORE=file:/data/grantgraph.db GRANTGRAPH_JUDGEMENTS=/data/grantgraph.judgements.jsonl
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY data data
COPY samples samples
COPY schema/schema.graphql schema/
COPY LICENSE README.md SECURITY.md ./
# 1000 is the user "node" of the base image.
RUN mkdir /data && chown 1000:1000 /data
USER 1000:1000
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.GRANTGRAPH_PORT + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/src/cli/main.js"]
CMD ["serve"]
