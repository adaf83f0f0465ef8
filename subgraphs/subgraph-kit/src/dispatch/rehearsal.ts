import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import canonicalize from 'canonicalize';
import type { Context } from '../context.ts';
import type { Language } from '../language.ts';
import { contextOn, noteAccess } from '../privacy/access-log.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Subject } from '../subject.ts';
import type { MessageTemplate } from './define-message.ts';
import type { MessageChannel } from './message-lists.ts';
import { maskedAt } from './recipient.ts';
import type { Rendered } from './render-message.ts';
import { showPaper } from './shown-paper.ts';

/** A message as it would go out. */
export interface RenderedMessage {
  readonly template: string;
  readonly templateName: MessageTemplate['label'];
  readonly category: MessageTemplate['category'];
  readonly channel: MessageChannel;
  readonly channels: readonly MessageChannel[];
  readonly language: Language;
  readonly subject: Subject;
  readonly side: string | null;
  readonly recipientName: string;
  readonly recipientAddress: string | null;
  readonly title: string;
  readonly text: string;
  readonly documentIds: readonly string[];
  /** Address of the page that shows it for ten minutes; null where it is text alone. */
  readonly viewUrl: string | null;
}

/** What an act would send, and what it would answer. */
export interface Rehearsal<Result> {
  readonly messages: readonly RenderedMessage[];
  /** SHA-256 of all that recipients would see, to be given back with the act. */
  readonly digest: string;
  readonly result: Result;
}

/** A message of an act while it is put in. */
interface Collected {
  readonly template: MessageTemplate;
  readonly channels: readonly [MessageChannel, ...MessageChannel[]];
  readonly language: Language;
  readonly subject: Subject;
  readonly to: { readonly name: string; readonly side?: string | null };
  readonly address: string | null;
  readonly documents?: readonly string[];
  readonly rendered: Rendered;
}

/** Messages of an act, and the transaction that they belong to. */
interface Collection {
  readonly transaction: string;
  readonly collected: Collected[];
}

const collections = new AsyncLocalStorage<Collection>();

/**
 * Notes a message that an act sends, where somebody wants to know. An act that was handed a context and uses another
 * would really act while it is only tried: that is a fault, and undoes it.
 */
export async function collect(tx: EntityManager, message: Collected): Promise<void> {
  const collection = collections.getStore();
  if (!collection) return;
  if ((await transactionOf(tx)) !== collection.transaction) throw new Error('an act leaves its rehearsal');
  collection.collected.push(message);
}

async function transactionOf(tx: EntityManager): Promise<string> {
  const [row] = await tx.execute<{ id: string }[]>('select pg_current_xact_id()::text as id');
  return row?.id ?? '';
}

/** Runs an act in a transaction around it and gives what it sends; its own transactions are savepoints. */
async function collecting<Result>(
  context: Context,
  tx: EntityManager,
  work: (context: Context) => Promise<Result>,
): Promise<{ readonly result: Result; readonly collected: readonly Collected[] }> {
  const collection = { transaction: await transactionOf(tx), collected: [] };
  const result = await collections.run(collection, () => work(contextOn(context, tx)));
  return { result, collected: collection.collected };
}

/** Ends a transaction of which nothing is to be left. */
class Undone extends Error {
  override readonly name = 'Undone';
}

/**
 * Runs an act in a transaction that is rolled back, and gives what it would have sent: the very act, so that the preview
 * cannot say something else than what is sent afterwards. Nothing of it is left but the pages that show it, for minutes.
 */
export async function rehearse<Result>(
  context: Context,
  work: (context: Context) => Promise<Result>,
): Promise<Rehearsal<Result>> {
  let outcome: Awaited<ReturnType<typeof collecting<Result>>> | null = null;
  try {
    await context.em.transactional(async (tx) => {
      outcome = await collecting(context, tx, work);
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  // TypeScript does not see that the transaction assigned it.
  const { result, collected } = outcome as unknown as Awaited<ReturnType<typeof collecting<Result>>>;
  const messages = await Promise.all(collected.map((message) => shown(context, message)));
  return { messages, digest: digestOf(collected), result };
}

/**
 * Runs an act whose messages its caller has seen, under the digest of that preview; refuses and leaves nothing when it
 * would send something else. Without a digest it just runs.
 */
export async function asPreviewed<Result, Code extends string>(
  context: Context,
  digest: string | null | undefined,
  work: (context: Context) => Promise<Result | Refusal<Code>>,
): Promise<Result | Refusal<Code | 'PREVIEW_OUTDATED'>> {
  if (!digest) return work(context);
  return await ofDigest(context, digest, 'PREVIEW_OUTDATED', work);
}

/** As `asPreviewed`, for an act that nobody takes without having seen what it sends (R4). */
export async function onlyPreviewed<Result, Code extends string>(
  context: Context,
  digest: string | null | undefined,
  work: (context: Context) => Promise<Result | Refusal<Code>>,
): Promise<Result | Refusal<Code | 'PREVIEW_MISSING' | 'PREVIEW_OUTDATED'>> {
  return await ofDigest(context, digest ?? '', digest ? 'PREVIEW_OUTDATED' : 'PREVIEW_MISSING', work);
}

/** Runs an act if what it sends has a digest; what refuses it by itself comes first. */
async function ofDigest<Result, Code extends string, Otherwise extends string>(
  context: Context,
  digest: string,
  otherwise: Otherwise,
  work: (context: Context) => Promise<Result | Refusal<Code>>,
): Promise<Result | Refusal<Code | Otherwise>> {
  try {
    return await context.em.transactional(async (tx) => {
      const { result, collected } = await collecting(context, tx, work);
      if (!isRefusal(result) && digestOf(collected) !== digest) throw new Undone();
      return result;
    });
  } catch (error) {
    if (error instanceof Undone) return refuse(otherwise, ['input', 'previewDigest']);
    throw error;
  }
}

/** Digest of what recipients see; two acts that would send the same have the same. */
function digestOf(collected: readonly Collected[]): string {
  const seen = collected.map(({ channels, address, rendered: { title, said } }) => [
    channels.join('>'),
    address,
    title,
    said,
  ]);
  return createHash('sha256')
    .update(canonicalize(seen) ?? '')
    .digest('hex');
}

async function shown(context: Context, message: Collected): Promise<RenderedMessage> {
  const { template, channels, language, subject, to, address, documents = [], rendered } = message;
  const { html, title, said } = rendered;
  const fields = ['recipientName', 'recipientAddress', 'text'];
  noteAccess(context, { act: 'READ', subjectType: 'RECIPIENT', subjectId: subject.id, fields });
  const viewUrl = html === null ? null : await showPaper(context, { mediaType: 'text/html', content: html });
  return {
    template: template.name,
    templateName: template.label,
    category: template.category,
    channel: channels[0],
    channels,
    language,
    subject,
    side: to.side ?? null,
    recipientName: to.name,
    recipientAddress: maskedAt(channels[0], address),
    title,
    text: said,
    documentIds: documents,
    viewUrl,
  };
}
