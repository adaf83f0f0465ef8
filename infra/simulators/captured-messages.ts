import { randomUUID } from 'node:crypto';

/** File that went with a message; its bytes are not kept. */
export interface CapturedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly sha256: string;
}

/** What would have gone to somebody, as a provider takes it in. */
export interface NewMessage {
  readonly at: Date;
  readonly provider: string;
  readonly to: string;
  readonly text: string;
  readonly from?: string | null;
  readonly subject?: string | null;
  readonly html?: string | null;
  readonly files?: readonly CapturedFile[];
  readonly headers?: readonly (readonly [string, string])[];
}

/** A message that was captured instead of being sent. */
export interface CapturedMessage extends NewMessage {
  readonly id: string;
}

/** Messages that were captured, newest first. */
export interface CapturedMessages {
  add(message: NewMessage): void;
  readonly all: readonly CapturedMessage[];
}

const MOST = 500;

/** Makes the store of captured messages; it lives as long as the process and forgets the oldest. */
export function capturedMessages(): CapturedMessages {
  const messages: CapturedMessage[] = [];
  return {
    add(message) {
      messages.unshift({ ...message, id: randomUUID() });
      messages.length = Math.min(messages.length, MOST);
    },
    get all() {
      return messages;
    },
  };
}
