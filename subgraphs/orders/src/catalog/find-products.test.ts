import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orders } from '../subgraph.ts';
import { aVariant } from './catalog.factory.ts';

const PRODUCTS = 20_000;
const LIST = `query ($search: String, $first: Int!, $after: String) { products(search: $search, first: $first, after: $after) {
  nodes { styleCode listPrice { amount } wholesalePrice { amount } variants { sku discontinuedAt } } pageInfo { hasNextPage endCursor } } }`;

let subgraph: TestSubgraph;
let styleId: string;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders);
  const { em } = subgraph;
  await em.execute(
    `insert into product (id, style_code, name, list_price, wholesale_price)
     select gen_random_uuid(), 'D26X' || lpad(n::text, 5, '0'), '누빔 조끼 ' || n, 10000, 6000 from generate_series(1, ?) as n`,
    [PRODUCTS],
  );
  const { productId } = await aVariant(
    em,
    { sku: 'D16MMP101-GY-L' },
    { styleCode: 'D16MMP101', name: '기모 100% 후드티' },
  );
  styleId = productId;
  await em.execute(
    `insert into variant (id, product_id, sku, discontinued_at)
     values (gen_random_uuid(), ?, 'D16MMP101-BK-L', '2026-01-01T00:00:00Z')`,
    [productId],
  );
  await em.execute('vacuum analyze');
});
afterAll(() => subgraph.stop());

type Question = Readonly<{ search?: string; first?: number; after?: string | null }>;

async function found(question: Question, role: 'HEADQUARTERS' | 'OPERATOR' | 'AGENT' = 'HEADQUARTERS') {
  const { data, errors } = await subgraph.as(role, { storefronts: ['PNR002'] }).ask(LIST, { first: 20, ...question });
  expect(errors).toEqual([]);
  return data.products;
}

const stylesOf = ({ nodes }: { nodes: { styleCode: string }[] }) => nodes.map(({ styleCode }) => styleCode);

test('products are found by the beginning of a style code or a name; signs of a pattern are letters', async () => {
  expect(stylesOf(await found({ search: 'd16mm' }))).toEqual(['D16MMP101']);
  expect(stylesOf(await found({ search: '기모 100%' }))).toEqual(['D16MMP101']);
  expect(stylesOf(await found({ search: 'D26X0000_' }))).toEqual([]);
  expect(stylesOf(await found({ search: '%' }))).toEqual([]);
  expect(stylesOf(await found({ search: '누빔 조끼 19999' }))).toEqual(['D26X19999']);
});

test('pages follow each other by style code, none twice and none lost', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof found>> = await found({ search: 'D26X000', first: 30, after });
    seen.push(...stylesOf(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual(Array.from({ length: 99 }, (_, index) => `D26X${String(index + 1).padStart(5, '0')}`));
});

test('who sells sees the list price and what is discontinued, and no wholesale price; buyers list nothing', async () => {
  const variants = [
    { sku: 'D16MMP101-BK-L', discontinuedAt: '2026-01-01T00:00:00.000Z' },
    { sku: 'D16MMP101-GY-L', discontinuedAt: null },
  ];
  const prices = { listPrice: { amount: 150_000 }, wholesalePrice: { amount: 90_000 } };
  for (const role of ['HEADQUARTERS', 'AGENT'] as const)
    expect((await found({ search: 'D16' }, role)).nodes).toMatchObject([{ ...prices, variants }]);
  const [seen] = (await found({ search: 'D16' }, 'OPERATOR')).nodes;
  expect(seen).toMatchObject({ listPrice: { amount: 150_000 }, wholesalePrice: null, variants });
  const { errors } = await subgraph.as('CONSUMER').ask(LIST, { first: 20 });
  expect(errors).not.toEqual([]);
  const { data } = await subgraph.as('CONSUMER').ask(
    `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on Product { name listPrice { amount }
      wholesalePrice { amount } variants { sku } } } }`,
    { ids: [{ __typename: 'Product', id: styleId }] },
  );
  expect(data._entities).toEqual([{ name: '기모 100% 후드티', listPrice: null, wholesalePrice: null, variants: [] }]);
});

const selectsIn = (statements: readonly string[]) =>
  statements
    .map((line) => /(?:with|select) .*/s.exec(line)?.[0].replace(/\s*\[took.*/s, '') ?? '')
    .filter((sql) => /\b(product|variant)\b/.test(sql));

test('a long page costs as many statements as a short one', async () => {
  const costOf = (first: number) => subgraph.statementsOf(() => found({ search: 'D26X', first })).then((s) => s.length);
  expect(await costOf(100)).toBe(await costOf(1));
});

test.each([
  ['the first', {}],
  ['a style code', { search: 'D16MM' }],
  ['the beginning of many', { search: 'D26X0000' }],
  ['a name', { search: '기모' }],
])('%s: found without reading the table whole, for an operator too', async (_what, question: Question) => {
  for (const role of ['HEADQUARTERS', 'OPERATOR'] as const) {
    const asked = selectsIn(await subgraph.statementsOf(() => found(question, role)));
    expect(asked.length).toBeGreaterThanOrEqual(2);
    for (const sql of asked) {
      // For an operator the slice looks for identifiers itself, and they read what it found.
      const em = subgraph.emOf(subgraph.as(sql.includes(' like ') ? 'HEADQUARTERS' : role).actor);
      const plan = await em.execute<{ 'QUERY PLAN': string }[]>(`explain ${sql}`);
      expect(plan.map((row) => row['QUERY PLAN']).join('\n')).not.toMatch(/Seq Scan on product/);
    }
  }
});
