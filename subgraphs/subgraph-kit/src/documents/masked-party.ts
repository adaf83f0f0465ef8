import { maskedName } from '../privacy/masks.ts';

/** Words that say what a business is, before or after its name; they are no secret. */
const FORM = /^(?:\(주\)|㈜|\(유\)|\(재\)|\(사\)|주식회사|유한회사|재단법인|사단법인)\s*/;
const SHOWN = 1;

/** Name as it is told to anybody who verifies a document: 홍*동, (주)마***. */
export function maskedParty(name: string): string {
  const plain = name.normalize('NFC').trim();
  const form = FORM.exec(plain)?.[0];
  if (form === undefined) return maskedName(plain);
  return `${form}${Array.from(plain.slice(form.length)).slice(0, SHOWN).join('')}***`;
}
