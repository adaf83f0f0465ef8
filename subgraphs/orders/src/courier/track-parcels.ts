import { isRefusal } from '@madang/subgraph-kit';
import { courierHouse, type CourierHouse } from './courier-house.ts';
import type { ParcelSighting, ParcelTracker } from './courier.ts';

/** Parcel that is looked for. */
export interface TrackedParcel {
  readonly courier: string;
  readonly trackingNumber: string;
}

/** Most parcels of one question to the courier that carries ours. */
const AT_ONCE = 500;

/**
 * Looks parcels up: ours by the hundreds at the courier that carries them, others one by one at the tracker. `keep` takes
 * in what was seen; only then is the courier told that it was.
 */
export async function trackParcels(
  parcels: readonly TrackedParcel[],
  keep: (sightings: readonly ParcelSighting[]) => Promise<void>,
): Promise<void> {
  const house = courierHouse();
  if (isRefusal(house)) return;
  const { courier, tracker } = house;
  const ours = parcels.filter((parcel) => parcel.courier === courier.name);
  for (let first = 0; first < ours.length; first += AT_ONCE)
    await trackOurs(
      house,
      ours.slice(first, first + AT_ONCE).map(({ trackingNumber }) => trackingNumber),
      keep,
    );
  await trackOthers(
    tracker,
    parcels.filter((parcel) => parcel.courier !== courier.name),
    keep,
  );
}

async function trackOurs(
  { courier }: CourierHouse,
  numbers: readonly string[],
  keep: (sightings: readonly ParcelSighting[]) => Promise<void>,
): Promise<void> {
  const answer = await courier.track(numbers);
  if (answer.outcome !== 'DONE') return;
  const { sightings, confirm } = answer.value;
  if (sightings.length > 0) await keep(sightings);
  await confirm();
}

async function trackOthers(
  tracker: ParcelTracker,
  parcels: readonly TrackedParcel[],
  keep: (sightings: readonly ParcelSighting[]) => Promise<void>,
): Promise<void> {
  if (parcels.length === 0) return;
  const companies = await tracker.companies();
  if (companies.outcome !== 'DONE') return;
  for (const { courier, trackingNumber } of parcels) {
    const code = companies.value.get(courier);
    const answer = code ? await tracker.track(code, trackingNumber) : null;
    if (answer?.outcome === 'DONE') await keep([answer.value]);
  }
}
