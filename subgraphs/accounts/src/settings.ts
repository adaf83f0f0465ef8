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
