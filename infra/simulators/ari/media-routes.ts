import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { heldChannel, note, operation, Refused, type Answer, type AriParts, type Asked } from './ari-room.ts';
import { writtenPlayback, writtenRecording, type Bridge, type Channel, type Recording } from './channel.ts';
import { waveOf } from './recordings.ts';

/** Adds bridges, what is played, and what is recorded. */
export function addMedia(room: FastifyInstance, parts: AriParts): void {
  addBridges(room, parts);
  addPlaybacks(room, parts);
  addRecordings(room, parts);
}

function addBridges(room: FastifyInstance, parts: AriParts): void {
  const { bridges } = parts.board;
  const create = ({ request, query: { name = '', type = 'mixing', bridgeId } }: Asked) => {
    const id = request.params['bridgeId'] ?? bridgeId ?? randomUUID();
    // Asked for twice, it is the same bridge.
    return bridges.written(bridges.of(id) ?? bridges.create(id, name, type));
  };
  operation(room, parts, ['GET', '/bridges'], () => bridges.all.map((bridge) => bridges.written(bridge)));
  operation(room, parts, ['POST', '/bridges'], create);
  operation(room, parts, ['POST', '/bridges/:bridgeId'], create);
  operation(room, parts, ['GET', '/bridges/:bridgeId'], (asked) =>
    bridgeOf(parts, asked, (bridge) => bridges.written(bridge)),
  );
  operation(room, parts, ['DELETE', '/bridges/:bridgeId'], (asked) =>
    bridgeOf(parts, asked, (bridge) => {
      bridges.destroy(bridge);
      return null;
    }),
  );
  operation(room, parts, ['POST', '/bridges/:bridgeId/moh'], (asked) =>
    bridgeOf(parts, asked, (bridge) => {
      bridge.music = asked.query['mohClass'] ?? 'default';
      return null;
    }),
  );
  operation(room, parts, ['DELETE', '/bridges/:bridgeId/moh'], (asked) =>
    bridgeOf(parts, asked, (bridge) => {
      bridge.music = null;
      return null;
    }),
  );
  operation(room, parts, ['POST', '/bridges/:bridgeId/addChannel'], (asked) =>
    members(parts, asked, (bridge, channel) => {
      bridges.add(bridge, channel);
      return null;
    }),
  );
  operation(room, parts, ['POST', '/bridges/:bridgeId/removeChannel'], (asked) =>
    members(parts, asked, (bridge, channel) => {
      if (channel.bridge !== bridge.id) return new Refused(422, 'Channel not in this bridge');
      bridges.remove(channel);
      return null;
    }),
  );
}

function bridgeOf({ board }: AriParts, { request }: Asked, work: (bridge: Bridge) => Answer): Answer {
  const bridge = board.bridges.of(request.params['bridgeId'] ?? '');
  return bridge ? work(bridge) : new Refused(404, 'Bridge not found');
}

function members(parts: AriParts, asked: Asked, work: (bridge: Bridge, channel: Channel) => Answer): Answer {
  return bridgeOf(parts, asked, (bridge) => {
    const ids = (asked.query['channel'] ?? '').split(',').filter(Boolean);
    const channels = ids.map((id) => parts.board.channels.get(id));
    if (ids.length === 0 || channels.includes(undefined)) return new Refused(400, 'Channel not found');
    if (channels.some((channel) => !channel?.app)) return new Refused(409, 'Channel not in Stasis application');
    const answers = channels.map((channel) => channel && work(bridge, channel));
    return answers.find((answer) => answer instanceof Refused) ?? null;
  });
}

function addPlaybacks(room: FastifyInstance, parts: AriParts): void {
  const { recordings } = parts.board;
  const play = (asked: Asked) =>
    heldChannel(parts, asked, ({ id: channel }) => {
      const { media, lang = 'ko', playbackId } = asked.query;
      if (!media) return new Refused(400, 'Media must be specified');
      const id = asked.request.params['playbackId'] ?? playbackId ?? randomUUID();
      const playback = { id, media, channel, language: lang };
      recordings.play(playback);
      return writtenPlayback(playback, 'playing');
    });
  const found = (asked: Asked, work: (id: string) => Answer) => {
    const id = asked.request.params['playbackId'] ?? '';
    return recordings.playbacks.has(id) ? work(id) : new Refused(404, 'Playback not found');
  };
  operation(room, parts, ['POST', '/channels/:channelId/play'], play);
  operation(room, parts, ['POST', '/channels/:channelId/play/:playbackId'], play);
  operation(room, parts, ['GET', '/playbacks/:playbackId'], (asked) =>
    found(asked, (id) => {
      const playback = recordings.playbacks.get(id);
      return playback ? writtenPlayback(playback, 'playing') : null;
    }),
  );
  operation(room, parts, ['DELETE', '/playbacks/:playbackId'], (asked) =>
    found(asked, (id) => {
      const playback = recordings.playbacks.get(id);
      if (playback) recordings.finish(playback);
      return null;
    }),
  );
}

function addRecordings(room: FastifyInstance, parts: AriParts): void {
  const { recordings } = parts.board;
  const begin = (target: string, { query: { name, format, ifExists = 'fail' } }: Asked): Answer => {
    if (!name || !format) return new Refused(400, 'Recording name and format must be specified');
    const isTaken = recordings.live.has(name) || (ifExists === 'fail' && recordings.stored.has(name));
    if (isTaken) return new Refused(409, `Recording '${name}' already exists and can not be overwritten`);
    note(parts, 'RECORD', name, target);
    return writtenRecording(recordings.begin(name, format, target));
  };
  operation(room, parts, ['POST', '/bridges/:bridgeId/record'], (asked) =>
    bridgeOf(parts, asked, ({ id }) => begin(`bridge:${id}`, asked)),
  );
  operation(room, parts, ['POST', '/channels/:channelId/record'], (asked) =>
    heldChannel(parts, asked, ({ id }) => begin(`channel:${id}`, asked)),
  );
  operation(room, parts, ['GET', '/recordings/live/:name'], (asked) =>
    recorded(recordings.live, asked, (recording) => writtenRecording(recording)),
  );
  operation(room, parts, ['POST', '/recordings/live/:name/stop'], (asked) =>
    recorded(recordings.live, asked, (recording) => {
      recordings.stop(recording);
      return null;
    }),
  );
  operation(room, parts, ['GET', '/recordings/stored'], () => [...recordings.stored.values()].map(stored));
  operation(room, parts, ['GET', '/recordings/stored/:name'], (asked) => recorded(recordings.stored, asked, stored));
  operation(room, parts, ['DELETE', '/recordings/stored/:name'], (asked) =>
    recorded(recordings.stored, asked, ({ name }) => {
      recordings.stored.delete(name);
      return null;
    }),
  );
  room.get<{ Params: { name: string } }>('/recordings/stored/:name/file', async ({ params: { name } }, reply) => {
    if (!recordings.stored.has(name)) return reply.code(404).send({ message: 'Recording not found' });
    return reply.type('audio/wav').send(waveOf());
  });
}

function recorded(
  kept: ReadonlyMap<string, Recording>,
  { request }: Asked,
  work: (recording: Recording) => Answer,
): Answer {
  const recording = kept.get(request.params['name'] ?? '');
  return recording ? work(recording) : new Refused(404, 'Recording not found');
}

function stored({ name, format }: Recording): object {
  return { name, format };
}
