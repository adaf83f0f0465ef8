import MailComposer from 'nodemailer/lib/mail-composer';
import { PIXEL_PLACE } from '../mail-layout.ts';
import { oneLine } from '../render-message.ts';
import type { CarrierAnswer, Letter, MessageCarrier } from './message-carrier.ts';
import { SmtpLine, smtpTrouble, type SmtpPlace } from './smtp-line.ts';

/** Where mail is handed over, and from whom it comes. */
export interface MailOptions {
  readonly place: SmtpPlace;
  readonly from: string;
  readonly replyTo: string | null;
  /** Address of the pixel that tells that a mail was opened; none where it cannot be reached. */
  readonly pixelOf: (messageId: string) => string | null;
}

/** Connections that wait for the next mail. */
const MOST_IDLE = 4;

/** Sends mail by SMTP over connections that are kept; a lost answer after the last line leaves the mail unclear. */
export function mailCarrier(options: MailOptions): MessageCarrier {
  const idle: SmtpLine[] = [];
  const lineToUse = async (): Promise<SmtpLine> => {
    for (let line = idle.pop(); line; line = idle.pop()) if (line.isOpen) return line;
    return SmtpLine.to(options.place);
  };
  const giveBack = (line: SmtpLine): void => {
    if (line.isOpen && idle.length < MOST_IDLE) idle.push(line);
    else line.close();
  };
  return {
    provider: 'SMTP',
    remembersMs: 0,
    async send(letter) {
      const { email } = letter.to;
      if (!email || !ADDRESS.test(email)) return { outcome: 'REJECTED', code: 'ADDRESS_INVALID' };
      const mail = await composed(letter, email, options);
      const answer = await handOver(mail, { lineToUse, giveBack });
      return answer.outcome === 'ACCEPTED' ? { ...answer, reference: messageIdOf(letter, options) } : answer;
    },
    async stop() {
      for (const line of idle.splice(0)) line.close();
    },
  };
}

/** No sign in it may end the line on which it is said. */
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;

async function handOver(
  { bytes, from, to }: ComposedMail,
  lines: { readonly lineToUse: () => Promise<SmtpLine>; readonly giveBack: (line: SmtpLine) => void },
): Promise<CarrierAnswer> {
  let line: SmtpLine;
  try {
    line = await lines.lineToUse();
  } catch (error) {
    return smtpTrouble(error, false);
  }
  const answer = await line.send(from, to, bytes);
  lines.giveBack(line);
  return answer;
}

interface ComposedMail {
  readonly bytes: Buffer;
  readonly from: string;
  readonly to: string;
}

async function composed(letter: Letter, email: string, options: MailOptions): Promise<ComposedMail> {
  const node = new MailComposer({
    from: options.from,
    to: { name: oneLine(letter.to.name), address: email },
    ...(options.replyTo ? { replyTo: options.replyTo } : {}),
    subject: oneLine(letter.title),
    messageId: messageIdOf(letter, options),
    ...(letter.answers ? { inReplyTo: letter.answers, references: letter.answers } : {}),
    headers: headersOf(letter),
    text: letter.text,
    ...(letter.html ? { html: withPixel(letter.html, options.pixelOf(letter.messageId)) } : {}),
    attachments: letter.attachments.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    // Nothing that somebody wrote may make us read a file or ask an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from } = node.getEnvelope();
  return { bytes: await node.build(), from: from || '', to: email };
}

function headersOf({ unsubscribeUrl, answers }: Letter): Record<string, string> {
  return {
    ...(answers ? {} : { 'Auto-Submitted': 'auto-generated' }),
    ...(unsubscribeUrl
      ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
      : {}),
  };
}

/** The same for every attempt, so that a mail that came twice after all is one to whoever reads it. */
function messageIdOf({ messageId }: Letter, { from }: MailOptions): string {
  const domain = /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'madang.invalid';
  return `<${messageId}@${domain}>`;
}

function withPixel(html: string, pixel: string | null): string {
  return html.replace(PIXEL_PLACE, pixel ? `<img src="${pixel}" width="1" height="1" alt="">` : '');
}
