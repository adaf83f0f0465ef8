import { hasLeft, type ChannelReading, type StorefrontConnector } from '../connector/index.ts';

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
  return new Set(parcels.filter((parcel) => isOnItsWay(parcel, read.value)).map(({ id }) => id));
}

function isOnItsWay({ externalNumber, lineNumbers }: ParcelThere, readings: readonly ChannelReading[]): boolean {
  const lines = readings.flatMap((reading) =>
    reading.kind === 'ORDER' && reading.order.externalNumber === externalNumber ? reading.order.lines : [],
  );
  const wanted = lines.filter((line) => lineNumbers.length === 0 || lineNumbers.includes(line.externalNumber));
  return wanted.length > 0 && wanted.every(({ status }) => status !== null && hasLeft(status.fact));
}
