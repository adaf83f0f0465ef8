import { buildEdge } from './edge.ts';
import { parseEnvironment } from './environment.ts';

const env = parseEnvironment(process.env);
const edge = await buildEdge({
  gatewayUrl: env.GATEWAY_URL,
  identityUrl: env.IDENTITY_URL,
  simulatorsUrl: env.SIMULATORS_URL,
  frontendsFolder: env.FRONTENDS_DIR,
  logLevel: env.LOG_LEVEL,
  walls: {
    remoteOrigins: env.REMOTE_ORIGINS,
    alwaysTls: env.BEHIND_TLS,
    softphoneServer: env.SOFTPHONE_SERVER ?? null,
  },
  trustedProxies: env.TRUSTED_PROXIES,
});
process.once('SIGTERM', () => void edge.close());
await edge.listen({ port: env.PORT, host: env.HOST });
