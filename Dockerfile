# The application without its Neo4j: docker-compose.yml runs both.
FROM node:20-bookworm-slim AS tools
WORKDIR /app
# nodejieba is compiled where no ready binary fits.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./

FROM tools AS build
RUN npm ci
COPY . .
RUN npm run build

FROM tools AS modules
RUN npm ci --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=modules /app/node_modules node_modules
COPY package.json tsconfig.json ./
COPY cypher cypher
COPY ingest ingest
COPY server server
COPY --from=build /app/dist/client dist/client
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=6s --retries=4 --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/start.cjs"]
