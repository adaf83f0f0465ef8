import { demoPeople } from '../identity/people.ts';
import { demoId } from './demo-id.ts';

/** Business that answers to claims. */
export interface DemoBusiness {
  readonly id: string;
  readonly name: string;
  readonly partner: boolean;
}

/** Officer of the demo agency, with the team whose cases they lead. */
export interface DemoOfficer {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
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
  .map(({ id, name, team = null }): DemoOfficer => ({ id, name, team }));

/** Lead of an officer's team, who assigns its cases. */
export function leadOf({ team }: DemoOfficer): { id: string; name: string } {
  const lead = demoPeople.find((person) => person.roles.includes('LEAD') && person.team === team);
  if (!lead) throw new Error(`the team ${team} has no lead`);
  return lead;
}

/** Business at a place in the list. */
export function businessAt(index: number): DemoBusiness {
  const business = demoBusinesses[index];
  if (!business) throw new Error('the demo agency has no businesses');
  return business;
}

/** Officer at a place in the list. */
export function officerAt(index: number): DemoOfficer {
  const officer = demoOfficers[index];
  if (!officer) throw new Error('the demo agency has no officers');
  return officer;
}
