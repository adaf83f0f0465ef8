import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AriParts } from './ari-room.ts';
import type { Cause, Channel } from './channel.ts';
import { writtenEndpoint } from './house-routes.ts';
import type { Switchboard } from './switchboard.ts';

const ring = z.object({
  to: z.string(),
  /** Digits of the caller; empty for one who hides them. */
  from: z.string().default(''),
});
const act = z.object({ act: z.enum(['pick-up', 'hang-up', 'busy', 'decline', 'silence', 'plug-in', 'unplug']) });
const telling = z.object({
  times: z.number().int().nonnegative().optional(),
  held: z.boolean().optional(),
  lost: z.array(z.string()).optional(),
});
const sockets = z.object({ closed: z.boolean().default(false) });

const ENDS: Readonly<Record<string, Cause>> = {
  'hang-up': 'normal',
  busy: 'busy',
  decline: 'declined',
  silence: 'silence',
};

/** Adds what tests let happen at the telephones and to the events of an Asterisk. The edge does not lead here. */
export function addTelephones(app: FastifyInstance, { board }: AriParts): void {
  app.post('/control/ari/rings', async (request) => {
    const { to, from } = ring.parse(request.body);
    const channel = board.begin({ endpoint: board.account.trunk, telephone: from, caller: from, state: 'Ring' });
    board.goOn(channel, { context: 'from-trunk', extension: to });
    return { channel: channel.id };
  });
  app.post<{ Params: { number: string } }>('/control/ari/telephones/:number', async (request, reply) => {
    const { number } = request.params;
    const wish = act.parse(request.body).act;
    if (wish === 'plug-in' || wish === 'unplug') return plug(board, number, wish === 'plug-in');
    const channel = openAt(board, number);
    if (!channel) return reply.code(404).send({ message: 'nobody is on the phone there' });
    if (wish === 'pick-up') board.answer(channel);
    else board.end(channel, ENDS[wish]);
    return {};
  });
  app.get('/control/ari/channels', async () => [...board.channels.values()].map((channel) => seen(board, channel)));
  app.delete('/control/ari/channels', async (_request, reply) => {
    for (const channel of board.channels.values()) board.end(channel);
    for (const bridge of board.bridges.all) board.bridges.destroy(bridge);
    return reply.code(204).send();
  });
  app.post<{ Params: { id: string } }>('/control/ari/playbacks/:id', async (request) => {
    const playback = board.recordings.playbacks.get(request.params.id);
    if (playback) board.recordings.finish(playback);
    return {};
  });
  app.post('/control/ari/events', async (request) => {
    const { held, ...rest } = telling.parse(request.body);
    Object.assign(board.apps.telling, rest);
    if (held === false) board.apps.release();
    else if (held) board.apps.telling.held = true;
    return board.apps.telling;
  });
  app.post('/control/ari/sockets', async (request) => {
    board.apps.isClosed = sockets.parse(request.body ?? {}).closed;
    board.apps.breakOff();
    return {};
  });
}

/** Call that a telephone is in, the latest if it is in several; numbers outside have telephones as well. */
function openAt({ channels }: Switchboard, number: string): Channel | undefined {
  return [...channels.values()].findLast(({ telephone }) => telephone === number);
}

function plug(board: Switchboard, extension: string, isIn: boolean): object {
  if (isIn) board.unplugged.delete(extension);
  else board.unplugged.add(extension);
  const endpoint = writtenEndpoint(board, extension);
  board.apps.tell([`endpoint:PJSIP/${extension}`], 'EndpointStateChange', { endpoint });
  return endpoint;
}

/** A channel with what its telephone hears: numbers of people, music, a tone, or what is played. */
function seen(board: Switchboard, channel: Channel): object {
  const { id, name, state, app, telephone, muted, variables } = channel;
  return {
    id,
    name,
    state,
    app,
    number: telephone,
    muted: [...muted],
    variables: Object.fromEntries(variables),
    hears: heardBy(board, channel),
  };
}

function heardBy({ bridges, recordings }: Switchboard, channel: Channel): string[] {
  const played = [...recordings.playbacks.values()].find((playback) => playback.channel === channel.id);
  if (played) return [played.media];
  if (channel.music) return [`moh:${channel.music}`];
  if (channel.hearsRinging) return ['tone:ring'];
  const bridge = channel.bridge === null ? undefined : bridges.of(channel.bridge);
  if (!bridge || channel.muted.has('out')) return [];
  if (bridge.music) return [`moh:${bridge.music}`];
  const others = bridges.membersOf(bridge).filter((other) => other !== channel && !other.muted.has('in'));
  return others.filter(({ isHeld }) => !isHeld).map(({ telephone }) => telephone);
}
