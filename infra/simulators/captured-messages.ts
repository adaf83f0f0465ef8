/** A text message that would have gone to a phone. */
export interface CapturedMessage {
  readonly at: Date;
  readonly provider: string;
  readonly to: string;
  readonly text: string;
}

/** Messages that were captured, newest first. */
export interface CapturedMessages {
  add(message: CapturedMessage): void;
  readonly all: readonly CapturedMessage[];
}

const MOST = 500;

/** Makes the store of captured messages; it lives as long as the process and forgets the oldest. */
export function capturedMessages(): CapturedMessages {
  const messages: CapturedMessage[] = [];
  return {
    add(message) {
      messages.unshift(message);
      messages.length = Math.min(messages.length, MOST);
    },
    get all() {
      return messages;
    },
  };
}
