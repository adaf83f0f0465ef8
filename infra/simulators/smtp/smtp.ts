import { once } from 'node:events';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import { ledgerOf } from '../ledger.ts';
import { isTold, toldTo, type ProviderParts } from '../switches.ts';
import { handOver, type InboundRoute } from './inbound-route.ts';
import { readMail } from './read-mail.ts';

/** Where the mail server listens. */
export interface SmtpPlace {
  readonly port: number;
  readonly host: string;
  /** Address whose mail is also handed over; none unless said. */
  readonly inbound?: InboundRoute | null;
}

/** A mail server at work. */
export interface RunningSmtp {
  stop(): Promise<void>;
}

const MOST_BYTES = 25 * 1024 * 1024;

/** Addresses nobody reads: their mail bounces. */
const NOBODY = /^bounce@|@nobody\.invalid$/i;

type Mail = Parameters<NonNullable<SMTPServerOptions['onData']>>;

/** Starts a mail server that takes every mail and keeps it instead of sending it on; that to one address it hands over as well. */
export async function startSmtp({ port, host, inbound = null }: SmtpPlace, parts: ProviderParts): Promise<RunningSmtp> {
  const told = toldTo(parts.switches, 'smtp');
  const sockets = new Map<number, Socket>();
  const answer = async (...[stream, session, done]: Mail): Promise<void> => {
    const flaw = await takeMail(stream, session, { ...parts, inbound });
    if (isTold(told, 'lost-reply')) sockets.get(session.remotePort)?.destroy();
    else if (!isTold(told, 'slow')) done(flaw, 'OK: kept');
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    size: MOST_BYTES,
    // Whoever waits for an answer that never comes is not waited for.
    closeTimeout: 200,
    onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
    onConnect: (_session, done) => done(isTold(told, 'down') ? problem(421, '4.3.2 Service not available') : null),
    onRcptTo({ address }, _session, done) {
      if (NOBODY.test(address)) return done(problem(550, `5.1.1 ${address}: no such user`));
      return done(isTold(told, 'greylist') ? problem(451, '4.7.1 Greylisted, come again later') : null);
    },
    // A sender that died in the middle of its mail has sent none, and waits for no answer.
    onData: (stream, session, done) => void answer(stream, session, done).catch(() => undefined),
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  await once(server.listen(port, host), 'listening');
  return { stop: () => new Promise((resolve) => server.close(resolve)) };
}

async function takeMail(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  { captured, ledgers, clock, inbound }: ProviderParts & { readonly inbound: InboundRoute | null },
): Promise<Error | null> {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) return problem(552, '5.3.4 Message too big');
  const mail = await readMail(raw).catch(() => null);
  if (!mail) return problem(554, '5.6.0 Message cannot be read');
  const now = clock();
  const isInbound = envelope.rcptTo.some(({ address }) => address.toLowerCase() === inbound?.address.toLowerCase());
  const flaw = inbound && isInbound ? await handOver(inbound, raw) : null;
  if (flaw !== null) return problem(451, `4.3.0 ${flaw}`);
  for (const { address: to } of envelope.rcptTo) {
    captured.add({ ...mail, at: now, provider: 'SMTP', to });
    const files = mail.files.map(({ name, sha256 }) => ({ name, sha256 }));
    ledgerOf(ledgers, 'smtp').note({ reference: mail.messageId, to, subject: mail.subject, files }, now);
  }
  return null;
}

function problem(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
