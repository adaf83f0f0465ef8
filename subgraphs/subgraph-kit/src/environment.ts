import { z } from 'zod';
import { documentsEnvironment } from './documents/documents-environment.ts';
import { filesEnvironment } from './files/files-environment.ts';

const json = z.string().transform((text, issues): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    issues.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

const environment = z.object({
  PORT: z.coerce.number().int(),
  HOST: z.string().default('127.0.0.1'),
  /** Database for the login of the slice itself. */
  DATABASE_URL: z.string().min(1),
  /** The same database for the login on which requests of people run. */
  DATABASE_APP_URL: z.string().min(1),
  /** Ed25519 public key (JWK) of the gateway. */
  ACTOR_PUBLIC_KEY: json.pipe(z.record(z.string(), z.unknown())),
  /** Secret of the signature on events between slices. */
  EVENT_SECRET: z.string().startsWith('whsec_'),
  /** Key that wraps the keys of personal data: 32 bytes in base64. */
  PRIVACY_KEY: z.base64().length(44),
  /** Where the slices answer, by name. */
  SLICE_URLS: json.pipe(z.record(z.string(), z.url())),
  /** Folder in which the head of the audit chain is anchored. */
  AUDIT_ANCHOR_DIR: z.string().min(1),
  ...filesEnvironment,
  ...documentsEnvironment,
  LOG_LEVEL: z.string().default('info'),
});

/** What a subgraph needs to know of the world it runs in. */
export type Environment = z.infer<typeof environment>;

/** Reads the environment once; a missing or malformed value is a fault that names it. */
export function parseEnvironment(values: NodeJS.ProcessEnv): Environment {
  const parsed = environment.safeParse(values);
  if (!parsed.success) throw new Error(`environment: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
