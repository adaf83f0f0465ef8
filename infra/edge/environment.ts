import { z } from 'zod';

const shape = z.object({
  PORT: z.coerce.number().int().positive(),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.string().default('info'),
  GATEWAY_URL: z.url(),
  IDENTITY_URL: z.url(),
  FRONTENDS_DIR: z.string().min(1),
});

/** What the edge must be told to run. */
export type Environment = z.infer<typeof shape>;

/** Reads the environment once; a missing or malformed variable is a fault that names it. */
export function parseEnvironment(env: NodeJS.ProcessEnv): Environment {
  return shape.parse(env);
}
