import type { Client } from 'pg';
import { chanceOf } from './chance.ts';
import { copyRows } from './copy.ts';
import { demoId } from './demo-id.ts';

const CALLS = 1600;
const DAYS = 60;
const DAY_MS = 86_400_000;

/** Hours of a working day in Seoul, those at which most people ring more often. */
const HOURS = [9, 9, 10, 10, 10, 11, 11, 12, 13, 13, 14, 14, 14, 15, 15, 16, 16, 17] as const;

/** Extension of the switchboard, where nobody of the demo sits: its calls are in reports and in nobody's list. */
const SWITCHBOARD = '9800';

/** Calls from outside of the days before the anchor, with how long they waited; of whom, nothing is known. */
export async function loadCalls(client: Client, anchor: Date): Promise<void> {
  const chance = chanceOf('calls');
  const midnight = Math.floor((anchor.getTime() + 9 * 3_600_000) / DAY_MS) * DAY_MS - 9 * 3_600_000;
  const rows = Array.from({ length: CALLS }, (_none, place) => {
    const day = midnight - chance.number.int({ min: 1, max: DAYS }) * DAY_MS;
    const rangAt = day + chance.helpers.arrayElement(HOURS) * 3_600_000 + chance.number.int(3_599) * 1000;
    const isAnswered = chance.datatype.boolean(0.91);
    const waited = isAnswered
      ? 3 + chance.number.int(9) * chance.number.int(5)
      : chance.number.int({ min: 15, max: 120 });
    const over = rangAt + (waited + (isAnswered ? chance.number.int({ min: 40, max: 600 }) : 0)) * 1000;
    return {
      id: demoId('row', `call:${place}`),
      extension: SWITCHBOARD,
      direction: 'INBOUND',
      personal_index: [],
      state: isAnswered ? 'ENDED' : 'MISSED',
      rang_at: new Date(rangAt),
      answered_at: isAnswered ? new Date(rangAt + waited * 1000) : null,
      ended_at: new Date(over),
    };
  });
  await copyRows(client, 'call', rows);
}
