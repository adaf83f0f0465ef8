import { z } from 'zod';

const environment = z
  .object({
    /** REST interface of the Asterisk, e.g. http://pbx.house:8088/ari. */
    ARI_URL: z.url(),
    /** User of ari.conf. */
    ARI_USER: z.string().min(1),
    ARI_PASSWORD: z.string().min(1),
    /** Application to which the dialplan gives calls. */
    ARI_APP: z.string().default('madang'),
    /** Telephones by extension, JSON: { "9841": { "endpoint": "PJSIP/9841" } }. */
    ARI_LINES: z
      .string()
      .transform((text): unknown => JSON.parse(text))
      .pipe(z.record(z.string().regex(/^\d{2,6}$/), z.object({ endpoint: z.string().regex(/^\w+\/[\w.-]+$/) }))),
    /** Endpoint by which numbers outside are rung. */
    ARI_OUTSIDE: z.string().includes('{number}').default('PJSIP/{number}@trunk'),
    /** Number that is shown outside; that of the trunk unless said. */
    ARI_CALLER_ID: z.string().default(''),
    /** Context of the dialplan in which an extension is rung. */
    ARI_CONTEXT: z.string().default('house'),
    /** Class of music on hold that customers hear while nobody talks to them; its announcement is played in it. */
    ARI_MUSIC: z.string().default('default'),
    /** Indicates whether talks are recorded; a house that does so tells its callers. */
    ARI_RECORDS: z.stringbool().default(false),
    /** Days for which what was recorded is kept. */
    ARI_RECORDING_DAYS: z.coerce.number().int().positive().default(90),
    /** Patience with an answer, in milliseconds. */
    PHONE_TIMEOUT_MS: z.coerce.number().int().positive().default(8000),
  })
  .transform((read) => ({
    url: read.ARI_URL,
    user: read.ARI_USER,
    password: read.ARI_PASSWORD,
    app: read.ARI_APP,
    lines: new Map(Object.entries(read.ARI_LINES)),
    outside: read.ARI_OUTSIDE,
    callerId: read.ARI_CALLER_ID,
    context: read.ARI_CONTEXT,
    music: read.ARI_MUSIC,
    records: read.ARI_RECORDS,
    recordingDays: read.ARI_RECORDING_DAYS,
    timeoutMs: read.PHONE_TIMEOUT_MS,
    retryMs: 1000,
  }));

/** Contract with an Asterisk. */
export type AriSettings = z.infer<typeof environment>;

/** Reads the variables of the Asterisk once; null where the call center has no telephone there, a fault that names what is malformed. */
export function ariSettings(variables: NodeJS.ProcessEnv): AriSettings | null {
  if (!variables['ARI_LINES']) return null;
  const read = environment.safeParse(variables);
  if (!read.success) throw new Error(`telephony: ${z.prettifyError(read.error)}`);
  return read.data;
}
