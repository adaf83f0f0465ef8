import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AccountsAway, IdentityAway, Unauthenticated } from './callers/caller.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { refusalBody, Refused, type RefusalCode } from './refusal.ts';

const REALM = 'Bearer realm="madang"';

/** Makes every answer that carries no data a JSON body with a code, whatever stood in the way. */
export function addHttpRefusals(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(refusalBody('NOT_FOUND', 'There is nothing here.')));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof Unauthenticated) return refuseCaller(error, request, reply);
    if (error instanceof IdentityAway || error instanceof AccountsAway) return sayTheyAreAway(error, request, reply);
    if (error instanceof Refused) return reply.code(error.status).send(refusalBody(error.code, error.message));
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(refusalBody(codeOf(status), messageOf(error, status)));
    const id = randomUUID();
    request.log.error({ faultId: id, err: error }, 'fault');
    return reply.code(500).send(refusalBody('INTERNAL_SERVER_ERROR', 'Internal error', { id }));
  });
}

function sayTheyAreAway(
  error: IdentityAway | AccountsAway,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { service } = error;
  request.log.error({ err: error }, `${service} is away`);
  const body = refusalBody('SERVICE_UNAVAILABLE', 'Nobody can be let in at the moment', { service });
  return reply.code(503).header('retry-after', '5').send(body);
}

function refuseCaller(error: Unauthenticated, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  request.log.info(
    { reason: error.message, cause: error.cause instanceof Error ? error.cause.name : undefined },
    'refused',
  );
  const challenge =
    request.headers.authorization === undefined
      ? REALM
      : `${REALM}, error="invalid_token", error_description="${error.message}"`;
  return reply.code(401).header('www-authenticate', challenge).send(refusalBody('UNAUTHENTICATED', error.message));
}

function codeOf(status: number): RefusalCode {
  if (status === 413) return 'PAYLOAD_TOO_LARGE';
  if (status === 415) return 'UNSUPPORTED_MEDIA_TYPE';
  return 'BAD_REQUEST';
}

function messageOf(error: FastifyError, status: number): string {
  return status === 413 ? `A request may have ${MAX_BODY_BYTES} bytes.` : error.message;
}
