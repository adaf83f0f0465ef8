import { z } from 'zod';

const shape = z.object({
  PORT: z.coerce.number().int().positive(),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.string().default('info'),
  ISSUER: z.url(),
  ORIGIN: z.url(),
  /** Origin of the shell under development, which may sign in too. */
  DEV_ORIGIN: z.url().optional(),
  KEYS_FILE: z.string().min(1),
  /** File that keeps sessions and refresh tokens; without one they end with the process. */
  STORE_FILE: z.string().min(1).default(':memory:'),
});

/** What the identity provider must be told to run. */
export type Environment = z.infer<typeof shape>;

/** Reads the environment once; a missing or malformed variable is a fault that names it. */
export function parseEnvironment(env: NodeJS.ProcessEnv): Environment {
  return shape.parse(env);
}
