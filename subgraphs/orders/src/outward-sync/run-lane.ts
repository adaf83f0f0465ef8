import { setTimeout as delay } from 'node:timers/promises';
import { PutOff } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { StorefrontConnectionRow } from '../connection/index.ts';
import { connectorOf, type StorefrontConnector } from '../connector/index.ts';
import { clockFrom } from './clock-from.ts';
import { differingListings } from './differing-listings.ts';
import { abandonLane, keepLane, leaveLane, takeLane, type Lane } from './lane.ts';
import { noteDone, noteTrouble, type Trouble } from './note-health.ts';
import { pushListings } from './push-listings.ts';
import { dueTasks, tellTasks } from './tell-tasks.ts';

/** Listings that are told between two looks at parcels, so that neither waits long for the other. */
const LISTINGS_AT_ONCE = 40;

/** Things that are told between two looks at whether the lane is still ours: what a slow marketplace takes within its time. */
const STEP = 5;

/** Pause of a marketplace that is waited for with the lane in hand; a longer one gives it up. */
const SHORT_PAUSE_MS = 3000;

/** Tells one marketplace all it has to be told, unless another process is at it, who then does so. */
export async function runLane(em: EntityManager, connectionId: string, since: Date, now: Date): Promise<void> {
  const clock = clockFrom(now);
  const lane = await takeLane(em, connectionId, since, now);
  if (!lane) return;
  try {
    await workOff(em, lane, since, clock);
  } catch (error) {
    await noteTrouble(em, connectionId, { code: 'FAULT', retryAt: clock() }, clock());
    await abandonLane(em, lane);
    throw new PutOff(error);
  }
}

async function workOff(em: EntityManager, lane: Lane, since: Date, clock: () => Date): Promise<void> {
  const { connectionId } = lane;
  const connection = await em.findOne(StorefrontConnectionRow, { id: connectionId, isActive: true });
  if (!connection) return abandonLane(em, lane);
  const connector = connectorOf(em, connection);
  let wantedSince = since;
  while (await keepLane(em, lane, clock())) {
    const outcome = await tellOnce(em, connector, { lane, since: wantedSince }, clock);
    if (outcome.done > 0) await noteDone(em, connectionId, clock());
    if (outcome.trouble && !(await isOver(outcome.trouble, clock))) {
      await noteTrouble(em, connectionId, outcome.trouble, clock());
      return abandonLane(em, lane);
    }
    if (outcome.tried > 0) continue;
    const more = await leaveLane(em, lane);
    if (!more) return;
    wantedSince = more < wantedSince ? more : wantedSince;
  }
}

/** Waits for a marketplace that was asked too often to take more, when that is soon. */
async function isOver({ code, retryAt }: Trouble, clock: () => Date): Promise<boolean> {
  const pause = retryAt.getTime() - clock().getTime();
  if (code !== 'LIMITED' || pause > SHORT_PAUSE_MS) return false;
  await delay(Math.max(pause, 0));
  return true;
}

interface Told {
  readonly tried: number;
  readonly done: number;
  readonly trouble: Trouble | null;
}

/** Tells some stock, then what is due of parcels, holds and claims; keeps the lane meanwhile, and stops where it is lost. */
async function tellOnce(
  em: EntityManager,
  connector: StorefrontConnector,
  { lane, since }: { readonly lane: Lane; readonly since: Date },
  clock: () => Date,
): Promise<Told> {
  const { connectionId } = lane;
  const listings = connector.capabilities.stock
    ? await differingListings(em, connectionId, { since, now: clock(), most: LISTINGS_AT_ONCE })
    : [];
  const keeps = () => keepLane(em, lane, clock());
  const pushed = await inSteps(listings, keeps, (some) =>
    pushListings(em, connector, { connectionId, listings: some }, clock),
  );
  if (pushed.trouble && pushed.trouble.code !== 'LIMITED') return { ...pushed, tried: listings.length };
  const tasks = await dueTasks(em, connectionId, clock());
  const told = await inSteps(tasks, keeps, (some) => tellTasks(em, connector, some, clock));
  return {
    tried: listings.length + tasks.length,
    done: pushed.done + told.done,
    trouble: told.trouble ?? pushed.trouble,
  };
}

type Outcome = Omit<Told, 'tried'>;

/** Does a few at a time until a marketplace takes no more or the lane is lost. */
async function inSteps<One>(
  all: readonly One[],
  keeps: () => Promise<boolean>,
  act: (some: readonly One[]) => Promise<Outcome>,
): Promise<Outcome> {
  let done = 0;
  for (let first = 0; first < all.length; first += STEP) {
    if (first > 0 && !(await keeps())) break;
    const outcome = await act(all.slice(first, first + STEP));
    done += outcome.done;
    if (outcome.trouble) return { done, trouble: outcome.trouble };
  }
  return { done, trouble: null };
}
