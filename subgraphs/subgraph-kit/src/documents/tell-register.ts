import type { EntityManager } from '@mikro-orm/postgresql';
import { callHouse, houseOf } from '../house-call.ts';
import type { Words } from '../language.ts';

/** Door of accounts at which documents are registered. */
const DOOR = '/doors/document';

/** What the register is told: of a document that is issued, or that one is revoked. */
export type RegisterWord =
  | {
      readonly act: 'ISSUE';
      readonly number: string;
      readonly kind: string;
      readonly kindName: Words;
      readonly title: string;
      readonly language: string;
      readonly sha256: string;
      /** Names, masked. */
      readonly parties: readonly string[];
      readonly issuedAt: string;
      /** Number of the document that it corrects. */
      readonly corrects: string | null;
      readonly slice: string;
    }
  | { readonly act: 'REVOKE'; readonly number: string; readonly revokedAt: string; readonly slice: string };

/** Tells the register of documents; the same word a second time changes nothing. Throws when it was not taken. */
export async function tellRegister(em: EntityManager, word: RegisterWord): Promise<void> {
  const answer = await callHouse(houseOf(em), 'accounts', DOOR, word);
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the register of documents answered ${answer.status} to ${word.act} ${word.number}`);
}
