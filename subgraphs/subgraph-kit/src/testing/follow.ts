import { ACTOR_HEADER } from '@madang/shared-schema/actor';
import type { Answer } from './answer.ts';

/** Opens a server-sent stream of answers; leaving the generator closes the connection. */
export async function follow(url: string, token: string, body: unknown): Promise<AsyncGenerator<Answer>> {
  const closing = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', [ACTOR_HEADER]: token },
    body: JSON.stringify(body),
    signal: closing.signal,
  });
  if (!response.ok || !response.body)
    throw new Error(`the stream answered ${response.status}: ${await response.text()}`);
  return answersIn(response.body, response.status, closing);
}

async function* answersIn(
  body: ReadableStream<Uint8Array>,
  status: number,
  closing: AbortController,
): AsyncGenerator<Answer> {
  let text = '';
  const words = new TextDecoder();
  try {
    for await (const part of body) {
      text += words.decode(part, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        if (message.startsWith('event: complete')) return;
        const said = /^data: (?<json>.*)$/m.exec(message)?.groups?.['json'];
        if (said) yield { status, data: null, errors: [], ...JSON.parse(said) };
      }
    }
  } finally {
    closing.abort();
  }
}
