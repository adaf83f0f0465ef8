import type { EntityManager } from '@mikro-orm/postgresql';
import { BusinessRow } from '../business/index.ts';
import { casePersonal, type DisputeCaseRow } from '../dispute-case/index.ts';

/** Numbers of telephones and of residents and addresses of mail, whoever they belong to. */
const NUMBERS =
  /\b0(?:2|1[016789]|[3-7]\d)[-\s)]?\d{3,4}[-\s]?\d{4}\b|\b1[5-8]\d{2}[-\s]\d{4}\b|\b\d{6}[-\s]?[1-8]\d{6}\b|[\w.+-]+@[\w-]+\.[\w.]+/;

/** What a company is by law, which people leave out. */
const LEGAL_FORM = /\(주\)|㈜|주식회사|유한회사|\(유\)/g;

const APPLICANT = ['applicantName', 'applicantPhone', 'applicantEmail', 'applicantAddress'] as const;

/** Fewest letters that tell somebody; what is shorter stands in any text. */
const FEWEST = 2;

/** Indicates whether texts say who the parties of a case were: names, numbers, addresses, whatever the spaces. */
export async function namesSomebody(
  tx: EntityManager,
  dispute: DisputeCaseRow,
  texts: readonly string[],
): Promise<boolean> {
  const business = dispute.respondentId ? await tx.findOne(BusinessRow, { id: dispute.respondentId }) : null;
  const own = await Promise.all(APPLICANT.map((column) => casePersonal.open(tx, dispute, column)));
  const sought = [...own, business?.name ?? null, dispute.number]
    .map((name) => plain(name ?? ''))
    .filter((name) => name.length >= FEWEST);
  return texts.some((text) => NUMBERS.test(text) || sought.some((name) => plain(text).includes(name)));
}

/** Letters and digits alone, without the form of a company. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(LEGAL_FORM, '')
    .replaceAll(/[^\p{L}\p{N}@]/gu, '')
    .toLowerCase();
}
