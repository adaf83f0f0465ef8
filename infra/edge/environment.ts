import { z } from 'zod';

/** Words between commas; none unless said. */
function listOf(item: z.ZodType<string, string>) {
  const words = (text: string) => text.split(',').flatMap((word) => word.trim() || []);
  return z.string().default('').transform(words).pipe(z.array(item));
}

function isOrigin(address: string): boolean {
  return new URL(address).origin === address;
}

const shape = z.object({
  PORT: z.coerce.number().int().positive(),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.string().default('info'),
  GATEWAY_URL: z.url(),
  IDENTITY_URL: z.url(),
  /** Simulated providers; none in production. */
  SIMULATORS_URL: z.url().optional(),
  FRONTENDS_DIR: z.string().min(1),
  /** Origins beside our own from which slices are loaded, with commas between. */
  REMOTE_ORIGINS: listOf(z.url().refine(isOrigin, 'is more or less than an origin')),
  /** WebSocket of the SIP server at which softphones register, as callcenter tells it to browsers; none unless said. */
  SOFTPHONE_SERVER: z.url({ protocol: /^wss?$/ }).optional(),
  /** Says that browsers come by TLS although no trusted proxy tells. */
  BEHIND_TLS: z.stringbool().default(false),
  /** Proxies in front that are believed, by address, network or name (loopback, uniquelocal). */
  TRUSTED_PROXIES: listOf(z.string()),
});

/** What the edge must be told to run. */
export type Environment = z.infer<typeof shape>;

/** Reads the environment once; a missing or malformed variable is a fault that names it. */
export function parseEnvironment(env: NodeJS.ProcessEnv): Environment {
  return shape.parse(env);
}
