import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aConnection, aListing } from '../connection/connection.factory.ts';
import { connectConnectors } from '../connector/index.ts';
import { FakeMarketplace } from '../outward-sync/testing/fake-marketplace.ts';
import { inTime } from '../outward-sync/testing/in-time.ts';
import { aStock } from '../stock/stock.factory.ts';
import { anOffer } from '../storefront-offer/storefront-offer.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';
import { aVariant } from './catalog.factory.ts';

const NOW = new Date('2026-11-21T05:00:00Z');
const PRODUCT = `product { id styleCode name version itemCategory { id } listPrice { amount } wholesalePrice { amount }
  variants { id sku colour size discontinuedAt } } userErrors { code field message }`;
const VARIANT = 'variant { id sku discontinuedAt product { id } } userErrors { code field }';
const NEW = { name: '누빔 조끼', listPrice: 89_000, wholesalePrice: 52_000, variants: [{ colour: 'BK', size: 'L' }] };

let subgraph: TestSubgraph;
const marketplace = new FakeMarketplace();
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
  connectConnectors({ CAFE24: () => marketplace, NAVER: () => marketplace });
});
afterAll(() => subgraph.stop());

type Role = Parameters<TestSubgraph['as']>[0];
type Input = Readonly<Record<string, unknown>>;

