import { parseEnvironment } from './environment.ts';
import { buildIdentity } from './identity.ts';

const env = parseEnvironment(process.env);
const identity = await buildIdentity({
  issuer: env.ISSUER,
  origin: env.ORIGIN,
  devOrigin: env.DEV_ORIGIN,
  keysFile: env.KEYS_FILE,
  storeFile: env.STORE_FILE,
  logLevel: env.LOG_LEVEL,
});
process.once('SIGTERM', () => void identity.close());
await identity.listen({ port: env.PORT, host: env.HOST });
