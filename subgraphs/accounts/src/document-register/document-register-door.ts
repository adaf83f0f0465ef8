import { readDocumentNumber, type Routes } from '@madang/subgraph-kit';
import { z } from 'zod';
import { registerDocument, type Registration } from './register-document.ts';
import { revokeRegisteredDocument } from './revoke-registered-document.ts';

const number = z.string().refine((text) => readDocumentNumber(text) === text);
const slice = z.string().min(1).max(60);

const word = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('ISSUE'),
    slice,
    number,
    kind: z.string().min(1).max(100),
    kindName: z.object({ ko: z.string(), en: z.string() }),
    title: z.string().min(1).max(300),
    language: z.enum(['ko', 'en']),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    parties: z.array(z.string().max(200)).max(100),
    issuedAt: z.coerce.date(),
    corrects: number.nullable(),
  }),
  z.object({ act: z.literal('REVOKE'), slice, number, revokedAt: z.coerce.date() }),
]);

const STATUS: Readonly<Record<Registration, number>> = { TAKEN: 201, KNOWN: 200, AT_ODDS: 409 };

/** POST /doors/document: what a slice has issued or revoked; 409 for what does not fit what is registered. */
export const documentRegisterRoutes: Routes = (server, { em, admitSigned }) => {
  server.post('/doors/document', { preHandler: admitSigned }, async (request, reply) => {
    const { success, data } = word.safeParse(request.body);
    if (!success) return reply.code(400).send({ error: 'BAD_REQUEST' });
    const registration = await (data.act === 'ISSUE'
      ? registerDocument(em(), data)
      : revokeRegisteredDocument(em(), data));
    return reply.code(STATUS[registration]).send({ registration });
  });
};
