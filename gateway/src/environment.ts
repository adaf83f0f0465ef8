import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Both `src/` and the bundle's `dist/` lie one folder below the package. */
const COMMITTED_SUPERGRAPH = fileURLToPath(new URL('../../shared-schema/supergraph.graphql', import.meta.url));

const actorKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() });

const publicKey = actorKey.omit({ d: true });

const environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  OIDC_ISSUER: z.url(),
  OIDC_JWKS_URL: z.url(),
  OIDC_AUDIENCE: z.string().min(1).default('madang'),
  ACTOR_PRIVATE_KEY: jsonOf(actorKey),
  SLICE_URLS: jsonOf(z.record(z.string(), z.url())),
  /** Public key of the tokens that parties of a case get; without it none of them holds. */
  CASE_ACCESS_PUBLIC_KEY: jsonOf(publicKey).optional(),
  /** Proxies that are believed when they say from which address somebody asks, by name or network; the edge on this machine unless said. */
  TRUSTED_PROXIES: listIn('loopback'),
  /** Points a minute, see rates/budget.ts: of an address, an account, a side of a case, and for keys that do not hold. */
  RATE_ANONYMOUS_POINTS: points(600),
  RATE_LINK_POINTS: points(6_000),
  RATE_PEOPLE_POINTS: points(120_000),
  RATE_PARTY_POINTS: points(6_000),
  RATE_UNKNOWN_KEYS: points(60),
  USAGE_EVERY_MS: z.coerce.number().int().positive().default(5_000),
  /** How often a stream asks whether its program's key still holds. */
  KEY_CHECK_EVERY_MS: z.coerce.number().int().positive().default(10_000),
  /** Manifests of our own front ends; without any, everybody may ask what they like. */
  SAFELIST_FILES: listIn(''),
  /** OAuth client that is not held to them: the token command, which asks for the password each time. */
  SAFELIST_FREE_CLIENT: z.string().min(1).default('madang-cli'),
  SUPERGRAPH: z.string().default(COMMITTED_SUPERGRAPH),
  SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().positive().default(5_000),
  SUBGRAPH_MAX_BYTES: z.coerce
    .number()
    .int()
    .positive()
    .default(8 * 1024 * 1024),
});

/** Everything the gateway reads from its environment, already in its right types. */
export type Environment = z.infer<typeof environment>;

/** Reads the environment once; a missing or malformed variable is a fault that names it. */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error(`the gateway's environment is not complete:\n${z.prettifyError(parsed.error)}`);
}

/** Whole number of points. */
function points(usual: number) {
  return z.coerce.number().int().positive().default(usual);
}

/** Words between commas. */
function listIn(usual: string) {
  const words = (text: string): string[] =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
  return z.string().default(usual).transform(words);
}

/** Text that holds JSON of the given shape; what it holds is never repeated in the complaint. */
function jsonOf<T extends z.ZodType>(shape: T) {
  return z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);
}
