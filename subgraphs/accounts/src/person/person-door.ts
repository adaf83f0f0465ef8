import type { Routes } from '@madang/subgraph-kit';
import { importJWK, jwtVerify } from 'jose';
import { z } from 'zod';
import { settings } from '../settings.ts';
import { PersonRow } from './person.entity.ts';

/** Name under which the identity provider signs its questions. */
export const IDENTITY_ISSUER = 'madang-identity';

const question = z.object({ id: z.uuid() });

/** POST /doors/person: what the identity provider is to write into a token, asked whenever one is made. */
export const personRoutes: Routes = (server, { em }) => {
  server.post('/doors/person', async (request, reply) => {
    if (!(await isIdentity(request.headers['authorization']))) {
      return reply.code(401).send({ error: 'NOT_THIS_DOOR' });
    }
    const { success, data } = question.safeParse(request.body);
    if (!success) return reply.code(400).send({ error: 'BAD_REQUEST' });
    const person = await em().findOne(PersonRow, data.id);
    if (person) return reply.send(answerOf(person));
    // Before anybody was entered, the provider may go by a list of its own; afterwards nobody is nobody.
    const isEmpty = (await em().count(PersonRow)) === 0;
    return reply.code(404).send({ error: isEmpty ? 'DIRECTORY_EMPTY' : 'PERSON_UNKNOWN' });
  });
};

function answerOf(person: PersonRow) {
  const { id, login, name, roles, team, storefronts, businessId, customerId, suspendedAt } = person;
  return { id, login, name, roles, team, storefronts, business: businessId, customer: customerId, suspendedAt };
}

async function isIdentity(header: string | undefined): Promise<boolean> {
  const token = header?.startsWith('Bearer ') ? header.slice('Bearer '.length) : null;
  if (!token || !settings.IDENTITY_PUBLIC_KEY) return false;
  try {
    const key = await importJWK(settings.IDENTITY_PUBLIC_KEY, 'EdDSA');
    const rules = { issuer: IDENTITY_ISSUER, audience: 'accounts', algorithms: ['EdDSA'], requiredClaims: ['exp'] };
    await jwtVerify(token, key, rules);
    return true;
  } catch {
    return false;
  }
}
