import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Directory } from './directory.ts';
import { partnerWith1372 } from './partners-1372.ts';
import { CALLBACK_1372, type SignIn1372 } from './sign-in-1372.ts';

/** Why somebody who is known, or came from the 1372 system, is not signed in. */
export type Trouble = 'away1372' | 'refused1372' | 'stranger1372' | 'suspended';

/** Shows the sign-in page again, with what went wrong. */
export type ShowTrouble = (request: FastifyRequest, reply: FastifyReply, trouble: Trouble) => Promise<FastifyReply>;

interface Parts {
  readonly show: ShowTrouble;
  readonly directory: Directory;
}

/** Adds the way over the 1372 system: out to its sign-in, and back with a subject that is a partner of ours. */
export function add1372(
  pages: FastifyInstance,
  provider: Provider,
  signIn: SignIn1372,
  { show, directory }: Parts,
): void {
  pages.get('/oidc/interaction/:uid/1372', async (request, reply) => {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw);
    const address = await signIn.begin(uid).catch((error: unknown) => {
      request.log.warn({ err: error }, 'the 1372 sign-in is away');
      return null;
    });
    return address ? reply.redirect(address.href, 303) : show(request, reply, 'away1372');
  });
  pages.get(CALLBACK_1372, async (request, reply) => {
    const { uid } = await provider.interactionDetails(request.raw, reply.raw);
    const { search } = new URL(request.url, 'http://here');
    const subject = await signIn.finish(uid, search);
    if (subject === null) return show(request, reply, 'refused1372');
    const person = partnerWith1372(subject);
    if (!person) return show(request, reply, 'stranger1372');
    if ((await directory.claimsOf(person.id)) === 'SUSPENDED') return show(request, reply, 'suspended');
    const result = { login: { accountId: person.id, remember: true, amr: ['fed'] } };
    return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
  });
}
