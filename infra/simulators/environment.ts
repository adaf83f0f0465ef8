import { z } from 'zod';

const shape = z.object({
  PORT: z.coerce.number().int().positive(),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.string().default('info'),
  /** Origin at which a browser finds the system, before the edge. */
  ORIGIN: z.url(),
  PORTONE_SECRET: z.string().min(1),
  PORTONE_STORE_ID: z.string().min(1),
  PORTONE_CHANNEL_KEY: z.string().min(1),
  SOLAPI_KEY: z.string().min(1),
  SOLAPI_SECRET: z.string().min(1),
  SOLAPI_FROM: z.string().min(1),
  /** Port of the mail server. */
  SMTP_PORT: z.coerce.number().int().positive(),
  /** Address whose mail is handed over, and the door that takes it. */
  MAIL_INBOUND_ADDRESS: z.email().optional(),
  MAIL_INBOUND_URL: z.url().optional(),
  ALIMTALK_APP_KEY: z.string().min(1),
  ALIMTALK_SECRET: z.string().min(1),
  ALIMTALK_SENDER_KEY: z.string().length(40),
  /** Service account of FCM with the public half of its key; without all three nothing is pushed to phones. */
  FCM_PROJECT: z.string().optional(),
  FCM_CLIENT_EMAIL: z.string().optional(),
  FCM_PUBLIC_KEY: z.string().optional(),
  CJ_CUST_ID: z.string().min(1),
  CJ_BIZ_REG_NUM: z.string().min(1),
  JUSO_KEY: z.string().min(1),
  SWEETTRACKER_KEY: z.string().min(1),
  ID1372_CLIENT_ID: z.string().min(1),
  ID1372_CLIENT_SECRET: z.string().min(1),
  CAFE24_CLIENT_ID: z.string().min(1),
  CAFE24_CLIENT_SECRET: z.string().min(1),
  NAVER_CLIENT_ID: z.string().min(1),
  /** Salt of bcrypt. */
  NAVER_CLIENT_SECRET: z.string().startsWith('$2'),
  /** Lines of the exchange by extension, JSON as callcenter is told them. */
  CENTREX_LINES: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.record(z.string(), z.object({ number: z.string(), password: z.string() }))),
  /** User of the simulated Asterisk, its application and its telephones by extension, JSON as callcenter is told them. */
  ARI_USER: z.string().min(1),
  ARI_PASSWORD: z.string().min(1),
  ARI_APP: z.string().default('madang'),
  ARI_LINES: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.record(z.string(), z.unknown())),
  ARI_TRUNK: z.string().default('trunk'),
  /** Makes orders of the demo catalogue come in by themselves. */
  SIMULATORS_DEMO: z.enum(['0', '1']).default('0'),
});

/** What the simulators must be told to run. */
export type Environment = z.infer<typeof shape>;

/** Reads the environment once; a missing or malformed variable is a fault that names it. */
export function parseEnvironment(env: NodeJS.ProcessEnv): Environment {
  return shape.parse(env);
}
