import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { indexTerm, keyIdOf, openValue, sealValue, type DataKey } from './cipher.ts';
import { localKeyWrapper } from './key-wrapper.ts';

const aKey = (id: number): DataKey => ({ id, seal: randomBytes(32), index: randomBytes(32) });
const key = aKey(7);
const place = { table: 'customer', column: 'mobile', rowId: '0192-a' };

test('what is sealed opens at its place', () => {
  const sealed = sealValue(key, place, '01012345678');
  expect(keyIdOf(sealed)).toBe(7);
  expect(openValue(key, place, sealed)).toBe('01012345678');
  expect(sealed.includes('01012345678')).toBe(false);
});

test('two seals of one value differ', () => {
  expect(sealValue(key, place, '홍길동').equals(sealValue(key, place, '홍길동'))).toBe(false);
});

test.each([
  ['another row', { ...place, rowId: '0192-b' }],
  ['another column', { ...place, column: 'phone' }],
  ['another table', { ...place, table: 'agent' }],
])('a value carried to %s does not open', (_where, elsewhere) => {
  expect(() => openValue(key, elsewhere, sealValue(key, place, '홍길동'))).toThrow('authenticate');
});

test('a value of another key, or one of which any byte was changed, does not open', () => {
  const sealed = sealValue(key, place, '홍길동');
  expect(() => openValue(aKey(7), place, sealed)).toThrow('authenticate');
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(() => openValue(key, place, changed)).toThrow('authenticate');
  }
});

test('bytes that nobody sealed are told from a seal', () => {
  expect(() => keyIdOf(Buffer.from('홍길동'))).toThrow('no sealed value');
});

test('terms of the index are equal for equal words of one table under one key, and for nothing else', () => {
  const term = indexTerm(key, 'customer', 'NAME|홍길');
  expect(indexTerm(key, 'customer', 'NAME|홍길')).toBe(term);
  expect(indexTerm(key, 'customer', 'NAME|홍길동')).not.toBe(term);
  expect(indexTerm(key, 'sales_order', 'NAME|홍길')).not.toBe(term);
  expect(indexTerm(aKey(7), 'customer', 'NAME|홍길')).not.toBe(term);
});

test('a data key is unwrapped by the key that wrapped it and by no other', async () => {
  const wrapper = localKeyWrapper(randomBytes(32).toString('base64'));
  const wrapped = await wrapper.wrap(key.seal);
  expect((await wrapper.unwrap(wrapped)).equals(key.seal)).toBe(true);
  expect(wrapped.includes(key.seal)).toBe(false);
  await expect(localKeyWrapper(randomBytes(32).toString('base64')).unwrap(wrapped)).rejects.toThrow('authenticate');
});
