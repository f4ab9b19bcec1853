# The server and its portal as one image: built in one stage, carried without build tools by the last.
ARG NODE=20.20.2-bookworm-slim

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

# The bundle holds all code; packages are here for the files beside it. Optional ones are the programs of the embedded
# database, which production does not use.
FROM node:${NODE} AS pakketten
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:${NODE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 npm_config_cache=/tmp/npm npm_config_update_notifier=false
WORKDIR /app
COPY --from=pakketten /app/node_modules node_modules
COPY --from=bouw /app/dist dist
COPY scripts/start.mjs scripts/start.mjs
COPY migrations migrations
COPY package.json LICENSE ./
# Everything above belongs to root: the process cannot change its own code.
USER node
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
