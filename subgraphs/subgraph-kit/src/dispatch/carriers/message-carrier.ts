import type { Reply } from './timed-fetch.ts';

/** File that goes with a mail: a document as it was issued. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a carrier is handed: one message to one address, complete. */
export interface Letter {
  readonly messageId: string;
  /** Key of this attempt; the same again where the same attempt is made again. */
  readonly key: string;
  readonly to: { readonly name: string; readonly email: string | null; readonly phone: string | null };
  readonly title: string;
  readonly text: string;
  readonly html: string | null;
  readonly templateCode: string | null;
  readonly variables: Readonly<Record<string, string>>;
  /** Message-ID of the mail that it answers; none of a mail that nobody asked for. */
  readonly answers?: string | null;
  readonly attachments: readonly Attachment[];
  /** Address at which one click ends messages of this kind; none where nobody may end them. */
  readonly unsubscribeUrl: string | null;
}

/** What a provider did: took it, refused it for good, surely did nothing, or nobody knows. */
export type CarrierAnswer =
  | { readonly outcome: 'ACCEPTED'; readonly reference: string | null }
  | { readonly outcome: 'REJECTED' | 'UNSENT' | 'UNCERTAIN'; readonly code: string };

/** Hands messages to one provider. */
export interface MessageCarrier {
  readonly provider: string;
  /** Time for which the provider knows an attempt again by its key, in milliseconds; 0 where it never does. */
  readonly remembersMs: number;
  send(letter: Letter): Promise<CarrierAnswer>;
  stop?(): Promise<void>;
}

/**
 * What a reply without success means: a refusal that was said is one, a provider that is down, busy or did not let us in
 * did nothing, and an answer that never came or came from somewhere between us leaves everything open.
 */
export function troubleOf(reply: Exclude<Reply, { kind: 'ok' }>): CarrierAnswer {
  if (reply.kind !== 'error') {
    return reply.kind === 'away'
      ? { outcome: 'UNSENT', code: 'PROVIDER_AWAY' }
      : { outcome: 'UNCERTAIN', code: 'ANSWER_LOST' };
  }
  const said = codeIn(reply.body);
  const code = said ?? `HTTP_${reply.status}`;
  if ([401, 403, 408, 429, 500, 503].includes(reply.status)) return { outcome: 'UNSENT', code };
  if (reply.status < 500) return { outcome: 'REJECTED', code };
  return { outcome: said === null ? 'UNCERTAIN' : 'UNSENT', code };
}

/** Code of an error as the contract has it; what is no such error came from somebody else. */
function codeIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('errorCode' in body)) return null;
  return String(body.errorCode).slice(0, 60);
}
