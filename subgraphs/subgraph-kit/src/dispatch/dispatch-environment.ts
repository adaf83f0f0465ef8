import { z } from 'zod';

const environment = z.object({
  /** Address of the house for people outside; without it messages lead nowhere and cannot tell that they were opened. */
  PUBLIC_ORIGIN: z.url().optional(),
  /** 1 sends nothing: messages end as CAPTURED. */
  DISPATCH_CAPTURE: z.enum(['0', '1']).optional(),
  /** Patience with a provider, in milliseconds. */
  DISPATCH_TIMEOUT_MS: z.coerce.number().int().positive().default(8000),
  /** Time after which an attempt without an outcome has lost its process; more than the patience, and a minute or more unless said. */
  DISPATCH_LOST_AFTER_MS: z.coerce.number().int().positive().optional(),
  /** smtp://user:password@host:port or smtps://…; `?requireTls=1` refuses to go on in clear. */
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().min(3).optional(),
  MAIL_REPLY_TO: z.string().min(3).optional(),
  SOLAPI_URL: z.url().default('https://api.solapi.com'),
  SOLAPI_KEY: z.string().min(1).optional(),
  SOLAPI_SECRET: z.string().min(1).optional(),
  SOLAPI_FROM: z.string().regex(/^\d+$/).optional(),
  ALIMTALK_URL: z.url().default('https://api-alimtalk.cloud.toast.com'),
  ALIMTALK_APP_KEY: z.string().min(1).optional(),
  ALIMTALK_SECRET: z.string().min(1).optional(),
  ALIMTALK_SENDER_KEY: z.string().length(40).optional(),
});

/** Providers of messages in the world a slice runs in; one that is not named is a channel that fails in plain sight. */
export type DispatchEnvironment = z.infer<typeof environment>;

/** Reads the variables of dispatch; a malformed one is a fault that names it. */
export function parseDispatchEnvironment(variables: NodeJS.ProcessEnv): DispatchEnvironment {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) throw new Error(`dispatch: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
