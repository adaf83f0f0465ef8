import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { heldChannel, note, operation, Refused, type Answer, type AriParts, type Asked } from './ari-room.ts';
import { writtenChannel, type Cause, type Channel, type MuteDirection, type Onward } from './channel.ts';

/** Adds operations on channels: originate, answer, hang up, go on elsewhere, mute, hold, music, tones, variables. */
export function addChannels(room: FastifyInstance, parts: AriParts): void {
  const { board } = parts;
  operation(room, parts, ['GET', '/channels'], () => [...board.channels.values()].map(writtenChannel));
  operation(room, parts, ['POST', '/channels'], (asked) => originate(parts, asked));
  operation(room, parts, ['POST', '/channels/:channelId'], (asked) => originate(parts, asked));
  operation(room, parts, ['GET', '/channels/:channelId'], ({ request }) => {
    const channel = board.channels.get(request.params['channelId'] ?? '');
    return channel ? writtenChannel(channel) : new Refused(404, 'Channel not found');
  });
  operation(room, parts, ['DELETE', '/channels/:channelId'], (asked) => hangUp(parts, asked));
  addMoves(room, parts);
  addSounds(room, parts);
  addVariables(room, parts);
}

function originate(parts: AriParts, { request, query }: Asked): Answer {
  const { board } = parts;
  const { endpoint = '', callerId = '' } = query;
  const id = request.params['channelId'] ?? query['channelId'];
  const onward = onwardOf(query);
  if (endpoint === '') return new Refused(400, 'Endpoint must be specified');
  if (!onward) return new Refused(400, 'Application or extension must be specified');
  if (id && board.channels.has(id)) return new Refused(409, 'Channel with given unique ID already exists');
  const place = placeOf(parts, endpoint);
  if (!place) return new Refused(500, 'Allocation failed');
  const number = /<?([\d+*#]*)>?$/.exec(callerId)?.[1] ?? '';
  const channel = board.begin({
    id,
    ...place,
    state: 'Ringing',
    caller: number,
    onward,
    variables: variablesOf(request.body),
  });
  note(parts, 'ORIGINATE', channel.id, endpoint);
  if ('app' in onward) board.apps.subscribe(onward.app, `channel:${channel.id}`);
  board.tellDial(channel, '');
  board.tell(channel, 'ChannelStateChange');
  board.tellDial(channel, 'RINGING');
  if (isToBeTakenUp(channel)) setImmediate(() => channel.state === 'Ringing' && board.answer(channel));
  return writtenChannel(channel);
}

/** Telephones of the house obey who wishes that they be answered at once. */
function isToBeTakenUp({ variables }: Channel): boolean {
  return variables.get('PJSIP_HEADER(add,Call-Info)')?.includes('answer-after=0') ?? false;
}

function onwardOf({ app, appArgs = '', extension, context = 'default' }: Asked['query']): Onward | null {
  if (app) return { app, args: appArgs === '' ? [] : appArgs.split(',') };
  return extension ? { context, extension } : null;
}

/** Telephone of the house that is plugged in, or a number behind the trunk. */
function placeOf({ board }: AriParts, endpoint: string): { endpoint: string; telephone: string } | null {
  const [, resource = '', trunk] = /^PJSIP\/([^@/]+)(?:@([^@/]+))?$/.exec(endpoint) ?? [];
  const { account, unplugged } = board;
  if (trunk !== undefined) return trunk === account.trunk ? { endpoint: trunk, telephone: resource } : null;
  if (!account.extensions.includes(resource) || unplugged.has(resource)) return null;
  return { endpoint: resource, telephone: resource };
}

const body = z.object({ variables: z.record(z.string(), z.string()).default({}) }).catch({ variables: {} });

function variablesOf(given: unknown): Readonly<Record<string, string>> {
  return body.parse(given ?? {}).variables;
}

function hangUp(parts: AriParts, { request, query }: Asked): Answer {
  const channel = parts.board.channels.get(request.params['channelId'] ?? '');
  if (!channel) return new Refused(404, 'Channel not found');
  const cause = causeOf(query['reason'] ?? 'normal');
  if (!cause) return new Refused(400, 'Invalid Reason');
  note(parts, 'HANGUP', channel.id, channel.telephone);
  parts.board.end(channel, cause);
  return null;
}

/** Words for reasons that differ from ours. */
const REASONS: Readonly<Record<string, Cause>> = { no_answer: 'silence', answered_elsewhere: 'elsewhere' };

function causeOf(reason: string): Cause | null {
  if (REASONS[reason]) return REASONS[reason];
  return (['normal', 'busy', 'congestion'] as const).find((known) => known === reason) ?? null;
}

function addMoves(room: FastifyInstance, parts: AriParts): void {
  const { board } = parts;
  const held = (work: (channel: Channel, asked: Asked) => Answer) => (asked: Asked) =>
    heldChannel(parts, asked, (channel) => work(channel, asked));
  const one = '/channels/:channelId';
  operation(
    room,
    parts,
    ['POST', `${one}/answer`],
    held((channel) => {
      if (channel.state !== 'Up') board.answer(channel);
      return null;
    }),
  );
  operation(
    room,
    parts,
    ['POST', `${one}/continue`],
    held((channel, { query }) => {
      const { context = channel.place.context, extension } = query;
      note(parts, 'CONTINUE', channel.id, extension ?? '');
      board.leave(channel);
      // With nowhere to go, the next line of the dialplan hangs up.
      if (extension) board.goOn(channel, { context, extension });
      else board.end(channel);
      return null;
    }),
  );
  operation(
    room,
    parts,
    ['POST', `${one}/redirect`],
    held((channel, { query: { endpoint = '' } }) => {
      if (endpoint === '') return new Refused(400, 'Endpoint must be specified');
      if (!endpoint.startsWith('PJSIP/')) return new Refused(422, 'Endpoint technology does not match channel');
      note(parts, 'REDIRECT', channel.id, endpoint);
      board.end(channel);
      return null;
    }),
  );
}

function addSounds(room: FastifyInstance, parts: AriParts): void {
  const { board } = parts;
  const change = (path: string, on: (channel: Channel, asked: Asked) => void, off: typeof on) => {
    for (const [method, work] of [['POST', on] as const, ['DELETE', off] as const])
      operation(room, parts, [method, `/channels/:channelId/${path}`], (asked) =>
        heldChannel(parts, asked, (channel) => {
          work(channel, asked);
          return null;
        }),
      );
  };
  change(
    'ring',
    (channel) => (channel.hearsRinging = true),
    (channel) => (channel.hearsRinging = false),
  );
  change(
    'mute',
    (channel, asked) => directionsOf(asked).map((direction) => channel.muted.add(direction)),
    (channel, asked) => directionsOf(asked).map((direction) => channel.muted.delete(direction)),
  );
  change(
    'hold',
    (channel) => {
      channel.isHeld = true;
      board.tell(channel, 'ChannelHold');
    },
    (channel) => {
      channel.isHeld = false;
      board.tell(channel, 'ChannelUnhold');
    },
  );
  change(
    'moh',
    (channel, { query: { mohClass = 'default' } }) => (channel.music = mohClass),
    (channel) => (channel.music = null),
  );
}

function directionsOf({ query: { direction = 'both' } }: Asked): readonly MuteDirection[] {
  if (direction === 'both') return ['in', 'out'];
  return direction === 'in' ? ['in'] : ['out'];
}

function addVariables(room: FastifyInstance, parts: AriParts): void {
  const url = '/channels/:channelId/variable';
  operation(room, parts, ['GET', url], ({ request, query: { variable = '' } }) => {
    const channel = parts.board.channels.get(request.params['channelId'] ?? '');
    if (!channel) return new Refused(404, 'Channel not found');
    const value = channel.variables.get(variable);
    return value === undefined ? new Refused(404, 'Provided variable was not found') : { value };
  });
  operation(room, parts, ['POST', url], (asked) =>
    heldChannel(parts, asked, (channel) => {
      const { variable = '', value = '' } = asked.query;
      channel.variables.set(variable, value);
      if (variable === 'CALLERID(num)') channel.caller = { ...channel.caller, number: value };
      return null;
    }),
  );
}
