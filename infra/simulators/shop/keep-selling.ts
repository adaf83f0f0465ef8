import { demoVariants } from '../../demo/catalogue.ts';
import { chanceOf, koreanName, unassignedMobile, weighted, type Chance } from '../../demo/chance.ts';
import { demoConnections, listingOf, type DemoConnection } from '../../demo/listings.ts';
import { addMallOrder } from '../cafe24/control.ts';
import { advance, type Malls } from '../cafe24/mall.ts';
import { addStoreOrder } from '../naver/control.ts';
import { changed, type Stores } from '../naver/store.ts';

const EVERY_MS = 20_000;
const DELIVERED_AFTER_MS = 30 * 60_000;

/** Lists the demo catalogue at the malls and the store, and lets somebody buy there three times a minute; gives the way to stop. */
export function keepSelling(malls: Malls, stores: Stores, clock: () => Date): () => Promise<void> {
  listEverything(malls, stores);
  const chance = chanceOf(`shop ${clock().toISOString()}`);
  const timer = setInterval(() => {
    sell(chance, malls, stores, clock());
    deliver(malls, stores, clock());
  }, EVERY_MS);
  timer.unref();
  return async () => clearInterval(timer);
}

function listEverything(malls: Malls, stores: Stores): void {
  for (const { connector, account } of demoConnections) {
    for (const variant of demoVariants) {
      const { product, variant: code } = listingOf(variant, connector);
      if (connector === 'CAFE24') {
        const productNo = Number(product);
        malls.of(account).variants.set(code, { productNo, code, sku: variant.sku, options: [], quantity: 0 });
        const { name, price } = variant.style;
        malls.of(account).products.set(productNo, {
          no: productNo,
          code: variant.style.code,
          name,
          price: `${price}.00`,
          selling: 'T',
        });
      } else {
        const names: [string, string] = [variant.colour, variant.size];
        stores.of(account).options.set(code, { productNo: product, id: code, sku: variant.sku, names, quantity: 0 });
        const { name, price, code: style } = variant.style;
        stores.of(account).products.set(product, { name, price, code: style });
      }
    }
  }
}

function sell(chance: Chance, malls: Malls, stores: Stores, now: Date): void {
  const { connector, account } = weighted(
    chance,
    demoConnections.map((connection, index): [number, DemoConnection] => [4 - index, connection]),
  );
  const buyer = { name: koreanName(chance), phone: unassignedMobile(chance) };
  const count = weighted(chance, [
    [6, 1],
    [3, 2],
    [1, 3],
  ]);
  const bought = chance.helpers.arrayElements(demoVariants, count).map((variant) => {
    const { product, variant: code } = listingOf(variant, connector);
    return { sku: variant.sku, name: variant.style.name, price: variant.style.price, quantity: 1, product, code };
  });
  // Somebody's browser sends nonsense now and then; the quarantine shows it.
  const isBroken = chance.datatype.boolean(0.03);
  if (connector === 'CAFE24') {
    const items = bought.map(({ product, code, ...item }) => ({
      ...item,
      productNo: Number(product),
      variantCode: code,
    }));
    const patch = isBroken ? { receivers: [] } : {};
    addMallOrder(malls.of(account), { buyer, items, patch }, now);
  } else {
    const items = bought.map(({ product, code, ...item }) => ({ ...item, productNo: product, optionCode: code }));
    addStoreOrder(stores.of(account), { buyer, items }, now);
  }
}

/** Parcels that we sent arrive after a while. */
function deliver(malls: Malls, stores: Stores, now: Date): void {
  const before = now.getTime() - DELIVERED_AFTER_MS;
  for (const { connector, account } of demoConnections) {
    if (connector === 'CAFE24') {
      for (const order of malls.of(account).orders.values()) {
        const isDue = (order.dates.get('shipbegin_date')?.getTime() ?? Infinity) < before;
        if (isDue && order.items.every(({ status }) => status === 'N30')) advance(order, 'N40', now);
      }
    } else {
      for (const order of stores.of(account).orders.values()) {
        if (order.status !== 'DELIVERING' || order.changedAt.getTime() > before) continue;
        order.status = 'DELIVERED';
        changed(order, 'DELIVERED', now);
      }
    }
  }
}
