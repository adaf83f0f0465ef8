import { accountsDirectory, demoDirectory } from './directory.ts';
import { parseEnvironment, upstream1372In } from './environment.ts';
import { buildIdentity } from './identity.ts';

const env = parseEnvironment(process.env);
const { ACCOUNTS_URL: url, ACCOUNTS_KEY: key, STORE_FILE: storeFile } = env;
const identity = await buildIdentity({
  issuer: env.ISSUER,
  origin: env.ORIGIN,
  devOrigin: env.DEV_ORIGIN,
  keysFile: env.KEYS_FILE,
  storeFile,
  directory: url && key ? accountsDirectory({ url, key, storeFile }) : demoDirectory,
  logLevel: env.LOG_LEVEL,
  id1372: upstream1372In(env),
});
process.once('SIGTERM', () => void identity.close());
await identity.listen({ port: env.PORT, host: env.HOST });
