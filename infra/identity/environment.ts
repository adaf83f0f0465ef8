import { z } from 'zod';
import type { Upstream1372 } from './sign-in-1372.ts';

const shape = z.object({
  PORT: z.coerce.number().int().positive(),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.string().default('info'),
  ISSUER: z.url(),
  ORIGIN: z.url(),
  /** Origin of the shell under development, which may sign in too. */
  DEV_ORIGIN: z.url().optional(),
  KEYS_FILE: z.string().min(1),
  /** OpenID issuer of the 1372 system and our client there; without them nobody signs in by a 1372 ID. */
  ID1372_ISSUER: z.url().optional(),
  ID1372_CLIENT_ID: z.string().optional(),
  ID1372_CLIENT_SECRET: z.string().optional(),
  /** File that keeps sessions and refresh tokens; without one they end with the process. */
  STORE_FILE: z.string().min(1).default(':memory:'),
  /** Where the accounts slice answers, which knows the roles of people; without it the demo list counts. */
  ACCOUNTS_URL: z.url().optional(),
  /** Ed25519 private key (JWK) by which accounts is asked. */
  ACCOUNTS_KEY: z.string().startsWith('{').optional(),
});

/** What the identity provider must be told to run. */
export type Environment = z.infer<typeof shape>;

/** Our client at the 1372 system; null unless all of it is said. */
export function upstream1372In(env: Environment): Upstream1372 | null {
  const { ID1372_ISSUER: issuer, ID1372_CLIENT_ID: clientId, ID1372_CLIENT_SECRET: clientSecret } = env;
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

/** Reads the environment once; a missing or malformed variable is a fault that names it. */
export function parseEnvironment(env: NodeJS.ProcessEnv): Environment {
  return shape.parse(env);
}
