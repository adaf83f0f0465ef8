import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { ANONYMOUS_ID, type Actor } from '@madang/shared-schema/actor';
import { openValue, sealValue, type DataKey } from '../privacy/cipher.ts';

/** What the gateway says of the request that a mutation is a part of. */
export interface IdempotentRequest {
  /** Key that the caller chose for one act. */
  readonly key: string;
  /** SHA-256 of what the caller sent, in hex. */
  readonly bodyHash: string;
  /** Which mutation of this slice it is in the request, from 0. */
  readonly part: number;
}

interface Headers {
  get(name: string): string | undefined;
}

const PART = /^\d{1,3}$/;

/** Reads what the gateway says of an idempotent request; null for a request that is none. */
export function idempotentRequestIn(headers: Headers | undefined): IdempotentRequest | null {
  const [key, bodyHash] = [headers?.get('idempotency-key'), headers?.get('x-madang-body-hash')];
  if (!key || !bodyHash) return null;
  const part = headers?.get('x-madang-part') ?? '0';
  return { key, bodyHash, part: PART.test(part) ? Number(part) : 0 };
}

/** A key as it is kept: nothing in the database opens an answer without the caller's own key and the secret of the house. */
export class KeptKey {
  readonly hash: string;
  readonly #seal: DataKey;
  readonly #rights: string;

  constructor({ key }: IdempotentRequest, actor: Actor, secret: string) {
    // Whoever has not signed in is told apart by the address.
    const owner = actor.id === ANONYMOUS_ID ? `${actor.id} ${actor.address ?? ''}` : actor.id;
    const derive = (what: string): Buffer =>
      Buffer.from(hkdfSync('sha256', `${secret} ${key}`, owner, `madang idempotency ${what}`, 32));
    this.hash = createHash('sha256').update(derive('name')).digest('hex');
    this.#rights = rightsOf(actor);
    this.#seal = { id: 0, seal: derive('answer'), index: derive('body') };
  }

  /** Fingerprint of a body that cannot be guessed from the outside, sent by somebody with these rights. */
  macOf(bodyHash: string): string {
    return createHmac('sha256', this.#seal.index).update(`${bodyHash} ${this.#rights}`).digest('hex');
  }

  seal(part: number, answer: string): Buffer {
    return sealValue(this.#seal, this.#placeOf(part), answer);
  }

  open(part: number, sealed: Buffer): string {
    return openValue(this.#seal, this.#placeOf(part), sealed);
  }

  #placeOf(part: number) {
    return { table: 'idempotent_answer', column: 'answer', rowId: `${this.hash}|${part}` };
  }
}

/** What an actor may do: an answer given to them is not for what becomes of them later. */
function rightsOf({
  roles,
  team,
  business,
  storefronts,
  customer,
  caseId,
  caseSide,
  caseVersion,
  scopes,
}: Actor): string {
  const sets = [roles, storefronts, scopes].map((names) => names && [...names].toSorted());
  return JSON.stringify([...sets, team, business, customer, caseId, caseSide, caseVersion]);
}
