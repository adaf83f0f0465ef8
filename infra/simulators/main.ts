import { parseEnvironment } from './environment.ts';
import { buildSimulators } from './simulators.ts';

const env = parseEnvironment(process.env);
const simulators = await buildSimulators({
  origin: env.ORIGIN,
  portOne: {
    secret: env.PORTONE_SECRET,
    storeId: env.PORTONE_STORE_ID,
    channelKey: env.PORTONE_CHANNEL_KEY,
  },
  solapi: { key: env.SOLAPI_KEY, secret: env.SOLAPI_SECRET, from: env.SOLAPI_FROM },
  id1372: { clientId: env.ID1372_CLIENT_ID, clientSecret: env.ID1372_CLIENT_SECRET },
  logLevel: env.LOG_LEVEL,
});
process.once('SIGTERM', () => void simulators.close());
await simulators.listen({ port: env.PORT, host: env.HOST });
