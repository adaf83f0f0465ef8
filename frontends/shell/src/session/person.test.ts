import { expect, test } from 'vitest';
import { personOf } from './person.ts';

function tokenOf(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`;
}

test('a Korean name survives the token', () => {
  const token = tokenOf({ sub: 'person-1', name: '김상담', login: 'agent', roles: ['AGENT', 'WIZARD'] });
  expect(personOf(token)).toEqual({ id: 'person-1', name: '김상담', login: 'agent', roles: ['AGENT'] });
});

test('an opaque token is a fault', () => {
  expect(() => personOf('opaque')).toThrow('no JWT');
});
