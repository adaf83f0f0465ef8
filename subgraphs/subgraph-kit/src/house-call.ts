import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { newId } from './id.ts';

/** Media type of a signed call: its bytes are kept as they came, because the signature is over them. */
export const HOUSE_CALL = 'application/vnd.madang.house-call+json';

/** Time for which a slice waits for another, in milliseconds. */
const PATIENCE_MS = 10_000;

/** How a slice reaches the others, and proves to them that it is of the house. */
export interface House {
  /** Where the slices answer, by name. */
  readonly urls: Readonly<Record<string, string>>;
  /** Secret that all slices share. */
  readonly secret: string;
}

const houses = new WeakMap<object, House>();

/** Tells every entity manager of a slice's databases how to reach the other slices. */
export function holdHouse(databases: readonly Pick<EntityManager, 'config'>[], house: House): void {
  for (const { config } of databases) houses.set(config, house);
}

/** How the slice that an entity manager belongs to reaches the others; for jobs and doors. */
export function houseOf({ config }: Pick<EntityManager, 'config'>): House {
  const house = houses.get(config);
  if (!house) throw new Error('this database was opened outside a slice');
  return house;
}

/**
 * Asks a door of another slice in the name of the house: POST of JSON, signed with Standard Webhooks for that slice and that
 * door alone. Gives whatever was answered; throws when nobody answers in time.
 */
export async function callHouse(
  { urls, secret }: House,
  slice: string,
  path: string,
  body: unknown,
): Promise<Response> {
  const url = urls[slice];
  if (!url) throw new Error(`no address for the slice ${slice}`);
  const text = JSON.stringify(body);
  const id = `${purposeOf(slice, path)}${newId()}`;
  const sentAt = new Date();
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': HOUSE_CALL,
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, sentAt, text),
    },
    body: text,
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
}

const received = new WeakMap<FastifyRequest['raw'], string>();

/** Lets doors take signed calls; their body is parsed, and kept as it came for the signature. */
export function takeHouseCalls(doors: FastifyInstance): void {
  doors.addContentTypeParser(HOUSE_CALL, { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    received.set(request.raw, text);
    try {
      done(null, JSON.parse(text));
    } catch {
      done(Object.assign(new Error('the body is no JSON'), { statusCode: 400 }));
    }
  });
}

/** Makes the guard of doors that only slices of the house may use: 401 for whoever did not sign for this slice and door. */
export function admitHouse(slice: string, secret: string) {
  const webhook = new Webhook(secret);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isSigned(webhook, request, purposeOf(slice, request.url))) {
      await reply.code(401).send({ error: 'NOT_THIS_DOOR' });
    }
  };
}

/** What a call was signed for; events of slices are signed with the same secret and never for a door. */
function purposeOf(slice: string, path: string): string {
  return `${slice}:${path}:`;
}

function isSigned(webhook: Webhook, { raw, headers }: FastifyRequest, purpose: string): boolean {
  const text = received.get(raw);
  const id = String(headers['webhook-id']);
  if (text === undefined || !id.startsWith(purpose)) return false;
  try {
    webhook.verify(text, {
      'webhook-id': id,
      'webhook-timestamp': String(headers['webhook-timestamp']),
      'webhook-signature': String(headers['webhook-signature']),
    });
    return true;
  } catch {
    return false;
  }
}
