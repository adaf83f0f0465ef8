import { z } from 'zod';

const environment = z
  .object({
    /** WebSocket of the SIP server at which softphones register, e.g. wss://sip.example.com/ws. */
    SOFTPHONE_SERVER: z.url({ protocol: /^wss?$/ }),
    /** Domain of the extensions at that server, and the realm of their logins. */
    SOFTPHONE_REALM: z.string().min(1),
    /** Secret shared with that server, by which it knows logins that end by themselves (auth_ephemeral of Kamailio). */
    SOFTPHONE_SECRET: z.string().min(16),
    /** Seconds for which a login is good; a softphone asks for the next one before it ends. */
    SOFTPHONE_LOGIN_SECONDS: z.coerce.number().int().min(60).max(86_400).default(600),
  })
  .transform((read) => ({
    server: read.SOFTPHONE_SERVER,
    realm: read.SOFTPHONE_REALM,
    secret: read.SOFTPHONE_SECRET,
    loginSeconds: read.SOFTPHONE_LOGIN_SECONDS,
  }));

/** Contract with the SIP server of softphones. */
export type SoftphoneSettings = z.infer<typeof environment>;

/** Reads the variables of softphones once; null where nobody telephones in a browser, a fault that names what is malformed. */
export function softphoneSettings(variables: NodeJS.ProcessEnv): SoftphoneSettings | null {
  if (!variables['SOFTPHONE_SERVER']) return null;
  const read = environment.safeParse(variables);
  if (!read.success) throw new Error(`softphone: ${z.prettifyError(read.error)}`);
  return read.data;
}
