import { z } from 'zod';

const json = z.string().transform((text, issues): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    issues.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

const ports = z
  .string()
  .regex(/^(\d{1,5}(,\d{1,5})*)?$/)
  .transform((text): readonly number[] => (text === '' ? [] : text.split(',').map(Number)));

const hosts = z
  .string()
  .transform((text): readonly string[] => text.split(',').map((host) => host.trim().toLowerCase()));

const KNOWN_PUSH_HOSTS = [
  'fcm.googleapis.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com',
];

const serviceAccount = z.object({
  project_id: z.string().min(1),
  client_email: z.string().min(1),
  private_key: z.string().min(1),
  token_uri: z.url(),
});

const shape = z.object({
  /** Ed25519 public key (JWK) of the identity provider, which asks for roles; without it that door stays shut. */
  IDENTITY_PUBLIC_KEY: json.pipe(z.record(z.string(), z.unknown())).optional(),
  /** Issuer outside the house, when people sign in there: roles come from it then, and are not given here. */
  OUTSIDE_ISSUER: z.url().optional(),
  /** Address at which browsers find the house, for the links of calendars. */
  PUBLIC_ORIGIN: z.url().optional(),
  /** Root of the secrets with which webhooks are signed. */
  WEBHOOK_ROOT_SECRET: z.string().min(32).optional(),
  /** Which addresses besides public ones a webhook may lie at; `loopback`, any port of this machine, is for tests. */
  WEBHOOK_ADDRESSES: z.enum(['public', 'loopback', 'any']).default('public'),
  /** Ports of this machine at which a webhook may lie nevertheless, e.g. `8787,9000`. */
  WEBHOOK_LOOPBACK_PORTS: ports.default([]),
  /** Who pushes to browsers, as push services know it (RFC 8292): an address to turn to and a pair of keys. */
  VAPID_SUBJECT: z.string().min(1).optional(),
  VAPID_PUBLIC_KEY: z.string().min(1).optional(),
  VAPID_PRIVATE_KEY: z.string().min(1).optional(),
  /** Hosts of push services, `*.` before what they share; a browser names its own. */
  PUSH_HOSTS: hosts.default(KNOWN_PUSH_HOSTS),
  /** Ports of this machine at which a push service may lie nevertheless. */
  PUSH_LOOPBACK_PORTS: ports.default([]),
  /** Service account of Firebase, as its console hands it out, with which phones are pushed to. */
  FCM_SERVICE_ACCOUNT: json.pipe(serviceAccount).optional(),
  FCM_URL: z.url().default('https://fcm.googleapis.com'),
  /** Business for which sandbox keys act; its data is made up. */
  SANDBOX_BUSINESS: z.uuid().default('7e01901d-ec4c-53cb-a941-a3a4ce3bdee8'),
});

/** What this slice is told by its environment beyond what every slice is told. */
export type Settings = z.infer<typeof shape>;

/** Reads the settings; a malformed one is a fault that names it. */
export function parseSettings(values: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = shape.safeParse(values);
  if (!parsed.success) throw new Error(`settings of accounts: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** Settings of this process, read once and here: `main.ts` is the same in every slice. */
export const settings = parseSettings(process.env); // oxlint-disable-line node/no-process-env
