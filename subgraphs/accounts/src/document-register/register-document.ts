import type { Words } from '@madang/subgraph-kit';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RegisteredDocumentRow } from './registered-document.entity.ts';

/** Document that a slice has made and issues next. */
export interface NewDocument {
  readonly slice: string;
  readonly number: string;
  readonly kind: string;
  readonly kindName: Words;
  readonly title: string;
  readonly language: string;
  readonly sha256: string;
  /** Names, masked. */
  readonly parties: readonly string[];
  readonly issuedAt: Date;
  /** Number of the document that it corrects. */
  readonly corrects: string | null;
}

/** What came of a word to the register: taken, known already, or at odds with what it knows. */
export type Registration = 'TAKEN' | 'KNOWN' | 'AT_ODDS';

/** Registers a document once; other bytes under a known number are at odds with it. A corrected one gives way to it. */
export async function registerDocument(em: EntityManager, document: NewDocument): Promise<Registration> {
  return em.transactional(async (tx) => {
    const { number, slice, sha256, corrects } = document;
    // Two at once with one number wait here.
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`registered:${number}`]);
    const known = await tx.findOne(RegisteredDocumentRow, number);
    if (known) return known.sha256 === sha256 && known.slice === slice ? 'KNOWN' : 'AT_ODDS';
    const old = corrects
      ? await tx.findOne(RegisteredDocumentRow, corrects, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null;
    if (corrects && (old?.slice !== slice || old.supersededBy)) return 'AT_ODDS';
    if ((await tx.count(RegisteredDocumentRow, { sha256 })) > 0) return 'AT_ODDS';
    const { kind, kindName, title, language, parties, issuedAt } = document;
    const made = { number, slice, kind, kindName, title, language, sha256, parties: [...parties], issuedAt };
    tx.create(RegisteredDocumentRow, { ...made, state: 'VALID' });
    await tx.flush();
    if (old) Object.assign(old, { supersededBy: number, ...(old.state === 'VALID' ? { state: 'SUPERSEDED' } : {}) });
    return 'TAKEN';
  });
}
