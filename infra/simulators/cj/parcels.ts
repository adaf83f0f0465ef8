/** States of goods as CJ tells them: told to fetch, fetched, on its way twice, out for delivery, handed over. */
const STATES = ['01', '11', '41', '42', '82', '91'] as const;

/** State that a test may set as well: not fetched, not delivered. */
export const SETTABLE: readonly string[] = [...STATES, '12', '84'];

/** Time that a parcel stays in each state; a day of a courier is ten minutes here. */
const PACE_MS = 100_000;

/** Parcel that was booked. */
export interface BookedParcel {
  readonly reference: string;
  /** Tracking number; null while a pickup has none. */
  invoice: string | null;
  readonly isReturn: boolean;
  readonly bookedAt: Date;
  isCancelled: boolean;
  /** State that a test has set, from then on. */
  set: { readonly state: string; readonly at: Date } | null;
  /** States that the client has confirmed to have read. */
  confirmed: number;
}

/** Parcels of the simulated courier by their reference, which a tracker of all couriers knows too. */
export type CjParcels = Map<string, BookedParcel>;

/** State in which a parcel is, and since when. */
export interface Standing {
  readonly state: string;
  readonly at: Date;
}

/** All states a parcel has come through until now, oldest first: time moves it on, or a test does. */
export function historyOf({ bookedAt, set }: BookedParcel, now: Date): Standing[] {
  const passed = STATES.map((state, index) => ({ state, at: new Date(bookedAt.getTime() + index * PACE_MS) }));
  if (set) return [...passed.filter(({ at }) => at < set.at), set];
  return passed.filter(({ at }) => at <= now);
}

/** Number of an invoice: eleven digits and the rest by seven, as CJ makes them. */
export function invoiceNumber(serial: number): string {
  return `${serial}${serial % 7}`;
}

/** Day and hour in Seoul as CJ writes them: 20261128 and 143000. */
export function scanTime(at: Date): { readonly day: string; readonly hour: string } {
  const seoul = new Date(at.getTime() + 9 * 60 * 60_000).toISOString();
  return { day: seoul.slice(0, 10).replaceAll('-', ''), hour: seoul.slice(11, 19).replaceAll(':', '') };
}
