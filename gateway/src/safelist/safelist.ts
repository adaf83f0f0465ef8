import { hasRole } from '@madang/shared-schema/actor';
import { fingerprintsOf, type Fingerprints } from '@madang/shared-schema/safelist';
import type { DocumentNode } from 'graphql';
import type { Caller } from '../callers/caller.ts';
import { refusedDocument } from '../refusal.ts';
import type { Manifests } from './manifests.ts';

/** Which callers may ask only what our own front ends ask, and what that is. */
export interface SafelistOptions {
  /** Null while nothing is limited. */
  readonly manifests: Manifests | null;
  /** OAuth client of our own front ends. */
  readonly client: string;
}

/** Lets our own front ends ask what they were built to ask, so that a stolen session cannot explore the graph. */
export class Safelist {
  readonly #manifests: Manifests | null;
  readonly #client: string;

  constructor({ manifests, client }: SafelistOptions) {
    this.#manifests = manifests;
    this.#client = client;
  }

  /** Refuses a document that is not on the list, to a caller who is held to it. */
  refuseUnlisted(document: DocumentNode, caller: Caller): void {
    if (!this.#manifests || !this.#isHeldTo(caller)) return;
    const { operations, frames, parts } = this.#manifests.read();
    const asked = fingerprintsOf(document);
    if (operations.has(asked.whole) || isComposed(asked, frames, parts)) return;
    throw refusedDocument('NOT_ON_SAFELIST', 'This document is not one of those that the front ends ask.');
  }

  /** Who came through one case has no other way in than our page; developers and their programs ask what they like. */
  #isHeldTo({ kind, client, actor }: Caller): boolean {
    if (kind === 'PARTY') return true;
    return client === this.#client && !mayExplore(actor);
  }
}

/** Indicates whether somebody writes queries of their own: administrators, analysts, partners and programs. */
export function mayExplore(actor: Caller['actor']): boolean {
  return hasRole(actor, 'ADMIN', 'ANALYST', 'PARTNER', 'PROGRAM');
}

/** A page that the shell composed: a frame of its own, filled with nothing but listed parts. */
function isComposed({ frame, parts }: Fingerprints, frames: ReadonlySet<string>, listed: ReadonlySet<string>): boolean {
  return frame !== null && frames.has(frame) && parts.every((part) => listed.has(part));
}
