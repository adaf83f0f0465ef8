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
  /** OAuth client of the command that people write queries with; every other client is held to the list. */
  readonly freeClient: string;
}

/** Lets our own front ends ask what they were built to ask, so that a stolen session cannot explore the graph. */
export class Safelist {
  readonly #manifests: Manifests | null;
  readonly #freeClient: string;

  constructor({ manifests, freeClient }: SafelistOptions) {
    this.#manifests = manifests;
    this.#freeClient = freeClient;
  }

  /** Refuses a document that is not on the list, to a caller who is held to it. */
  refuseUnlisted(document: DocumentNode, caller: Caller): void {
    if (!this.#manifests || !this.#isHeldTo(caller)) return;
    const { operations, frames, parts } = this.#manifests.read();
    const asked = fingerprintsOf(document);
    if (operations.has(asked.whole) || isComposed(asked, frames, parts)) return;
    throw refusedDocument('NOT_ON_SAFELIST', 'This document is not one of those that the front ends ask.');
  }

  /**
   * Accounts and parties are, whatever client their token names or does not; developers, their programs and the token command ask
   * what they like. Who shows nothing reaches public fields only, and programs have their scopes.
   */
  #isHeldTo({ kind, client, actor }: Caller): boolean {
    if (kind === 'PARTY') return true;
    return kind === 'ACCOUNT' && client !== this.#freeClient && !mayExplore(actor);
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
