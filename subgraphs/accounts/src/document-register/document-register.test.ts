import { randomBytes } from 'node:crypto';
import { anonymous } from '@madang/shared-schema/actor';
import { callHouse, houseOf } from '@madang/subgraph-kit';
import { startTestSubgraph, type Answer, type Asker, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accounts } from '../subgraph.ts';

const NOW = new Date('2026-11-28T05:00:00Z');
const TOLD = 'outcome number kind kindName title parties issuedOn revokedOn supersededBy';
const VERIFY = `query ($number: String, $sha256: String) { verifyDocument(number: $number, sha256: $sha256) { ${TOLD} } }`;
const NOTHING = {
  number: null,
  kind: null,
  kindName: null,
  title: null,
  parties: [],
  issuedOn: null,
  revokedOn: null,
  supersededBy: null,
};

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(accounts, NOW)));
afterAll(() => subgraph.stop());

const digest = (): string => randomBytes(32).toString('hex');
const numberLike = (): string =>
  Array.from(randomBytes(16), (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32]).join('');

function anybody(address = `198.51.100.${randomBytes(1)[0]}`): Asker {
  const asker = subgraph.as([], { ...anonymous, address });
  return asker;
}

async function verified(question: { number?: string; sha256?: string }, asker = anybody()) {
  const { data, errors }: Answer = await asker.ask(VERIFY, question);
  expect(errors).toEqual([]);
  return data.verifyDocument;
}

async function tell(word: object): Promise<number> {
  const house = { ...houseOf(subgraph.em), urls: { accounts: subgraph.url } };
  return (await callHouse(house, 'accounts', '/doors/document', word)).status;
}

function issue(word: Record<string, unknown> = {}): Promise<number> {
  return tell({
    act: 'ISSUE',
    slice: 'disputes',
    kind: 'RECEIPT_NOTICE',
    kindName: { ko: '접수통보서', en: 'Receipt notice' },
    title: '접수통보서',
    language: 'ko',
    parties: ['홍*동', '(주)마***'],
    issuedAt: NOW.toISOString(),
    corrects: null,
    ...word,
  });
}

test('what a slice has issued is verified by number, by bytes, or by both, in the reader’s way of typing', async () => {
  const [number, sha256] = ['0123456789ABCD10', digest()];
  expect(await issue({ number, sha256 })).toBe(201);
  const valid = {
    outcome: 'VALID',
    number,
    kind: 'RECEIPT_NOTICE',
    kindName: '접수통보서',
    title: '접수통보서',
    parties: ['홍*동', '(주)마***'],
    issuedOn: '2026-11-28',
    revokedOn: null,
    supersededBy: null,
  };
  expect(await verified({ number })).toEqual(valid);
  expect(await verified({ number: ' o123-4567 89ab-cdI0 ' })).toEqual(valid);
  expect(await verified({ sha256: sha256.toUpperCase() })).toEqual(valid);
  expect(await verified({ number, sha256 })).toEqual(valid);
  expect(await verified({ number, sha256: digest() })).toEqual({ ...valid, outcome: 'ALTERED' });
  expect(await verified({ sha256: digest() })).toEqual({ outcome: 'UNKNOWN', ...NOTHING });
  expect(await verified({ number: 'nonsense' })).toEqual({ outcome: 'UNKNOWN', ...NOTHING });
  expect(await verified({})).toEqual({ outcome: 'UNKNOWN', ...NOTHING });
});

test('the same word a second time changes nothing; other bytes, another slice or a strange signature are refused', async () => {
  const [number, sha256] = [numberLike(), digest()];
  expect(await Promise.all([issue({ number, sha256 }), issue({ number, sha256 })])).toEqual(
    expect.arrayContaining([200, 201]),
  );
  expect(await issue({ number, sha256: digest() })).toBe(409);
  expect(await issue({ number, sha256, slice: 'orders' })).toBe(409);
  expect(await issue({ number: numberLike(), sha256 })).toBe(409);
  expect(await issue({ number: 'nonsense', sha256: digest() })).toBe(400);
  const unsigned = await fetch(`${subgraph.url}/doors/document`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect(unsigned.status).toBe(401);
  expect(await verified({ number })).toMatchObject({ outcome: 'VALID' });
});

test('a correction takes the place of the old one, and a revocation ends it', async () => {
  const [old, fresh] = [numberLike(), numberLike()];
  await issue({ number: old, sha256: digest() });
  expect(await issue({ number: fresh, sha256: digest(), corrects: old })).toBe(201);
  expect(await issue({ number: numberLike(), sha256: digest(), corrects: old })).toBe(409);
  expect(await verified({ number: old })).toMatchObject({ outcome: 'SUPERSEDED', supersededBy: fresh });
  const revoke = (slice: string) => tell({ act: 'REVOKE', slice, number: fresh, revokedAt: NOW.toISOString() });
  expect(await revoke('orders')).toBe(409);
  expect(await revoke('disputes')).toBe(201);
  expect(await revoke('disputes')).toBe(200);
  expect(await verified({ number: fresh })).toMatchObject({ outcome: 'REVOKED', revokedOn: '2026-11-28' });
  expect(await verified({ number: fresh, sha256: digest() })).toMatchObject({ outcome: 'ALTERED' });
});

test('whoever guesses 10,000 numbers learns nothing, not even of one that is right; the next hour is another', async () => {
  const [number, sha256] = [numberLike(), digest()];
  await issue({ number, sha256 });
  const guesser = anybody('2001:db8:1:2::7');
  const answers = new Map<string, number>();
  for (let round = 0; round < 50; round += 1) {
    const fields = Array.from(
      { length: 200 },
      (_, place) => `g${place}: verifyDocument(number: "${numberLike()}") { ${TOLD} }`,
    );
    const { data, errors } = await guesser.ask(`{ ${fields.join('\n')} }`);
    expect(errors).toEqual([]);
    for (const answer of Object.values(data)) {
      const said = JSON.stringify(answer);
      answers.set(said, (answers.get(said) ?? 0) + 1);
    }
  }
  const told = (outcome: string): string => JSON.stringify({ outcome, ...NOTHING });
  expect(Object.fromEntries(answers)).toEqual({ [told('UNKNOWN')]: 30, [told('TOO_MANY_REQUESTS')]: 9970 });
  const neighbour = anybody('2001:db8:1:2:ffff::9');
  expect(await verified({ number }, neighbour)).toEqual({ outcome: 'TOO_MANY_REQUESTS', ...NOTHING });
  expect(await verified({ number }, anybody('2001:db8:1:3::1'))).toMatchObject({ outcome: 'VALID' });
  subgraph.setNow(new Date(NOW.getTime() + 3_600_000));
  expect(await verified({ number }, guesser)).toMatchObject({ outcome: 'VALID' });
  subgraph.setNow(NOW);
}, 60_000);

test('right numbers are not counted, and nobody reads the register past the question', async () => {
  const number = numberLike();
  await issue({ number, sha256: digest() });
  const reader = anybody('192.0.2.200');
  for (let time = 0; time < 40; time += 1)
    expect(await verified({ number }, reader)).toMatchObject({ outcome: 'VALID' });
  for (const { actor } of [reader, subgraph.as('PARTNER'), subgraph.as('ADMIN')]) {
    expect(await subgraph.emOf(actor).execute('select number from registered_document')).toEqual([]);
  }
  await expect(subgraph.em.execute('delete from registered_document where number = ?', [number])).rejects.toThrow(
    /stays/,
  );
  await expect(
    subgraph.em.execute("update registered_document set sha256 = repeat('0', 64) where number = ?", [number]),
  ).rejects.toThrow(/stays/);
});
