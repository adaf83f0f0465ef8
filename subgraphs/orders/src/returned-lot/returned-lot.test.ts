import { newId } from '@madang/subgraph-kit';
import { startTestSubgraph, type TestSubgraph } from '@madang/subgraph-kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aShippedOrder } from '../return/return.factory.ts';
import { orders } from '../subgraph.ts';

let subgraph: TestSubgraph;
beforeAll(async () => void (subgraph = await startTestSubgraph(orders)));
afterAll(() => subgraph.stop());

async function ask(query: string, variables: Record<string, unknown> = {}, storefronts?: string[]) {
  const asker = storefronts ? subgraph.as('OPERATOR', { storefronts }) : subgraph.as('HEADQUARTERS');
  const { data, errors } = await asker.ask(query, variables);
  expect(errors).toEqual([]);
  return data;
}

/** Goods that came back: one piece defective, two to be repaired. */
async function lotsThatCameBack() {
  const sold = await aShippedOrder(subgraph.em, { quantity: 3 });
  const act = async (mutation: string, input: object) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { orderReturn { id lots { id disposition } } userErrors { code } } }`;
    return (await ask(text, { input }))[mutation].orderReturn;
  };
  const orderLineId = sold.line.id;
  const pickup = { byCourier: false };
  const { id: returnId } = await act('requestReturn', {
    orderId: sold.order.id,
    lines: [{ orderLineId, quantity: 3 }],
    reason: 'DEFECT',
    pickup,
  });
  await act('arriveReturn', { returnId });
  const { lots } = await act('confirmReturn', {
    returnId,
    lines: [{ orderLineId, resell: 0, defective: 1, repair: 2 }],
  });
  const of = (wanted: string): string =>
    lots.find(({ disposition }: { disposition: string }) => disposition === wanted).id;
  return { ...sold, defective: of('DEFECTIVE'), repair: of('REPAIR') };
}

const settle = async (mutation: 'repairLot' | 'writeOffLot', input: object) => {
  const type = mutation === 'repairLot' ? 'RepairLotInput' : 'WriteOffLotInput';
  const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { returnedLot { state note settledByName } userErrors { code } } }`;
  return (await ask(text, { input }))[mutation];
};

test('what was repaired is stock again, once for two at once; what is defective is written off for a reason', async () => {
  const { repair, defective, variant } = await lotsThatCameBack();
  const both = await Promise.all([
    settle('repairLot', { lotId: repair }),
    settle('repairLot', { lotId: repair, note: '단추' }),
  ]);
  expect(both.map(({ userErrors }) => userErrors[0]?.code ?? 'done').toSorted()).toEqual(['LOT_SETTLED', 'done']);
  const [level] = await subgraph.em.execute('select on_hand from stock_level where variant_id = ?', [variant.id]);
  expect(level).toEqual({ on_hand: 2 });
  const code = async (...given: Parameters<typeof settle>) => (await settle(...given)).userErrors[0]?.code;
  expect(await code('repairLot', { lotId: defective })).toBe('LOT_NOT_REPAIRABLE');
  expect(await code('writeOffLot', { lotId: defective, note: ' ' })).toBe('LOT_NOTE_MISSING');
  expect(await code('writeOffLot', { lotId: defective, note: 'x'.repeat(501) })).toBe('LOT_NOTE_TOO_LONG');
  expect(await code('writeOffLot', { lotId: newId(), note: '오염' })).toBe('LOT_UNKNOWN');
  expect(await settle('writeOffLot', { lotId: defective, note: ' 오염 ' })).toMatchObject({
    returnedLot: { state: 'WRITTEN_OFF', note: '오염', settledByName: expect.any(String) },
  });
});

test('lots are listed by state and kind, to an operator those of own storefronts alone', async () => {
  const { storefront, repair } = await lotsThatCameBack();
  const list = `query ($state: LotState, $disposition: LotDisposition) {
    returnedLots(state: $state, disposition: $disposition) { nodes { id variant { sku } orderReturn { number } } } }`;
  const ids = async (question: object, storefronts?: string[]) =>
    (await ask(list, { ...question }, storefronts)).returnedLots.nodes.map(({ id }: { id: string }) => id);
  expect(await ids({ state: 'KEPT', disposition: 'REPAIR' })).toContain(repair);
  expect(await ids({ state: 'RESTOCKED' })).not.toContain(repair);
  expect(await ids({ disposition: 'REPAIR' }, [storefront.code])).toEqual([repair]);
  expect(await ids({}, ['PNR999'])).toEqual([]);
});
