import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { defineSlice, type Search, type SearchResult, type Slice } from '@madang/frontend-kit';
import { expect, test } from 'vitest';
import { gather, sureAddress, type Found } from './gather.ts';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });

function sliceThat(id: string, search: Search): Slice {
  const label = { ko: id, en: id };
  return defineSlice({
    id,
    icon: () => null,
    label,
    description: label,
    forRoles: [],
    nav: [],
    routes: [],
    messages: { namespace: id, ko: {}, en: {} },
    search: { load: async () => search },
  });
}

function result(to: string, sure: boolean): SearchResult {
  return { key: to, kind: 'order', title: to, to, sure };
}

function allOf(slices: readonly Slice[]): Promise<{ last: readonly Found[]; steps: number }> {
  let steps = 0;
  return new Promise((resolve) => {
    gather(client, slices, 'text', (found) => {
      steps += 1;
      if (found.every(({ status }) => status !== 'busy')) resolve({ last: found, steps });
    });
  });
}

test('a slice that is away is named and the others still answer', async () => {
  const { last, steps } = await allOf([
    sliceThat('orders', async () => [result('/customers/1', true)]),
    sliceThat('disputes', async () => Promise.reject(new Error('away'))),
  ]);
  expect(last.map(({ slice, status }) => [slice.id, status])).toEqual([
    ['orders', 'done'],
    ['disputes', 'away'],
  ]);
  expect(steps).toBe(3);
});

test('two slices that mean the same customer are one sure answer', async () => {
  const { last } = await allOf([
    sliceThat('orders', async () => [result('/customers/1', true)]),
    sliceThat('callcenter', async () => [result('/customers/1', true), result('/customers/2', false)]),
  ]);
  expect(sureAddress(last)).toBe('/customers/1');
});

test('a number that two customers share is not sure', async () => {
  const { last } = await allOf([
    sliceThat('callcenter', async () => [result('/customers/1', true), result('/customers/2', true)]),
  ]);
  expect(sureAddress(last)).toBeNull();
});

test('nothing is sure while a slice has not answered', () => {
  const slice = sliceThat('orders', async () => []);
  expect(sureAddress([{ slice, status: 'busy', results: [] }])).toBeNull();
});
