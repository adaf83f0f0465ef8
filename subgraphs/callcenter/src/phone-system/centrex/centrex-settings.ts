import { z } from 'zod';

const environment = z
  .object({
    CENTREX_URL: z.url().default('https://centrex.uplus.co.kr'),
    /** Lines by extension, JSON: { "9826": { "number": "07012345678", "password": "…" } }. */
    CENTREX_LINES: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(z.record(z.string().regex(/^\d{2,6}$/), z.object({ number: z.string(), password: z.string().min(1) }))),
    /** Where Centrex finds our door for rings; the fixed IPv4 address and port that the contract asks for. */
    CENTREX_CALLBACK: z.url(),
    /** Last part of the path of that door, which nobody else knows. */
    CENTREX_SECRET: z.string().min(16),
    /** Addresses or networks from which rings are told. */
    CENTREX_FROM: z.string().transform((text) => text.split(',').map((part) => part.trim())),
    /** Patience with an answer, in milliseconds. */
    PHONE_TIMEOUT_MS: z.coerce.number().int().positive().default(8000),
  })
  .transform((read) => ({
    url: read.CENTREX_URL,
    timeoutMs: read.PHONE_TIMEOUT_MS,
    lines: new Map(Object.entries(read.CENTREX_LINES)),
    callback: new URL(`/doors/calls/centrex/${read.CENTREX_SECRET}`, read.CENTREX_CALLBACK),
    secret: read.CENTREX_SECRET,
    from: read.CENTREX_FROM,
  }));

/** Contract with the Centrex, and who may tell of rings. */
export type CentrexSettings = z.infer<typeof environment>;

/** Reads the variables of the Centrex once; null where the call center has no line there, a fault that names what is malformed. */
export function centrexSettings(variables: NodeJS.ProcessEnv): CentrexSettings | null {
  if (!variables['CENTREX_LINES']) return null;
  const read = environment.safeParse(variables);
  if (!read.success) throw new Error(`telephony: ${z.prettifyError(read.error)}`);
  return read.data;
}
