import type { ChannelFact, ChannelReading, StorefrontConnector } from '../connector/index.ts';

/** Facts of a line that has left as the marketplace sees it. */
const LEFT: ReadonlySet<ChannelFact> = new Set<ChannelFact>([
  'SHIPPED',
  'DELIVERED',
  'CONFIRMED',
  'RETURN_REQUESTED',
  'RETURNING',
  'RETURNED',
  'EXCHANGE_REQUESTED',
  'EXCHANGING',
  'EXCHANGED',
]);

/** Parcel of an order at a marketplace. */
export interface ParcelThere {
  readonly id: string;
  readonly externalNumber: string;
  readonly lineNumbers: readonly string[];
}

/** Identifiers of those parcels whose lines are in delivery at the marketplace already; none where it cannot be read. */
export async function shippedThere(
  connector: StorefrontConnector,
  parcels: readonly ParcelThere[],
  now: Date,
): Promise<ReadonlySet<string>> {
  if (parcels.length === 0) return new Set();
  const read = await connector.ordersByNumber(parcels, now);
  if (read.outcome !== 'DONE') return new Set();
  return new Set(parcels.filter((parcel) => hasLeft(parcel, read.value)).map(({ id }) => id));
}

function hasLeft({ externalNumber, lineNumbers }: ParcelThere, readings: readonly ChannelReading[]): boolean {
  const lines = readings.flatMap((reading) =>
    reading.kind === 'ORDER' && reading.order.externalNumber === externalNumber ? reading.order.lines : [],
  );
  const wanted = lines.filter((line) => lineNumbers.length === 0 || lineNumbers.includes(line.externalNumber));
  return wanted.length > 0 && wanted.every(({ status }) => status !== null && LEFT.has(status.fact));
}
