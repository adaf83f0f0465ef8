import type { Routes } from '@madang/subgraph-kit';
import { isSameSecret } from '../same-secret.ts';
import { readMail } from './read-mail.ts';
import { takeMail } from './take-mail.ts';
import { MOST_MAIL_BYTES } from './ticket-mail.ts';

const SHORTEST_SECRET = 16;

/**
 * Opens POST /doors/mails/<secret>: a provider of mail hands over what came to the desk's address, as it came
 * (message/rfc822). It answers 202 once the mail is a ticket or a part of one, 200 for one that is no question of anybody,
 * 400 for what is no mail; a provider tries again what was answered otherwise. Without MAIL_DOOR_SECRET there is no door.
 */
export const mailDoor: Routes = (server, { em, clock, log, variables }) => {
  const expected = variables['MAIL_DOOR_SECRET'];
  if (!expected) return;
  if (expected.length < SHORTEST_SECRET) throw new Error(`MAIL_DOOR_SECRET has fewer than ${SHORTEST_SECRET} letters`);
  server.addContentTypeParser('message/rfc822', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.post<{ Params: { secret: string } }>(
    '/doors/mails/:secret',
    { bodyLimit: MOST_MAIL_BYTES },
    async (request, reply) => {
      if (!isSameSecret(request.params.secret, expected)) return reply.code(404).send();
      if (!Buffer.isBuffer(request.body)) return reply.code(400).send({ error: 'NO_MAIL' });
      const mail = await readMail(request.body);
      if (mail === 'UNREADABLE') return reply.code(400).send({ error: 'NO_MAIL' });
      if (mail === 'AUTOMATIC') {
        log.info('a mail that a machine sent by itself was left alone');
        return reply.code(200).send();
      }
      await em().transactional((tx) => takeMail(tx, mail, clock()));
      return reply.code(202).send();
    },
  );
};
