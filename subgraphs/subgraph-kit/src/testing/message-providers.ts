import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** What a provider of a test does with the next message. */
export type ProviderMood = 'takes' | 'refuses' | 'defers' | 'loses' | 'hangs' | 'breaks';

/** Providers of a test: what they took lies open, and how they answer can be told. */
export interface MessageProviders {
  readonly mails: string[];
  readonly texts: { to: string; text: string; type: string; subject?: string }[];
  readonly talks: { key: string; to: string; templateCode: string; variables: Record<string, string> }[];
  mail: ProviderMood;
  sms: ProviderMood;
  talk: ProviderMood;
  readonly variables: Record<string, string>;
  stop(): Promise<void>;
}

/** Time that a test is patient with a provider. */
const PATIENCE_MS = 300;

/** Starts a mail server and the two providers for phones, on loopback. */
export async function messageProviders(): Promise<MessageProviders> {
  const providers = { mails: [], texts: [], talks: [], mail: 'takes', sms: 'takes', talk: 'takes' } as unknown as {
    -readonly [Name in keyof MessageProviders]: MessageProviders[Name];
  };
  const smtp = mailServer(providers);
  const http = createServer((request, response) => void answer(providers, request, response));
  const [mailPort, port] = await Promise.all([
    portOf(smtp.listen(0, '127.0.0.1')),
    portOf(http.listen(0, '127.0.0.1')),
  ]);
  const url = `http://127.0.0.1:${port}`;
  providers.variables = {
    PUBLIC_ORIGIN: 'https://madang.example',
    DISPATCH_TIMEOUT_MS: String(PATIENCE_MS),
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
    MAIL_FROM: '마당 <no-reply@madang.example>',
    MAIL_REPLY_TO: 'help@madang.example',
    SOLAPI_URL: url,
    SOLAPI_KEY: 'key',
    SOLAPI_SECRET: 'secret',
    SOLAPI_FROM: '0212345678',
    ALIMTALK_URL: url,
    ALIMTALK_APP_KEY: 'app',
    ALIMTALK_SECRET: 'secret',
    ALIMTALK_SENDER_KEY: 's'.repeat(40),
  };
  providers.stop = async () => {
    http.closeAllConnections();
    await Promise.all([new Promise<void>((done) => smtp.close(done)), new Promise((done) => http.close(done))]);
  };
  return providers;
}

async function portOf(server: object): Promise<number> {
  const listening = 'listening' in server && server.listening === true;
  // Both kinds of servers speak of their port in the same way.
  const net = server as Server;
  if (!listening) await once(net, 'listening');
  return (net.address() as AddressInfo).port;
}

function mailServer(providers: MessageProviders): SMTPServer {
  const fault = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 10,
    onRcptTo(_address, _session, done) {
      if (providers.mail === 'refuses') return done(fault(550, '5.1.1 No such user'));
      if (providers.mail === 'defers') return done(fault(451, '4.7.1 Try again later'));
      return done();
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const mood = providers.mail;
        if (mood === 'breaks') return done(fault(554, '5.6.0 Not this content'));
        providers.mails.push(Buffer.concat(parts).toString());
        if (mood === 'loses') for (const connection of server.connections) connection.close();
        else if (mood !== 'hangs') done();
      });
    },
  });
  server.on('error', () => undefined);
  return server;
}

async function answer(providers: MessageProviders, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = JSON.parse(Buffer.concat(parts).toString());
  const isTalk = request.url?.startsWith('/alimtalk') === true;
  const mood = isTalk ? providers.talk : providers.sms;
  if (mood === 'breaks') return say(response, 502, '<html>Bad gateway</html>');
  if (mood === 'defers') return say(response, 429, { errorCode: 'TooManyRequests', errorMessage: '' });
  const taken = isTalk ? talkTaken(providers, mood, request, body) : textTaken(providers, mood, body);
  if (mood === 'loses') return void request.socket.destroy();
  if (mood === 'hangs') await delay(3 * PATIENCE_MS);
  return say(response, !isTalk && mood === 'refuses' ? 400 : 200, taken);
}

function textTaken(
  providers: MessageProviders,
  mood: ProviderMood,
  body: { messages: MessageProviders['texts'] },
): object {
  if (mood === 'refuses') return { errorCode: 'ValidationError', errorMessage: 'no' };
  providers.texts.push(...body.messages);
  return { groupInfo: { groupId: 'G1', count: { registeredSuccess: 1, registeredFailed: 0 } } };
}

interface Talk {
  readonly templateCode: string;
  readonly recipientList: readonly { recipientNo: string; templateParameter: Record<string, string> }[];
}

function talkTaken(providers: MessageProviders, mood: ProviderMood, { headers }: IncomingMessage, body: Talk): object {
  const resultCode = mood === 'refuses' ? -3018 : 0;
  const key = String(headers['x-nc-api-idempotency-key']);
  const [recipient] = body.recipientList;
  if (resultCode === 0 && recipient && !providers.talks.some((talk) => talk.key === key)) {
    const { recipientNo: to, templateParameter: variables } = recipient;
    providers.talks.push({ key, to, templateCode: body.templateCode, variables });
  }
  return {
    header: { isSuccessful: true, resultCode: 0, resultMessage: 'SUCCESS' },
    message: { requestId: 'R1', sendResults: [{ recipientSeq: 1, resultCode }] },
  };
}

function say(response: ServerResponse, status: number, body: object | string): void {
  response.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
