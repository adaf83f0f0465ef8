import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Attachment } from 'postal-mime';
import type { CapturedFile } from '../captured-messages.ts';

/** A mail as a reader sees it. */
export interface ReadMail {
  readonly messageId: string | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly files: readonly CapturedFile[];
  readonly headers: readonly (readonly [string, string])[];
}

/** Takes a mail apart as mail programs do. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const { messageId, from, subject, text, html, attachments, headers } = await PostalMime.parse(raw);
  return {
    messageId: messageId ?? null,
    from: from ? writtenOut(from) : null,
    subject: subject ?? null,
    text: text ?? '',
    html: html ?? null,
    files: attachments.map(fileOf),
    headers: headers.map(({ originalKey, value }) => [originalKey, value] as const),
  };
}

function writtenOut({ name, address }: Address): string {
  return address === undefined || name === '' ? (address ?? name) : `${name} <${address}>`;
}

function fileOf({ filename, mimeType, content }: Attachment): CapturedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name: filename ?? 'nameless', type: mimeType, size: bytes.length, sha256 };
}
