import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Routes } from '@madang/subgraph-kit';
import { z } from 'zod';
import { StorefrontConnectionRow } from '../connection/index.ts';
import { connectorSettings, type ConnectorSettings } from '../connector/index.ts';
import { askCollect } from './collection-jobs.ts';
import { askForRun } from './collection-runs.ts';
import { openCollection } from './collection-settings.ts';

const hint = z.object({ event_no: z.coerce.number(), resource: z.object({ mall_id: z.string() }) });

/** Time in which hints are gathered to one look. */
const GATHER_MS = 3000;

/**
 * Opens the door for webhooks of Cafe24. A hint is never believed: whatever it says, the marketplace is asked. Who sends
 * it proves it by a key or by a signature over the body, as the settings say, because the documents disagree.
 */
export const collectionDoors: Routes = (server, parts) => {
  openCollection(parts);
  const settings = connectorSettings(parts.variables);
  void server.register(async (door) => {
    door.removeAllContentTypeParsers();
    door.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    door.post('/doors/hints/cafe24', async (request, reply) => {
      const body = typeof request.body === 'string' ? request.body : '';
      if (!isProven(settings, request.headers, body)) return reply.code(401).send({ error: 'NOT_PROVEN' });
      const read = hint.safeParse(parsed(body));
      if (!read.success) return reply.code(400).send({ error: 'BAD_REQUEST' });
      const now = parts.clock();
      const em = parts.em();
      const connection = await em.findOne(StorefrontConnectionRow, {
        connector: 'CAFE24',
        account: read.data.resource.mall_id,
        isActive: true,
      });
      if (connection)
        await em.transactional(async (tx) => {
          await askForRun(tx, connection, { cause: 'HINT', askedBy: null, now });
          await askCollect(tx, connection.id, { at: new Date(now.getTime() + GATHER_MS) });
        });
      // Whether a mall is ours is nobody's to learn here.
      return reply.code(202).send({});
    });
  });
};

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function isProven(
  { CAFE24_HOOKS: how, CAFE24_HOOK_SECRET: secret }: ConnectorSettings,
  headers: Headers,
  body: string,
) {
  if (!secret) return false;
  const signature = createHmac('sha256', secret).update(body).digest('base64');
  const byKey = how !== 'HMAC' && isSame(headers['x-api-key'], secret);
  return byKey || (how !== 'KEY' && isSame(headers['x-cafe24-hmac-sha256'], signature));
}

function isSame(said: string | string[] | undefined, expected: string): boolean {
  if (typeof said !== 'string') return false;
  const [one, other] = [said, expected].map((text) => createHmac('sha256', 'compare').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