async function act(mutation: string, input: Input, role: Role = 'HEADQUARTERS') {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const shown = mutation.endsWith('Variant') ? VARIANT : PRODUCT;
  const { data, errors } = await subgraph
    .as(role, { name: '김본사' })
    .ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${shown} } }`, { input });
  return { ...data?.[mutation], errors };
}

const add = (styleCode: string, more: Input = {}) => act('addProduct', { ...NEW, styleCode, ...more });
const codeOf = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done';

async function auditOf(id: string): Promise<string[]> {
  const rows = await subgraph.em.execute<{ act: string }[]>(
    'select act from audit_entry where subject_id = ? order by id',
    [id],
  );
  return rows.map((row) => row.act);
}

describe('a product', () => {
  test('is added with its colours and sizes, however its codes were typed, and is on record', async () => {
    const itemCategoryId = newId();
    const added = await add(' d26add001', {
      itemCategoryId,
      variants: [
        { colour: 'gy', size: 'l' },
        { colour: 'BK', size: 'XL ' },
      ],
    });
    expect(added).toMatchObject({
      userErrors: [],
      product: {
        styleCode: 'D26ADD001',
        name: '누빔 조끼',
        version: 1,
        itemCategory: { id: itemCategoryId },
        listPrice: { amount: 89_000 },
        wholesalePrice: { amount: 52_000 },
        variants: [
          { sku: 'D26ADD001-BK-XL', colour: 'BK', size: 'XL', discontinuedAt: null },
          { sku: 'D26ADD001-GY-L', colour: 'GY', size: 'L' },
        ],
      },
    });
    expect(await auditOf(added.product.id)).toEqual(['product.add']);
  });

  test('is not added twice; of two at once one wins, the other is told and leaves nothing behind', async () => {
    const both = await Promise.all([add('D26TWO001'), add('D26TWO001', { variants: [{ colour: 'GY', size: 'S' }] })]);
    expect(both.map(codeOf).toSorted()).toEqual(['STYLE_CODE_TAKEN', 'done']);
    const again = await add('d26two001');
    expect(again).toMatchObject({
      product: null,
      userErrors: [{ code: 'STYLE_CODE_TAKEN', field: ['input', 'styleCode'] }],
    });
    const variants = await subgraph.em.execute("select 1 from variant where sku like 'D26TWO001-%'");
    expect(variants).toHaveLength(1);
  });

  test('whose sku another has already is refused as a whole', async () => {
    await aVariant(subgraph.em, { sku: 'D26SKU001-BK-L' });
    expect(await add('D26SKU001')).toMatchObject({
      userErrors: [{ code: 'SKU_TAKEN', field: ['input', 'variants', '0'] }],
    });
    expect(await subgraph.em.execute("select 1 from product where style_code = 'D26SKU001'")).toEqual([]);
  });

  test.each([
    ['D26-001', {}, 'STYLE_CODE_MALFORMED', ['styleCode']],
    ['조끼001', {}, 'STYLE_CODE_MALFORMED', ['styleCode']],
    ['D26BAD001', { name: '  ' }, 'PRODUCT_NAME_INVALID', ['name']],
    ['D26BAD001', { name: '가'.repeat(201) }, 'PRODUCT_NAME_INVALID', ['name']],
    ['D26BAD001', { listPrice: -1 }, 'PRICE_NEGATIVE', ['listPrice']],
    ['D26BAD001', { wholesalePrice: 0.5 }, 'PRICE_FRACTIONAL', ['wholesalePrice']],
    ['D26BAD001', { listPrice: 1e15 }, 'PRICE_TOO_LARGE', ['listPrice']],
    ['D26BAD001', { itemCategoryId: 'jackets' }, 'ITEM_CATEGORY_MALFORMED', ['itemCategoryId']],
    ['D26BAD001', { variants: [] }, 'VARIANTS_MISSING', ['variants']],
    ['D26BAD001', { variants: sizes(201) }, 'VARIANTS_TOO_MANY', ['variants']],
    ['D26BAD001', { variants: [{ colour: 'G-Y', size: 'L' }] }, 'VARIANT_CODE_MALFORMED', ['variants', '0', 'colour']],
    ['D26BAD001', { variants: [{ colour: 'GY', size: '' }] }, 'VARIANT_CODE_MALFORMED', ['variants', '0', 'size']],
    ['D26BAD001', { variants: [...sizes(1), { colour: 'bk', size: '0' }] }, 'VARIANT_TWICE', ['variants', '1']],
  ])('%s with %o is refused', async (styleCode, more, code, field) => {
    expect(await add(styleCode, more)).toMatchObject({
      product: null,
      userErrors: [{ code, field: ['input', ...field], message: expect.stringMatching(/[가-힣]/) }],
    });
  });

  test('is changed on the version that was seen; who saved later on the older one is told, and sellers have it sent', async () => {
    const { product } = await add('D26CHG001');
    const { code: storefrontCode } = await aStorefront(subgraph.em);
    await anOffer(subgraph.em, { storefrontCode, productId: product.id });
    const change = (more: Input) =>
      act('changeProduct', {
        productId: product.id,
        expectedVersion: 1,
        name: NEW.name,
        listPrice: 89_000,
        wholesalePrice: 52_000,
        ...more,
      });
    const both = await Promise.all([change({ listPrice: 95_000 }), change({ listPrice: 99_000 })]);
    expect(both.map(codeOf).toSorted()).toEqual(['PRODUCT_CHANGED', 'done']);
    const won = both.find((one) => codeOf(one) === 'done')?.product;
    expect(won.version).toBe(2);
    const again = await change({ listPrice: won.listPrice.amount });
    expect(again).toMatchObject({ userErrors: [], product: { version: 2 } });
    expect(await auditOf(product.id)).toEqual(['product.add', 'product.change']);
    expect(
      await subgraph.em.execute('select storefront_code from queued_product where product_id = ?', [product.id]),
    ).toEqual([{ storefront_code: storefrontCode }]);
    expect(codeOf(await change({ name: '' }))).toBe('PRODUCT_NAME_INVALID');
    expect(codeOf(await change({ productId: newId() }))).toBe('PRODUCT_UNKNOWN');
    expect(codeOf(await change({ productId: 'none' }))).toBe('PRODUCT_UNKNOWN');
  });

  test('gets more colours and sizes, all of them or none, and no more than can be meant', async () => {
    const { product } = await add('D26MORE01');
    const more = (variants: unknown) => act('addVariants', { productId: product.id, variants });
    const both = await Promise.all([more([{ colour: 'GY', size: 'M' }]), more([{ colour: 'gy', size: 'm' }])]);
    expect(both.map(codeOf).toSorted()).toEqual(['SKU_TAKEN', 'done']);
    const half = await more([
      { colour: 'GY', size: 'S' },
      { colour: 'BK', size: 'L' },
    ]);
    expect(half.userErrors).toMatchObject([{ code: 'SKU_TAKEN', field: ['input', 'variants', '1'] }]);
    expect(codeOf(await more(sizes(199)))).toBe('VARIANTS_TOO_MANY');
    const { product: full } = await more(sizes(198));
    expect(full.variants).toHaveLength(200);
    const unknown = await act('addVariants', { productId: newId(), variants: sizes(1) });
    expect(codeOf(unknown)).toBe('PRODUCT_UNKNOWN');
  });
});

describe('a variant', () => {
  test('that is discontinued is nowhere for sale within seconds, and is again when it is resumed', async () => {
    const variant = await aVariant(subgraph.em);
    const { code } = await aStorefront(subgraph.em, { stockLinkRatio: 50 });
    const connection = await aConnection(subgraph.em, { storefrontCode: code });
    const listing = await aListing(subgraph.em, { connectionId: connection.id, variantId: variant.id });
    await aStock(subgraph.em, variant.id, 10, NOW);
    const told = () => marketplace.stock.get(listing.externalVariant);
    await inTime(() => expect(told()).toBe(5));
    const input = { variantId: variant.id };
    const [one, other] = await Promise.all([act('discontinueVariant', input), act('discontinueVariant', input)]);
    expect([codeOf(one), codeOf(other)]).toEqual(['done', 'done']);
    expect(one.variant.discontinuedAt).toBe(NOW.toISOString());
    await inTime(() => expect(told()).toBe(0));
    const offerable = 'select quantity from offerable_stock() where variant_id = ? and storefront_code = ?';
    expect(await subgraph.em.execute(offerable, [variant.id, code])).toEqual([{ quantity: 0 }]);
    expect(await act('resumeVariant', input)).toMatchObject({ variant: { discontinuedAt: null } });
    expect(codeOf(await act('resumeVariant', input))).toBe('done');
    await inTime(() => expect(told()).toBe(5));
    expect(await auditOf(variant.id)).toEqual(['variant.discontinue', 'variant.resume']);
  });

  test.each(['discontinueVariant', 'resumeVariant'])('that there is not is refused (%s)', async (mutation) => {
    for (const variantId of [newId(), 'none'])
      expect(codeOf(await act(mutation, { variantId }))).toBe('VARIANT_UNKNOWN');
  });
});

test.each(['AGENT', 'OPERATOR', 'LEAD', 'CONSUMER', 'PARTNER'] as const)('%s keeps no catalog', async (role) => {
  const { id: variantId, productId } = await aVariant(subgraph.em);
  const variants = sizes(1);
  for (const [mutation, input] of [
    ['addProduct', { ...NEW, styleCode: 'D26NOT001' }],
    ['changeProduct', { productId, expectedVersion: 1, name: '가', listPrice: 1, wholesalePrice: 1 }],
    ['addVariants', { productId, variants }],
    ['discontinueVariant', { variantId }],
    ['resumeVariant', { variantId }],
  ] as const) {
    const barred = await act(mutation, input, role);
    expect(barred.errors).not.toEqual([]);
  }
  expect(await subgraph.em.execute("select 1 from product where style_code = 'D26NOT001'")).toEqual([]);
});

function sizes(count: number): { colour: string; size: string }[] {
  return Array.from({ length: count }, (_, index) => ({ colour: 'BK', size: String(index) }));
}
