# The server and its portal as one image, and beside it one for back-ups with the programs of PostgreSQL itself.
ARG NODE=24.21.0-bookworm-slim
ARG POSTGRES=17.6-bookworm

FROM node:${NODE} AS bouw
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json schema.graphql ./
COPY scripts scripts
COPY server server
COPY admin admin
# The maps are as large as the code and nothing in production reads them.
RUN node scripts/start.mjs --alleen-bouwen && rm dist/server/*.map

# All that runs: each program is one bundle with its packages inside, fonts too.
FROM scratch AS inhoud
COPY --from=bouw /app/dist dist
COPY scripts/start.mjs scripts/start.mjs
COPY docker/backup-rooster.sh docker/backup-rooster.sh
COPY migrations migrations
COPY package.json LICENSE ./

FROM node:${NODE} AS node

# pg_dump and pg_restore of the same version as the server; 999 is postgres in this image.
FROM postgres:${POSTGRES} AS backup
ENV NODE_ENV=production BACKUP_DIR=/back-up
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=inhoud / /app
RUN mkdir /back-up && chown 999:999 /back-up && chmod 700 /back-up
WORKDIR /app
USER 999:999
ENTRYPOINT []
CMD ["sh", "docker/backup-rooster.sh"]

FROM node:${NODE} AS app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 npm_config_cache=/tmp/npm npm_config_update_notifier=false
WORKDIR /app
# It belongs to root: the process cannot change its own code.
COPY --from=inhoud / /app
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
