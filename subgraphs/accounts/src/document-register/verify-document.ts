import { neighbourhoodOf, readDocumentNumber, seoulDay, type Context } from '@madang/subgraph-kit';
import { GUESSES_PER_HOUR, type VerificationOutcome } from './document-register.ts';
import { RegisteredDocumentRow } from './registered-document.entity.ts';

/** What somebody has of a document: its number as they type it, the digest of its bytes, or both. */
export interface VerificationQuestion {
  readonly number: string | null;
  readonly sha256: string | null;
}

/** What they are told; of a document that is not known, nothing but that. */
export interface Verification {
  readonly outcome: VerificationOutcome;
  readonly number: string | null;
  readonly kind: string | null;
  readonly kindName: string | null;
  readonly title: string | null;
  readonly parties: readonly string[];
  readonly issuedOn: string | null;
  readonly revokedOn: string | null;
  readonly supersededBy: string | null;
}

const NOTHING: Omit<Verification, 'outcome'> = {
  number: null,
  kind: null,
  kindName: null,
  title: null,
  parties: [],
  issuedOn: null,
  revokedOn: null,
  supersededBy: null,
};

/**
 * Verifies a document for anybody. Whoever tries numbers that are none is told the same of each, and after some of them
 * the same of all numbers for the rest of the hour: whoever tries 10,000 learns nothing.
 */
export async function verifyDocument(context: Context, question: VerificationQuestion): Promise<Verification> {
  const { em, actor, now, language } = context;
  const place = neighbourhoodOf(actor.address ?? '');
  const [taken] = await em.execute<{ count: number }[]>('select take_document_guess(?, ?::timestamptz) as count', [
    place,
    now,
  ]);
  if (!taken || taken.count > GUESSES_PER_HOUR) return { ...NOTHING, outcome: 'TOO_MANY_REQUESTS' };
  const found = await registered(context, question);
  if (!found) return { ...NOTHING, outcome: 'UNKNOWN' };
  await em.execute('select give_document_guess_back(?)', [place]);
  const { number, kind, kindName, title, parties, issuedAt, state, revokedAt, supersededBy } = found;
  const isAltered = question.sha256 !== null && digestOf(question.sha256) !== found.sha256;
  return {
    outcome: isAltered ? 'ALTERED' : state,
    number,
    kind,
    kindName: kindName[language],
    title,
    parties,
    issuedOn: seoulDay(issuedAt),
    revokedOn: revokedAt ? seoulDay(revokedAt) : null,
    supersededBy: supersededBy ?? null,
  };
}

async function registered(
  { em }: Context,
  { number: typed, sha256 }: VerificationQuestion,
): Promise<RegisteredDocumentRow | null> {
  const number = typed === null ? null : readDocumentNumber(typed);
  const isNone = typed !== null && number === null;
  // What is no number is looked up as well, so that it takes as long as one that is not known.
  const values = [isNone ? '' : number, sha256 === null ? '' : digestOf(sha256)];
  const [row] = await em.execute<object[]>('select * from find_registered_document(?, ?)', values);
  return row ? em.map(RegisteredDocumentRow, row) : null;
}

function digestOf(typed: string): string {
  return typed.trim().toLowerCase();
}
