import { ANONYMOUS_ID, ACTOR_HEADER } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { ActorReader } from './actor-token.ts';
import type { Clock } from './clock.ts';
import { isDatabaseAway } from './database.ts';
import { admitHouse, takeHouseCalls } from './house-call.ts';

/** What the doors of a feature are made with. */
export interface DoorParts {
  /** Entity manager of the slice itself, past the walls that stand before people; a fresh one at each call. */
  readonly em: () => EntityManager;
  readonly clock: Clock;
  readonly log: Logger;
  /** Variables of the process, for a feature that has some of its own; read once, when the slice starts. */
  readonly variables: NodeJS.ProcessEnv;
  /** Refuses with 401 whoever is not this program of the house, by the token the gateway signs for it. */
  readonly admit: (login: string) => (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Refuses with 401 whoever is no slice of the house that signed for this very door, as `callHouse` does. */
  readonly admitSigned: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
}

/** Adds doors of a feature that speak no GraphQL and are for programs of the house, e.g. POST /doors/key. */
export type Routes = (server: FastifyInstance, parts: DoorParts) => void;

/** What the doors of all features are added with. */
export interface DoorOptions {
  readonly slice: string;
  /** Secret that all slices share. */
  readonly secret: string;
  readonly em: () => EntityManager;
  readonly readActor: ActorReader;
  readonly clock: Clock;
  readonly log: Logger;
  readonly variables: NodeJS.ProcessEnv;
}

/** Opens the doors of all features; one without its database answers 503, a fault 500 without a word on why. */
export function addDoors(server: FastifyInstance, routes: readonly Routes[], options: DoorOptions): void {
  const { em, clock, log, readActor, variables } = options;
  const admitSigned = admitHouse(options.slice, options.secret);
  const admit: DoorParts['admit'] = (login) => async (request, reply) => {
    const header = request.headers[ACTOR_HEADER];
    const actor = await readActor(typeof header === 'string' ? header : undefined);
    // People have logins too: only nobody's id belongs to the house itself.
    if (actor?.id !== ANONYMOUS_ID || actor.login !== login) await reply.code(401).send({ error: 'NOT_THIS_DOOR' });
  };
  void server.register(async (doors) => {
    takeHouseCalls(doors);
    doors.setErrorHandler((error, _request, reply) => {
      if (isDatabaseAway(error)) return reply.code(503).send({ error: 'SERVICE_UNAVAILABLE' });
      if (isCallersFault(error)) return reply.code(400).send({ error: 'BAD_REQUEST' });
      log.error({ err: error }, 'fault at a door');
      return reply.code(500).send({ error: 'FAULT' });
    });
    for (const add of routes) add(doors, { em, clock, log, variables, admit, admitSigned });
  });
}

function isCallersFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return false;
  return typeof error.statusCode === 'number' && error.statusCode < 500;
}
