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

/** Parcels of others that are asked for side by side. */
const SIDE_BY_SIDE = 4;

/**
 * Looks parcels up: ours by the hundreds at the courier that carries them, others at the tracker, each at most once in three
 * hours whoever follows it, as the contract wants it. `keep` is told
 * where each of them was last seen, whoever asked for it; told twice, it must come to the same.
 */
export async function trackParcels(
  parcels: readonly TrackedParcel[],
  now: Date,
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
    now,
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

async function askForOthers(house: CourierHouse, parcels: readonly TrackedParcel[], now: Date): Promise<void> {
  if (parcels.length === 0) return;
  const companies = await house.tracker.companies();
  if (companies.outcome !== 'DONE') return;
  const due = await takeTurns(house, parcels, now);
  const waiting = parcels.filter(({ trackingNumber }) => due.has(trackingNumber)).values();
  const lookUp = async (): Promise<void> => {
    for (const { courier, trackingNumber } of waiting) {
      const code = companies.value.get(courier);
      const answer = code ? await house.tracker.track(code, trackingNumber) : null;
      if (answer?.outcome === 'DONE') await note(house, [answer.value]);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lookUp));
}

/** Those whose turn has come; noted before the question, so that one whose answer is lost is not asked for again too soon. */
async function takeTurns(
  { em }: CourierHouse,
  parcels: readonly TrackedParcel[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const rows = await em().execute<{ number: string }[]>(
    `insert into courier_look as known (tracking_number, asked_at)
     select distinct number, ?::timestamptz from json_array_elements_text(?::json) as asked (number)
     on conflict (tracking_number) do update set asked_at = excluded.asked_at
     where known.asked_at <= excluded.asked_at - interval '3 hours'
     returning tracking_number as number`,
    [now, JSON.stringify(parcels.map(({ trackingNumber }) => trackingNumber))],
  );
  return new Set(rows.map(({ number }) => number));
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
