import { z } from 'zod';

/** A channel as Asterisk tells of it, as far as we look. */
export const channelShape = z.object({
  id: z.string(),
  state: z.string(),
  caller: z.object({ number: z.string().default('') }),
  connected: z.object({ number: z.string().default('') }),
  dialplan: z.object({
    exten: z.string().default(''),
    app_name: z.string().default(''),
    app_data: z.string().default(''),
  }),
  creationtime: z.string(),
});

/** A channel of Asterisk: one leg of a call. */
export type AriChannel = z.infer<typeof channelShape>;

/** An event of Asterisk, as far as we look. */
export const eventShape = z.object({
  type: z.string(),
  timestamp: z.string().optional(),
  channel: channelShape.optional(),
  cause: z.number().optional(),
  endpoint: z.object({ technology: z.string(), resource: z.string(), state: z.string().nullish() }).optional(),
});

/** An event of Asterisk. */
export type AriEvent = z.infer<typeof eventShape>;

/** A telephone as Asterisk tells of it. */
export const endpointShape = z.object({ state: z.string().nullish(), channel_ids: z.array(z.string()) });

/** A bridge as Asterisk tells of it. */
export const bridgeShape = z.object({ id: z.string(), channels: z.array(z.string()) });

/** Time of Asterisk, whose zone has no colon: 2026-11-29T12:00:00.000+0900. */
export function asteriskTime(text: string): Date {
  return new Date(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}
