import type { House } from './house.ts';
import type { Seen } from './sights.ts';

/** Sides on which readers stand who are no staff. */
const SIDES: Readonly<Record<string, readonly string[]>> = {
  APPLICANT: ['APPLICANT'],
  RESPONDENT: ['RESPONDENT'],
  CONSUMER: ['APPLICANT', 'CLAIMANT'],
  PARTNER: ['RESPONDENT', 'CLAIMANT'],
  PROGRAM: ['RESPONDENT', 'CLAIMANT'],
  KEY: ['RESPONDENT', 'CLAIMANT'],
};

/** Documents that somebody saw though they were issued to another side, or to none, or not yet. */
export async function papersOfOthers(house: House, seen: Seen): Promise<string[]> {
  const found: string[] = [];
  for (const { em } of house.subgraphs.values()) {
    const papers = await em
      .fork()
      .execute<{ id: string; audience: string[]; state: string }[]>('select id, audience, state from issued_document');
    for (const [reader, sides] of Object.entries(SIDES)) {
      const objects = new Set(seen.get(reader)?.objectsOf('own'));
      for (const { id, audience, state } of papers.filter((paper) => objects.has(`IssuedDocument ${paper.id}`)))
        if (state === 'ORDERED' || !audience.some((side) => sides.includes(side)))
          found.push(`${reader} saw the document ${id}, ${state}, of ${audience.join() || 'nobody'}`);
    }
  }
  return found;
}
