import type { Leg } from './ari-leg.ts';

/** Time for which a leg that is gone is remembered, so that what is told of it late brings nothing back. */
const REMEMBERED_MS = 10 * 60_000;

interface Present {
  readonly leg: Leg;
  /** Time since which it is so. */
  readonly at: number;
  /** Time of the latest coming into our hands that is known; none while it rings. */
  readonly cameAt: number | null;
}

/** Legs that an Asterisk has now, as far as was heard: told twice, late or out of order they are the same. */
export class Legs {
  private present = new Map<string, Present>();
  private readonly gone = new Map<string, number>();

  /** Notes that a leg rings; false when that is no news. */
  ring(leg: Leg, at: Date): boolean {
    const known = this.present.get(leg.id);
    if (known || this.isGone(leg, at)) return false;
    this.present.set(leg.id, { leg, at: at.getTime(), cameAt: null });
    return true;
  }

  /** Notes that a leg has come into our hands, which it can do once more after it was sent elsewhere; false when that is no news. */
  come(leg: Leg, at: Date): boolean {
    const cameAt = this.present.get(leg.id)?.cameAt ?? -Infinity;
    if (cameAt >= at.getTime() || this.isGone(leg, at)) return false;
    this.present.set(leg.id, { leg, at: at.getTime(), cameAt: at.getTime() });
    return true;
  }

  /** Notes that a leg is gone; the leg as it was known, null when it had gone before or has come back since. */
  end(leg: Leg, at: Date): Leg | null {
    const known = this.present.get(leg.id);
    if (known ? known.at > at.getTime() : this.gone.has(leg.id)) return null;
    this.present.delete(leg.id);
    for (const [id, time] of this.gone) if (time < at.getTime() - REMEMBERED_MS) this.gone.delete(id);
    this.gone.set(leg.id, at.getTime());
    return known?.leg ?? leg;
  }

  /** Begins anew with the legs that there were at a moment; gives those that were there before and are no more. */
  restore(legs: readonly Leg[], at: Date): Leg[] {
    const before = this.all;
    this.present = new Map(legs.map((leg) => [leg.id, { leg, at: leg.beganAt.getTime(), cameAt: at.getTime() }]));
    this.gone.clear();
    return before.filter(({ id }) => !this.present.has(id));
  }

  /** The leg with an identifier. */
  known(id: string): Leg | null {
    return this.present.get(id)?.leg ?? null;
  }

  /** Indicates whether a leg has come into our hands after another began. */
  cameAfter({ id }: Leg, other: Leg): boolean {
    return (this.present.get(id)?.at ?? -Infinity) > other.beganAt.getTime();
  }

  /** Legs of a talk. */
  of(talk: string): Leg[] {
    return this.all.filter((leg) => leg.talk === talk);
  }

  private get all(): Leg[] {
    return [...this.present.values()].map(({ leg }) => leg);
  }

  private isGone({ id }: Leg, at: Date): boolean {
    return (this.gone.get(id) ?? -Infinity) > at.getTime();
  }
}
