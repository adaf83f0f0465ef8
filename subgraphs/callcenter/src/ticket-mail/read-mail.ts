import { htmlToText } from 'html-to-text';
import PostalMime, { type Email } from 'postal-mime';

/** A mail to us, taken apart. */
export interface ReadMail {
  readonly messageId: string;
  /** Mails that it answers, the nearest first. */
  readonly references: readonly string[];
  readonly from: { readonly name: string | null; readonly address: string };
  readonly subject: string | null;
  readonly text: string;
  readonly fileNames: readonly string[];
}

/** Why a mail is not taken down: nobody can be answered, or a machine wrote it. */
export type Unfit = 'UNREADABLE' | 'AUTOMATIC';

/** RFC 5322 has lines of 998 characters at most. */
const MESSAGE_ID = /^<[^<>\s\p{Cc}]{1,990}>$/u;
const MOST_REFERENCES = 50;
/** Markup beyond this is not read, and neither is what lies deeper: reading it would hold up everybody else. */
const LIMITS = { maxInputLength: 50_000, maxDepth: 100, ellipsis: '…' };

/** Takes a mail apart as mail programs do; what a machine sent by itself is no question of anybody (RFC 3834). */
export async function readMail(raw: Buffer): Promise<ReadMail | Unfit> {
  const mail = await PostalMime.parse(raw).catch(() => null);
  const address = mail?.from?.address?.trim().toLowerCase();
  if (!mail || !address || !MESSAGE_ID.test(mail.messageId ?? '')) return 'UNREADABLE';
  if (isAutomatic(mail)) return 'AUTOMATIC';
  return {
    messageId: mail.messageId ?? '',
    references: referencesOf(mail),
    from: { name: mail.from?.name?.trim() || null, address },
    subject: mail.subject?.trim() || null,
    text: textOf(mail),
    fileNames: mail.attachments.map(({ filename }, index) => filename ?? `#${index + 1}`),
  };
}

function isAutomatic({ headers }: Email): boolean {
  const said = (key: string) =>
    headers
      .find((header) => header.key === key)
      ?.value.trim()
      .toLowerCase();
  const submitted = said('auto-submitted');
  if (submitted !== undefined && submitted !== 'no') return true;
  return said('return-path') === '<>' || /^(?:bulk|junk|list|auto_reply)$/.test(said('precedence') ?? '');
}

function referencesOf({ inReplyTo = '', references = '' }: Email): string[] {
  const all = [inReplyTo, ...references.split(/\s+/).toReversed()]
    .flatMap((text) => text.match(/<[^<>\s]+>/g) ?? [])
    .filter((text) => MESSAGE_ID.test(text));
  return [...new Set(all)].slice(0, MOST_REFERENCES);
}

function textOf({ text, html }: Email): string {
  return (text?.trim() || wordsIn(html ?? '')).replaceAll('\r\n', '\n');
}

function wordsIn(html: string): string {
  try {
    return htmlToText(html, { wordwrap: false, selectors: QUIET, limits: LIMITS }).trim();
  } catch {
    return '';
  }
}

/** Pictures and addresses behind words are no part of what somebody says. */
const QUIET = [
  { selector: 'img', format: 'skip' },
  { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
];
