import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aVariant } from '../catalog/catalog.factory.ts';
import { contractPricesAt } from '../contract-price/index.ts';
import { aStock } from '../stock/stock.factory.ts';
import { aStorefront } from '../storefront/storefront.factory.ts';
import { orders } from '../subgraph.ts';

const NOW = new Date('2026-11-21T05:00:00Z');

const STOREFRONT = `storefront { id code name domain operatorName businessName contractKind stockLinkRatio
  stockLinkRatioChanges { before after changedByName } } userErrors { code field message }`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await startTestSubgraph(orders, NOW);
});
afterAll(() => subgraph.stop());

type Role = Parameters<TestSubgraph['as']>[0];

async function act(role: Role, mutation: string, input: Record<string, unknown>, storefronts: readonly string[] = []) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await subgraph
    .as(role, { name: '김본사', storefronts: [...storefronts] })
    .ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${STOREFRONT} } }`, { input });
  return { ...data?.[mutation], errors };
}

const offerable = (variantId: string, code: string) =>
  subgraph.em
    .execute('select quantity from offerable_stock() where variant_id = ? and storefront_code = ?', [variantId, code])
    .then(([row]) => row?.quantity);

describe('what a storefront may sell', () => {
  test('is the stock less collected orders times the ratio, rounded down and never below 0, for any figures', async () => {
    const { id: variantId } = await aVariant(subgraph.em);
    const { id, code } = await aStorefront(subgraph.em);
    await subgraph.em.execute("insert into stock_level values (?, '01', 0, 0, 0, default, now())", [variantId]);
    const pieces = fc.integer({ min: 0, max: 2_000_000 });
    await fc.assert(
      fc.asyncProperty(pieces, pieces, fc.integer({ min: 0, max: 100 }), async (onHand, collected, ratio) => {
        await subgraph.em.execute('update stock_level set on_hand = ?, collected = ? where variant_id = ?', [
          onHand,
          collected,
          variantId,
        ]);
        await subgraph.em.execute('update storefront set stock_link_ratio = ? where id = ?', [ratio, id]);
        expect(await offerable(variantId, code)).toBe(Math.floor((Math.max(onHand - collected, 0) * ratio) / 100));
      }),
      {
        numRuns: 150,
        examples: [
          [3, 0, 33],
          [1, 0, 99],
          [0, 5, 100],
          [2_000_000, 0, 100],
        ],
      },
    );
  });

  test('the own storefront sells all, a consigned one its part, and one that withdrew the product nothing', async () => {
    const variant = await aVariant(subgraph.em);
    const own = await aStorefront(subgraph.em, { kind: 'OWN', stockLinkRatio: 100 });
    const consigned = await aStorefront(subgraph.em, { stockLinkRatio: 30 });
    await aStock(subgraph.em, variant.id, 11);
    const question = `query ($ids: [_Any!]!, $own: String!, $consigned: String!) { _entities(representations: $ids) {
      ... on Variant { own: offerableQuantity(storefront: $own) consigned: offerableQuantity(storefront: $consigned) } } }`;
    const seenBy = async (role: Role, storefronts: string[] = []) => {
      const { data } = await subgraph.as(role, { storefronts }).ask(question, {
        ids: [{ __typename: 'Variant', id: variant.id }],
        own: own.code,
        consigned: consigned.code,
      });
      return data._entities[0];
    };
    expect(await seenBy('HEADQUARTERS')).toEqual({ own: 11, consigned: 3 });
    expect(await seenBy('OPERATOR', [consigned.code])).toEqual({ own: null, consigned: 3 });
    expect(await seenBy('CONSUMER')).toEqual({ own: null, consigned: null });
    const input = { storefrontId: consigned.id, productIds: [variant.productId] };
    expect(await act('OPERATOR', 'withdrawProducts', input, [consigned.code])).toMatchObject({ userErrors: [] });
    expect(await seenBy('HEADQUARTERS')).toEqual({ own: 11, consigned: 0 });
    await act('OPERATOR', 'offerProducts', input, [consigned.code]);
    expect(await seenBy('HEADQUARTERS')).toEqual({ own: 11, consigned: 3 });
  });
});

describe('terms of a storefront', () => {
  test('the ratio is set by headquarters, with who and when on record, and the marketplaces are to be told', async () => {
    const { id, code } = await aStorefront(subgraph.em, { stockLinkRatio: 30 });
    const { storefront } = await act('HEADQUARTERS', 'setStockLinkRatio', { storefrontId: id, percent: 45 });
    expect(storefront).toMatchObject({
      stockLinkRatio: 45,
      contractKind: 'WHOLESALE',
      stockLinkRatioChanges: [{ before: 30, after: 45, changedByName: '김본사' }],
    });
    const again = await act('HEADQUARTERS', 'setStockLinkRatio', { storefrontId: id, percent: 45 });
    expect(again.storefront.stockLinkRatioChanges).toHaveLength(1);
    const jobs = await subgraph.em.execute(
      "select 1 from audit_entry where act = 'storefront.set-ratio' and subject_id = ?",
      [id],
    );
    expect(jobs).toHaveLength(1);
    expect(code).toBeTruthy();
  });

  test.each([
    [-1, 'RATIO_OUT_OF_RANGE'],
    [100.5, 'RATIO_OUT_OF_RANGE'],
    [12.5, 'RATIO_OUT_OF_RANGE'],
    [1e15, 'RATIO_OUT_OF_RANGE'],
  ])('a ratio of %s is refused', async (percent, code) => {
    const { id } = await aStorefront(subgraph.em);
    const refused = await act('HEADQUARTERS', 'setStockLinkRatio', { storefrontId: id, percent });
    expect(refused.userErrors).toMatchObject([{ code, field: ['input', 'percent'] }]);
  });

  test('the own storefront keeps 100 percent, and operators set no terms', async () => {
    const own = await aStorefront(subgraph.em, { kind: 'OWN', stockLinkRatio: 100 });
    const refused = await act('HEADQUARTERS', 'setStockLinkRatio', { storefrontId: own.id, percent: 90 });
    expect(refused.userErrors).toMatchObject([{ code: 'RATIO_OF_OWN_STOREFRONT' }]);
    const barred = await act('OPERATOR', 'setStockLinkRatio', { storefrontId: own.id, percent: 90 }, [own.code]);
    expect(barred.errors).not.toEqual([]);
  });

  test('who runs it and where it is found are changed one by one; a domain that is none is refused', async () => {
    const { id } = await aStorefront(subgraph.em);
    const details = { storefrontId: id, operatorName: ' 박운영 ', businessName: '보라세상점' };
    expect(await act('HEADQUARTERS', 'changeStorefrontDetails', details)).toMatchObject({
      storefront: { name: '보라세', operatorName: '박운영', businessName: '보라세상점', domain: 'BORASAE.G.COM' },
    });
    expect(await act('HEADQUARTERS', 'changeStorefrontDetails', { storefrontId: id, domain: '' })).toMatchObject({
      storefront: { domain: null, operatorName: '박운영' },
    });
    for (const [change, code] of [
      [{ domain: 'https://a b' }, 'DOMAIN_MALFORMED'],
      [{ name: '  ' }, 'STOREFRONT_NAME_MISSING'],
      [{ businessName: '가'.repeat(101) }, 'STOREFRONT_TEXT_TOO_LONG'],
    ] as const) {
      const refused = await act('HEADQUARTERS', 'changeStorefrontDetails', { storefrontId: id, ...change });
      expect(refused.userErrors).toMatchObject([{ code }]);
    }
    const absent = await act('HEADQUARTERS', 'changeStorefrontDetails', { storefrontId: newId(), name: '가' });
    expect(absent.userErrors).toMatchObject([{ code: 'STOREFRONT_UNKNOWN', message: '분양몰을 찾을 수 없습니다.' }]);
  });
});

describe('contract prices', () => {
  const prices = (storefrontId: string, productId: string, amount: number, effectiveFrom = '2026-12-01') =>
    act('HEADQUARTERS', 'setContractPrices', { storefrontId, effectiveFrom, prices: [{ productId, amount }] });

  test('count from their day on, what was agreed before stays, and of two for a day the later counts', async () => {
    const { productId } = await aVariant(subgraph.em, {}, { wholesalePrice: 90_000 });
    const { id, code: storefrontCode } = await aStorefront(subgraph.em);
    for (const [amount, day] of [
      [80_000, '2026-11-21'],
      [70_000, '2026-12-01'],
      [71_000, '2026-12-01'],
    ] as const) {
      expect(await prices(id, productId, amount, day)).toMatchObject({ userErrors: [] });
    }
    const days = ['2026-11-20', '2026-11-21', '2026-11-30', '2026-12-01', '2027-06-01'];
    expect(
      await contractPricesAt(
        subgraph.em,
        days.map((day) => ({ storefrontCode, productId, day })),
      ),
    ).toEqual([90_000, 80_000, 80_000, 71_000, 71_000]);
    const { data } = await subgraph.as('OPERATOR', { storefronts: [storefrontCode] }).ask(
      `query ($id: ID!, $search: String) { storefrontProducts(storefrontId: $id, search: $search) { nodes {
        isOffered price { amount } contractPrice { amount { amount } }
        contractPrices { amount { amount } effectiveFrom recordedByName } } } }`,
      { id },
    );
    const shown = data.storefrontProducts.nodes.find(
      (node: { contractPrices: unknown[] }) => node.contractPrices.length > 0,
    );
    expect(shown).toMatchObject({
      contractPrice: { amount: { amount: 80_000 } },
      contractPrices: [
        { amount: { amount: 71_000 }, effectiveFrom: '2026-12-01', recordedByName: '김본사' },
        { amount: { amount: 70_000 }, effectiveFrom: '2026-12-01' },
        { amount: { amount: 80_000 }, effectiveFrom: '2026-11-21' },
      ],
    });
  });

  test.each([
    [-1, '2026-12-01', 'PRICE_NEGATIVE'],
    [0.5, '2026-12-01', 'PRICE_FRACTIONAL'],
    [1_000_000_001, '2026-12-01', 'PRICE_TOO_LARGE'],
    [1e300, '2026-12-01', 'PRICE_TOO_LARGE'],
    [80_000, '2026-11-20', 'PRICE_STARTS_IN_PAST'],
  ])('%s won from %s on is refused: %s', async (amount, day, code) => {
    const { productId } = await aVariant(subgraph.em);
    const { id, code: storefrontCode } = await aStorefront(subgraph.em);
    const refused = await prices(id, productId, amount, day);
    expect(refused).toMatchObject({ storefront: null, userErrors: [{ code }] });
    expect(await contractPricesAt(subgraph.em, [{ storefrontCode, productId, day: '2027-01-01' }])).toEqual([90_000]);
  });

  test('unknown products, none at all and the own storefront are refused, and operators agree on nothing alone', async () => {
    const { productId } = await aVariant(subgraph.em);
    const { id, code } = await aStorefront(subgraph.em);
    const own = await aStorefront(subgraph.em, { kind: 'OWN', stockLinkRatio: 100 });
    const unknown = await prices(id, newId(), 1);
    expect(unknown.userErrors).toMatchObject([{ code: 'PRODUCT_UNKNOWN', field: ['input', 'prices', '0'] }]);
    expect((await prices(own.id, productId, 1)).userErrors).toMatchObject([{ code: 'CONTRACT_OF_OWN_STOREFRONT' }]);
    const none = await act('HEADQUARTERS', 'setContractPrices', {
      storefrontId: id,
      effectiveFrom: '2026-12-01',
      prices: [],
    });
    expect(none.userErrors).toMatchObject([{ code: 'PRODUCTS_MISSING' }]);
    const barred = await act(
      'OPERATOR',
      'setContractPrices',
      { storefrontId: id, effectiveFrom: '2026-12-01', prices: [] },
      [code],
    );
    expect(barred.errors).not.toEqual([]);
  });
});

describe('offers', () => {
  test('the seller chooses what to sell and at what price, at own storefronts alone', async () => {
    const { productId } = await aVariant(subgraph.em);
    const { id: storefrontId, code } = await aStorefront(subgraph.em);
    const seller = (mutation: string, input: object) => act('OPERATOR', mutation, { storefrontId, ...input }, [code]);
    const dear = { productId, amount: 199_000 };
    expect((await seller('setOfferPrice', dear)).userErrors).toMatchObject([{ code: 'OFFER_MISSING' }]);
    expect(await seller('offerProducts', { productIds: [productId, productId] })).toMatchObject({ userErrors: [] });
    expect(await seller('setOfferPrice', dear)).toMatchObject({ userErrors: [] });
    for (const [amount, refusal] of [
      [-5, 'PRICE_NEGATIVE'],
      [9.9, 'PRICE_FRACTIONAL'],
      [2e9, 'PRICE_TOO_LARGE'],
    ] as const) {
      expect((await seller('setOfferPrice', { productId, amount })).userErrors).toMatchObject([{ code: refusal }]);
    }
    expect((await seller('offerProducts', { productIds: [newId()] })).userErrors).toMatchObject([
      { code: 'PRODUCT_UNKNOWN' },
    ]);
    const stranger = await act('OPERATOR', 'offerProducts', { storefrontId, productIds: [productId] }, ['PNR999']);
    expect(stranger.userErrors).toMatchObject([{ code: 'STOREFRONT_UNKNOWN' }]);
    const { data } = await subgraph.as('OPERATOR', { storefronts: [code] }).ask(
      `query ($id: ID!) { storefrontProducts(storefrontId: $id, choice: OFFERED) { nodes {
        isOffered price { amount } product { id } } } }`,
      { id: storefrontId },
    );
    expect(data.storefrontProducts.nodes).toEqual([
      { isOffered: true, price: { amount: 199_000 }, product: { id: productId } },
    ]);
  });

  test('a list of products goes on where its page ended', async () => {
    const { id } = await aStorefront(subgraph.em);
    const page = async (after: string | null): Promise<string[]> => {
      const { data } = await subgraph.as('HEADQUARTERS').ask(
        `query ($id: ID!, $after: String) { storefrontProducts(storefrontId: $id, first: 4, after: $after) {
          nodes { product { styleCode } } pageInfo { hasNextPage endCursor } } }`,
        { id, after },
      );
      const { nodes, pageInfo } = data.storefrontProducts;
      const codes = nodes.map((node: { product: { styleCode: string } }) => node.product.styleCode);
      return pageInfo.hasNextPage ? [...codes, ...(await page(pageInfo.endCursor))] : codes;
    };
    const codes = await page(null);
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(codes.length).toBeGreaterThan(8);
  });
});

test('the marketplaces of C10 are there with what they can do, and who sells there', async () => {
  const { data } = await subgraph
    .as('HEADQUARTERS')
    .ask('{ marketplaces { code name takesProducts givesOrders isOverseas connector storefronts { code } } }');
  expect(data.marketplaces).toHaveLength(29);
  const byCode = Object.fromEntries(data.marketplaces.map((place: { code: string }) => [place.code, place]));
  expect(byCode['SSG']).toMatchObject({ takesProducts: true, givesOrders: false });
  expect(byCode['ZIGZAG']).toMatchObject({ takesProducts: false, givesOrders: true });
  expect(byCode['SMARTSTORE']).toMatchObject({ name: '스마트스토어', connector: 'NAVER' });
});
