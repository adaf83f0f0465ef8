import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Time for which one process listens unless it says so again; three beats of a listener. */
const LEASE_SECONDS = 15;

/** Who of all replicas listens to a phone system: the one that holds its lease. */
export interface PhoneLease {
  /** Takes the lease or keeps it; false while another process has it. While nobody can be asked, it stays as it was. */
  take(): Promise<boolean>;
  /** Gives the lease back, so that another process need not wait for its end. */
  giveBack(): Promise<void>;
}

/** The time of the database counts here, which all replicas share. */
const TAKE = `
  insert into phone_listener (system, holder, until) values (?, ?, now() + make_interval(secs => ?))
  on conflict (system) do update set holder = excluded.holder, until = excluded.until
    where phone_listener.holder = excluded.holder or phone_listener.until < now()
  returning holder`;

/** Makes the lease of this process for a phone system. */
export function phoneLease(em: () => EntityManager, system: string): PhoneLease {
  const holder = newId();
  let isHeld = false;
  return {
    async take() {
      // A database that is away hinders nobody from answering the telephone.
      try {
        const taken = await em().execute<unknown[]>(TAKE, [system, holder, LEASE_SECONDS]);
        isHeld = taken.length > 0;
      } catch {
        return isHeld;
      }
      return isHeld;
    },
    async giveBack() {
      if (!isHeld) return;
      isHeld = false;
      await em()
        .execute('delete from phone_listener where system = ? and holder = ?', [system, holder])
        .catch(() => undefined);
    },
  };
}
