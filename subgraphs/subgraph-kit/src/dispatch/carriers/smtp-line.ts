import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { CarrierAnswer } from './message-carrier.ts';

/** Where mail is handed over. */
export interface SmtpPlace {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly requireTls: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  readonly timeoutMs: number;
}

/** Mails that one connection carries before it is made anew. */
const MAILS_A_CONNECTION = 100;

/** Reads an address such as smtp://user:password@host:587?requireTls=1. */
export function smtpPlace(address: string, timeoutMs: number): SmtpPlace {
  const url = new URL(address);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTls: url.searchParams.get('requireTls') === '1',
    auth: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null,
    timeoutMs,
  };
}

/** A connection to a mail server that tells how far a mail had come when something went wrong. */
export class SmtpLine {
  readonly #connection: SMTPConnection;
  #carried = 0;
  #isOpen = false;

  private constructor(place: SmtpPlace) {
    const { host, port, secure, requireTls, timeoutMs } = place;
    const patience = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, dnsTimeout: timeoutMs };
    this.#connection = new SMTPConnection({
      host,
      port,
      secure,
      requireTLS: requireTls,
      socketTimeout: timeoutMs,
      ...patience,
    });
    // What goes wrong while somebody waits is told to them; what goes wrong otherwise ends the line.
    this.#connection.on('error', () => this.close());
    this.#connection.on('end', () => void (this.#isOpen = false));
  }

  /** Connects and signs in; throws what went wrong. */
  static async to(place: SmtpPlace): Promise<SmtpLine> {
    const line = new SmtpLine(place);
    try {
      await line.#until((done) => line.#connection.connect(done));
      const { auth } = place;
      if (auth) await line.#until((done) => line.#connection.login(auth, done));
    } catch (error) {
      line.close();
      throw error;
    }
    line.#isOpen = true;
    return line;
  }

  /** Indicates whether it takes another mail. */
  get isOpen(): boolean {
    return this.#isOpen && this.#carried < MAILS_A_CONNECTION;
  }

  /** Hands over one mail; never throws. */
  async send(from: string, to: string, mail: Buffer): Promise<CarrierAnswer> {
    this.#carried += 1;
    // It is read once the server has asked for it; when all of it is read, its last line may have arrived.
    const source = Readable.from([mail], { objectMode: false });
    let isThrough = false;
    source.once('end', () => void (isThrough = true));
    try {
      const envelope = { from, to: [to], size: mail.length };
      await this.#until((done) => this.#connection.send(envelope, source, done));
      return { outcome: 'ACCEPTED', reference: null };
    } catch (error) {
      const answer = smtpTrouble(error, isThrough);
      // After a refusal the session is what it was; after anything else nobody knows.
      if (answer.outcome !== 'REJECTED') this.close();
      else await this.#until((done) => this.#connection.reset(done)).catch(() => this.close());
      return answer;
    }
  }

  close(): void {
    this.#isOpen = false;
    this.#connection.close();
  }

  async #until(begin: (done: (error?: Error | null) => void) => void): Promise<void> {
    let broken: ((error: Error) => void) | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        broken = reject;
        this.#connection.once('error', reject);
        begin((error) => (error ? reject(error) : resolve()));
      });
    } finally {
      if (broken) this.#connection.removeListener('error', broken);
    }
  }
}

/** What an error says of a mail: the server's own word, or how far the mail had come. */
export function smtpTrouble(error: unknown, isThrough: boolean): CarrierAnswer {
  const { code, responseCode, command, response } = partsOf(error);
  if (responseCode !== null && responseCode >= 400) {
    const enhanced = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0];
    const said = `SMTP_${responseCode}${enhanced ? `_${enhanced}` : ''}`;
    // A server that does not let us in says nothing about the mail.
    const isAboutMail = responseCode >= 500 && /^(MAIL FROM|RCPT TO|DATA)$/.test(command);
    return { outcome: isAboutMail ? 'REJECTED' : 'UNSENT', code: said };
  }
  if (isThrough) return { outcome: 'UNCERTAIN', code: 'ANSWER_LOST' };
  // An address that no server would understand is refused before it is sent.
  if (code === 'EENVELOPE') return { outcome: 'REJECTED', code: 'ADDRESS_INVALID' };
  return { outcome: 'UNSENT', code: 'PROVIDER_AWAY' };
}

function partsOf(error: unknown) {
  const said: Partial<Record<string, unknown>> = typeof error === 'object' && error !== null ? { ...error } : {};
  return {
    code: textOf(said['code']),
    responseCode: typeof said['responseCode'] === 'number' ? said['responseCode'] : null,
    command: textOf(said['command']),
    response: textOf(said['response']),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
