import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CourierTokenRow } from './courier.entity.ts';
import { courierPersonal } from './courier.personal.ts';

const MINUTE = 60_000;
const LIFE_MS = 24 * 60 * MINUTE;
/** A token is renewed in its last half hour, while it is still good. */
const RENEW_MS = 30 * MINUTE;
/** More than one question for a token a second blocks the client. */
const PAUSE_MS = 1000;

/** Gives the token with which the courier is asked, and has it renewed in time. */
export interface TokenKeeper {
  /** The token; none when the courier gives none now. One that the courier has refused is not given again. */
  token(ask: () => Promise<string | null>, refused?: string | null): Promise<string | null>;
}

interface Place {
  readonly em: () => EntityManager;
  readonly account: string;
  readonly now: () => Date;
}

interface Known {
  readonly row: CourierTokenRow;
  readonly token: string | null;
}

/** Keeps the token of an account in the database, so that all processes share one and one of them at a time renews it. */
export function keptToken(place: Place): TokenKeeper {
  return {
    async token(ask, refused = null) {
      const em = place.em();
      const known = await read(em, place.account);
      const good = goodToken(known, refused, place.now(), RENEW_MS);
      if (good) return good;
      // A transaction around a question to outside: the lock is what makes one of many ask, and patience is bounded.
      return em.transactional(async (tx) => {
        const still = goodToken(known, refused, place.now(), 0);
        if (!(await locked(tx, place.account, still === null))) return still;
        return renewed(tx, place, { ask, refused });
      });
    },
  };
}

/** Whoever has a token that is still good does not wait for the one who renews it. */
async function locked(tx: EntityManager, account: string, waits: boolean): Promise<boolean> {
  const key = `courier token ${account}`;
  if (waits) await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
  const [row] = waits
    ? [{ got: true }]
    : await tx.execute<{ got: boolean }[]>('select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as got', [key]);
  return row?.got ?? false;
}

async function renewed(
  tx: EntityManager,
  { account, now }: Place,
  { ask, refused }: { readonly ask: () => Promise<string | null>; readonly refused: string | null },
): Promise<string | null> {
  const known = await read(tx, account);
  const good = goodToken(known, refused, now(), RENEW_MS);
  if (good) return good;
  const still = goodToken(known, refused, now(), 0);
  if (known && now().getTime() - known.row.askedAt.getTime() < PAUSE_MS) return still;
  const askedAt = now();
  const fresh = await ask();
  const row = known?.row ?? tx.create(CourierTokenRow, emptyRow(account, askedAt));
  row.askedAt = askedAt;
  if (fresh) {
    Object.assign(row, await courierPersonal.seal(tx, row.id, { token: fresh }));
    row.expiresAt = new Date(askedAt.getTime() + LIFE_MS);
  }
  await tx.flush();
  return fresh ?? still;
}

function emptyRow(account: string, askedAt: Date) {
  return { id: newId(), account, token: null, personalIndex: [], expiresAt: null, askedAt };
}

async function read(em: EntityManager, account: string): Promise<Known | null> {
  const row = await em.findOne(CourierTokenRow, { account }, { refresh: true });
  return row && { row, token: await courierPersonal.open(em, row, 'token') };
}

/** Token that is good for longer than a margin, unless it is the one that was refused. */
function goodToken(known: Known | null, refused: string | null, now: Date, margin: number): string | null {
  if (!known?.token || !known.row.expiresAt || known.token === refused) return null;
  return known.row.expiresAt.getTime() - now.getTime() > margin ? known.token : null;
}
