import type { FastifyInstance } from 'fastify';
import { operation, Refused, type AriParts, type Asked } from './ari-room.ts';
import type { Switchboard } from './switchboard.ts';

/** Adds what an Asterisk tells of itself: its endpoints, its applications and what they hear of. */
export function addHouse(room: FastifyInstance, parts: AriParts): void {
  const { board } = parts;
  const all = () => board.account.extensions.map((extension) => writtenEndpoint(board, extension));
  operation(room, parts, ['GET', '/asterisk/ping'], () => ({
    asterisk_id: '00:16:3e:00:00:01',
    ping: 'pong',
    timestamp: board.clock().toISOString(),
  }));
  operation(room, parts, ['GET', '/endpoints'], all);
  operation(room, parts, ['GET', '/endpoints/PJSIP'], all);
  operation(room, parts, ['GET', '/endpoints/PJSIP/:resource'], ({ request }) => {
    const resource = request.params['resource'] ?? '';
    const isKnown = board.account.extensions.includes(resource);
    return isKnown ? writtenEndpoint(board, resource) : new Refused(404, 'Endpoint not found');
  });
  operation(room, parts, ['POST', '/events/user/:name'], ({ request, query: { application = '' } }) => {
    const body = { eventname: request.params['name'], userevent: {} };
    return board.apps.tellApplication(application, 'ChannelUserevent', body)
      ? null
      : new Refused(404, 'Application not found');
  });
  addApplications(room, parts);
}

/** A telephone as Asterisk tells of it. */
export function writtenEndpoint(board: Switchboard, resource: string): object {
  const channels = [...board.channels.values()].filter(({ endpoint }) => endpoint === resource);
  return {
    technology: 'PJSIP',
    resource,
    state: board.unplugged.has(resource) ? 'offline' : 'online',
    channel_ids: channels.map(({ id }) => id),
  };
}

function addApplications(room: FastifyInstance, parts: AriParts): void {
  const { apps } = parts.board;
  const named = ({ request }: Asked, work: (app: string) => object | Refused) => {
    const app = request.params['app'] ?? '';
    return apps.isConnected(app) ? work(app) : new Refused(404, 'Application not found');
  };
  const sources = ({ query: { eventSource = '' } }: Asked) => eventSource.split(',').filter(Boolean);
  operation(room, parts, ['GET', '/applications'], () => apps.names.map((app) => writtenApplication(parts, app)));
  operation(room, parts, ['GET', '/applications/:app'], (asked) =>
    named(asked, (app) => writtenApplication(parts, app)),
  );
  operation(room, parts, ['POST', '/applications/:app/subscription'], (asked) =>
    named(asked, (app) => {
      const unknown = sources(asked).find((source) => !isSource(parts.board, source));
      if (unknown !== undefined) return new Refused(422, 'Event source does not exist');
      for (const source of sources(asked)) apps.subscribe(app, source);
      return writtenApplication(parts, app);
    }),
  );
  operation(room, parts, ['DELETE', '/applications/:app/subscription'], (asked) =>
    named(asked, (app) => {
      for (const source of sources(asked)) apps.unsubscribe(app, source);
      return writtenApplication(parts, app);
    }),
  );
}

function isSource({ channels, bridges, account }: Switchboard, source: string): boolean {
  const [scheme, id = ''] = source.split(/:(.*)/s);
  if (scheme === 'channel') return channels.has(id);
  if (scheme === 'bridge') return bridges.of(id) !== undefined;
  return scheme === 'endpoint' && account.extensions.some((extension) => id === `PJSIP/${extension}`);
}

function writtenApplication({ board: { apps } }: AriParts, name: string): object {
  const heard = [...apps.sourcesOf(name)];
  const of = (scheme: string) =>
    heard.filter((source) => source.startsWith(`${scheme}:`)).map((source) => source.slice(scheme.length + 1));
  return {
    name,
    channel_ids: of('channel'),
    bridge_ids: of('bridge'),
    endpoint_ids: of('endpoint'),
    device_names: [],
    events_allowed: [],
    events_disallowed: [],
  };
}
