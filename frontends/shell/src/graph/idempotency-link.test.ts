import { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IDEMPOTENCY_KEY, idempotencyLink, inFlightLink } from './idempotency-link.ts';
import { networkRetryLink } from './network-retry-link.ts';

const ACT = gql`
  mutation Act {
    act
  }
`;
const QUESTION = gql`
  query Question {
    answer
  }
`;

/** What the server does at each try: an answer, or the network's failure. */
type Reply = ApolloLink.Result | 'lost';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A client whose server replies as told, one reply a try; the last one again and again. */
function clientOf(...replies: Reply[]): { client: ApolloClient; keys: unknown[] } {
  const keys: unknown[] = [];
  const server = new ApolloLink((operation) => {
    keys.push(operation.getContext()['headers']?.[IDEMPOTENCY_KEY]);
    const reply = replies[Math.min(keys.length, replies.length) - 1] ?? 'lost';
    return new Observable((observer) => {
      if (reply === 'lost') return observer.error(new TypeError('Failed to fetch'));
      observer.next(reply);
      observer.complete();
    });
  });
  const link = ApolloLink.from([idempotencyLink(), networkRetryLink(), inFlightLink(), server]);
  return { client: new ApolloClient({ cache: new InMemoryCache(), link }), keys };
}

async function settled<Value>(promise: Promise<Value>): Promise<PromiseSettledResult<Value>> {
  const both = Promise.allSettled([promise]);
  await vi.advanceTimersByTimeAsync(60_000);
  const [result] = await both;
  return result;
}

test('an act whose reply was lost is sent again under the same key', async () => {
  const { client, keys } = clientOf('lost', { data: { act: 'done' } });
  const result = await settled(client.mutate({ mutation: ACT }));
  expect(result).toMatchObject({ status: 'fulfilled', value: { data: { act: 'done' } } });
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), keys[0]]);
});

test('an act that somebody sends again keeps the key it brings', async () => {
  const { client, keys } = clientOf('lost');
  const context = { headers: { [IDEMPOTENCY_KEY]: 'a key of before' } };
  await settled(client.mutate({ mutation: ACT, context }));
  await settled(client.mutate({ mutation: ACT, context }));
  expect(new Set(keys)).toEqual(new Set(['a key of before']));
});

test('another act has another key, and a question has none', async () => {
  const { client, keys } = clientOf({ data: { act: 'done', answer: 1 } });
  await settled(client.mutate({ mutation: ACT }));
  await settled(client.mutate({ mutation: ACT }));
  await settled(client.query({ query: QUESTION }));
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBeUndefined();
});

test('an act that is still under way is waited for', async () => {
  const inFlight = { data: null, errors: [{ message: 'wait', extensions: { code: 'IDEMPOTENCY_IN_FLIGHT' } }] };
  const { client, keys } = clientOf('lost', inFlight, inFlight, { data: { act: 'done' } });
  const result = await settled(client.mutate({ mutation: ACT }));
  expect(result).toMatchObject({ status: 'fulfilled', value: { data: { act: 'done' } } });
  expect([keys.length, new Set(keys).size]).toEqual([4, 1]);
});

test('a network that stays away is given up', async () => {
  const { client, keys } = clientOf('lost');
  expect(await settled(client.mutate({ mutation: ACT }))).toMatchObject({ status: 'rejected' });
  expect(keys).toHaveLength(3);
});

test('a refusal is not asked for again', async () => {
  const { client, keys } = clientOf({ data: null, errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }] });
  expect(await settled(client.mutate({ mutation: ACT }))).toMatchObject({ status: 'rejected' });
  expect(keys).toHaveLength(1);
});
