import { z } from 'zod';

const tokens = z
  .string()
  .default('{}')
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.record(z.string(), z.string()));

const number = (value: number) => z.coerce.number().positive().default(value);

const shape = z.object({
  /** Address of a mall; `{mall}` stands for its id. */
  CAFE24_URL: z.string().default('https://{mall}.cafe24api.com'),
  CAFE24_CLIENT_ID: z.string().optional(),
  CAFE24_CLIENT_SECRET: z.string().optional(),
  CAFE24_API_VERSION: z.string().default('2026-03-01'),
  /** Refresh tokens with which malls begin, by mall id, as JSON; later ones are kept in the database. */
  CAFE24_FIRST_TOKENS: tokens,
  CAFE24_SCOPES: z
    .string()
    .default(
      'mall.read_order,mall.write_order,mall.read_product,mall.write_product,mall.read_shipping,mall.read_community,mall.write_community',
    ),
  /** Boards on which buyers ask: by default 상품 Q&A and 1:1 맞춤상담 of a new mall. */
  CAFE24_QUESTION_BOARDS: z
    .string()
    .regex(/^\d+(,\d+)*$/)
    .default('6,9')
    .transform((text) => text.split(',').map(Number)),
  /** Name under which answers are written there. */
  CAFE24_ANSWERER: z.string().min(1).max(100).default('판매자'),
  /** Bucket of calls of a mall, and how many a second it drains. */
  CAFE24_BUCKET: number(40),
  CAFE24_DRAIN: number(2),
  /** Orders of one page, and the last offset that may be asked for. */
  CAFE24_PAGE: number(500),
  CAFE24_MOST_OFFSET: number(15_000),
  /** How webhooks prove who sends them: X-API-Key or X-Cafe24-Hmac-SHA256; the documents disagree. */
  CAFE24_HOOKS: z.enum(['KEY', 'HMAC', 'EITHER']).default('EITHER'),
  CAFE24_HOOK_SECRET: z.string().optional(),
  NAVER_URL: z.string().default('https://api.commerce.naver.com/external'),
  NAVER_CLIENT_ID: z.string().optional(),
  NAVER_CLIENT_SECRET: z.string().optional(),
  NAVER_TYPE: z.enum(['SELF', 'SELLER']).default('SELLER'),
  NAVER_BUCKET: number(10),
  NAVER_DRAIN: number(2),
  /** Longest wait of a call for its turn, and patience with an answer, in milliseconds. */
  CHANNEL_WAIT_MS: number(5000),
  CHANNEL_TIMEOUT_MS: number(8000),
  PUBLIC_ORIGIN: z.string().default(''),
});

/** Settings of the connectors, as the variables of the process say them. */
export type ConnectorSettings = z.infer<typeof shape>;

/** Reads the settings; a malformed variable is a fault that names it. */
export function connectorSettings(variables: NodeJS.ProcessEnv): ConnectorSettings {
  const read = shape.safeParse(variables);
  if (!read.success) throw new Error(`connectors: ${z.prettifyError(read.error)}`);
  return read.data;
}
