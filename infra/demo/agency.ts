import { demoPeople } from '../identity/people.ts';
import { demoId } from './demo-id.ts';

/** Business that answers to claims. */
export interface DemoBusiness {
  readonly id: string;
  readonly name: string;
  readonly partner: boolean;
}

/** Businesses of the demo agency, all invented; the first is the one that the login `partner` speaks for. */
export const demoBusinesses: readonly DemoBusiness[] = [
  { id: demoId('business', 'partner'), name: '마당게임즈 주식회사', partner: true },
  { id: demoId('business', 'PNR001'), name: '나잘란 본사', partner: true },
  { id: demoId('business', 'PNR002'), name: '보라새지', partner: true },
  { id: demoId('business', 'PNR003'), name: '언더코코', partner: true },
  { id: demoId('business', 'travel'), name: '가온여행사', partner: false },
  { id: demoId('business', 'gym'), name: '늘봄휘트니스', partner: false },
  { id: demoId('business', 'telecom'), name: '다온텔레콤', partner: false },
];

/** Officers of the demo agency. */
export const demoOfficers = demoPeople
  .filter((person) => person.roles.includes('OFFICER'))
  .map(({ id, name }) => ({ id, name }));

/** Team lead of the demo agency, who assigns the cases. */
export const demoLead = demoPeople.find((person) => person.roles.includes('LEAD')) ?? officerAt(0);

/** Business at a place in the list. */
export function businessAt(index: number): DemoBusiness {
  const business = demoBusinesses[index];
  if (!business) throw new Error('the demo agency has no businesses');
  return business;
}

/** Officer at a place in the list. */
export function officerAt(index: number): { id: string; name: string } {
  const officer = demoOfficers[index];
  if (!officer) throw new Error('the demo agency has no officers');
  return officer;
}
