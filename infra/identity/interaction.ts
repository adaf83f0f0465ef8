import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errors, type Provider } from 'oidc-provider';
import { z } from 'zod';
import { CLI_CLIENT } from './clients.ts';
import type { Directory } from './directory.ts';
import { add1372, type Trouble } from './interaction-1372.ts';
import { errorPage } from './pages/error-page.ts';
import { signInPage, type SignInView } from './pages/sign-in-page.ts';
import { peopleWhoSignIn, personByLogin, personWith, type DemoPerson } from './people.ts';
import type { SignIn1372 } from './sign-in-1372.ts';
import { languageFrom } from './words.ts';

const PATH = '/oidc/interaction/:uid';

const bodyShape = z.object({
  login: z.string().max(200).default(''),
  password: z.string().max(200).default(''),
  /** Login of a demo person whose button was pressed. */
  person: z.string().max(200).optional(),
});

type Answers = z.infer<typeof bodyShape>;

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** What the sign-in pages are made with. */
export interface SignInParts {
  readonly origin: string;
  readonly signIn1372: SignIn1372 | null;
  /** Tells who is suspended. */
  readonly directory: Directory;
}

/** Adds the page on which people sign in, and what happens when they do. */
export function addSignInPages(
  app: FastifyInstance,
  provider: Provider,
  { origin, signIn1372, directory }: SignInParts,
): void {
  void app.register(async (pages) => {
    const asText = { parseAs: 'string', bodyLimit: 10_000 } as const;
    pages.addContentTypeParser<string>('application/x-www-form-urlencoded', asText, (_request, body, done) => {
      done(null, Object.fromEntries(new URLSearchParams(body)));
    });
    pages.setErrorHandler((error, request, reply) => answerError(error, request, reply, origin));
    const has1372 = signIn1372 !== null;
    pages.get(PATH, async (request, reply) => {
      const interaction = await provider.interactionDetails(request.raw, reply.raw);
      return sendPage(reply, 200, { ...viewOf(request, interaction), has1372, error: null });
    });
    const show = async (request: FastifyRequest, reply: FastifyReply, error: Trouble) => {
      const interaction = await provider.interactionDetails(request.raw, reply.raw);
      return sendPage(reply, 403, { ...viewOf(request, interaction), has1372, error });
    };
    pages.post(PATH, async (request, reply) => {
      const interaction = await provider.interactionDetails(request.raw, reply.raw);
      const answers = bodyShape.parse(request.body ?? {});
      // For the token command a password is typed: the page's own buttons would let any script press them.
      const isCommand = interaction.params['client_id'] === CLI_CLIENT;
      const person = personIn(isCommand ? { ...answers, person: undefined } : answers);
      if (!person) return sendPage(reply, 422, { ...viewOf(request, interaction), has1372, ...refusalOf(answers) });
      if ((await directory.claimsOf(person.id)) === 'SUSPENDED') return show(request, reply, 'suspended');
      const result = { login: { accountId: person.id, remember: true, amr: ['pwd'] } };
      return reply.redirect(await provider.interactionResult(request.raw, reply.raw, result), 303);
    });
    if (signIn1372) add1372(pages, provider, signIn1372, { show, directory });
  });
}

function personIn({ person, login, password }: Answers): DemoPerson | undefined {
  if (person === undefined) return personWith(login, password);
  const known = personByLogin(person);
  return known && peopleWhoSignIn.includes(known) ? known : undefined;
}

function refusalOf({ login, password }: Answers): Pick<SignInView, 'login' | 'error'> {
  return { login: login.trim(), error: login.trim() === '' || password === '' ? 'incomplete' : 'wrong' };
}

function viewOf(request: FastifyRequest, { uid, params }: Interaction): Omit<SignInView, 'error' | 'has1372'> {
  const language = languageFrom(queryOf(request)['lang'], params['ui_locales']);
  const hint = params['login_hint'];
  return { language, uid, people: peopleWhoSignIn, login: typeof hint === 'string' ? hint : '' };
}

function sendPage(reply: FastifyReply, status: number, view: SignInView): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(signInPage(view));
}

/** A page that is too old or unknown is told as such; everything else is a fault. */
function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply, origin: string): FastifyReply {
  const isExpected = error instanceof errors.OIDCProviderError || error instanceof z.ZodError;
  if (!isExpected) request.log.error(error);
  const out = isExpected
    ? { error: 'invalid_request', error_description: 'interaction session not found' }
    : { error: 'server_error' };
  const language = languageFrom(queryOf(request)['lang']);
  return reply
    .code(isExpected ? 400 : 500)
    .type('text/html; charset=utf-8')
    .send(errorPage(language, out, origin));
}

function queryOf({ query }: FastifyRequest): Record<string, unknown> {
  return typeof query === 'object' && query !== null ? { ...query } : {};
}
