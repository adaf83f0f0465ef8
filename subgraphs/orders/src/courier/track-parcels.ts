import { isRefusal } from '@madang/subgraph-kit';
import { courierHouse, type CourierHouse } from './courier-house.ts';
import { CourierSightingRow } from './courier.entity.ts';
import type { ParcelSighting } from './courier.ts';

/** Parcel that is looked for. */
export interface TrackedParcel {
  readonly courier: string;
  readonly trackingNumber: string;
}

/** Most parcels of one question to the courier that carries ours. */
const AT_ONCE = 500;

/**
 * Looks parcels up: ours by the hundreds at the courier that carries them, others one by one at the tracker. `keep` is told
 * where each of them was last seen, whoever asked for it; told twice, it must come to the same.
 */
export async function trackParcels(
  parcels: readonly TrackedParcel[],
  keep: (sightings: readonly ParcelSighting[]) => Promise<void>,
): Promise<void> {
  const house = courierHouse();
  if (isRefusal(house)) return;
  const ours = parcels.filter(({ courier }) => courier === house.courier.name);
  for (let first = 0; first < ours.length; first += AT_ONCE) {
    await askForOurs(
      house,
      ours.slice(first, first + AT_ONCE).map(({ trackingNumber }) => trackingNumber),
    );
  }
  await askForOthers(
    house,
    parcels.filter(({ courier }) => courier !== house.courier.name),
  );
  const numbers = parcels.map(({ trackingNumber }) => trackingNumber);
  const seen = await house.em().find(CourierSightingRow, { trackingNumber: { $in: numbers } });
  if (seen.length > 0) await keep(seen.map(({ trackingNumber, stage, seenAt: at }) => ({ trackingNumber, stage, at })));
}

async function askForOurs(house: CourierHouse, numbers: readonly string[]): Promise<void> {
  const answer = await house.courier.track(numbers);
  if (answer.outcome !== 'DONE') return;
  await note(house, answer.value.sightings);
  // Only what is kept is confirmed; a confirmation that is lost has it told again.
  await answer.value.confirm();
}

async function askForOthers(house: CourierHouse, parcels: readonly TrackedParcel[]): Promise<void> {
  if (parcels.length === 0) return;
  const companies = await house.tracker.companies();
  if (companies.outcome !== 'DONE') return;
  for (const { courier, trackingNumber } of parcels) {
    const code = companies.value.get(courier);
    const answer = code ? await house.tracker.track(code, trackingNumber) : null;
    if (answer?.outcome === 'DONE') await note(house, [answer.value]);
  }
}

/** The latest of each parcel; what was delivered stays so. */
async function note({ em }: CourierHouse, sightings: readonly ParcelSighting[]): Promise<void> {
  if (sightings.length === 0) return;
  await em().execute(
    `insert into courier_sighting as known (tracking_number, stage, seen_at)
     select distinct on ("trackingNumber") "trackingNumber", stage, at
     from json_to_recordset(?::json) as seen ("trackingNumber" text, stage text, at timestamptz)
     order by "trackingNumber", at desc, stage = 'DELIVERED' desc
     on conflict (tracking_number) do update set stage = excluded.stage, seen_at = excluded.seen_at
     where known.seen_at <= excluded.seen_at and known.stage <> 'DELIVERED'`,
    [JSON.stringify(sightings)],
  );
}
