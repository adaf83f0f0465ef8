import { demoPeople } from '../identity/people.ts';
import { demoId } from './demo-id.ts';

/** Business that answers to claims. */
export interface DemoBusiness {
  readonly id: string;
  readonly name: string;
  readonly partner: boolean;
  /** Where its notices go. */
  readonly email: string;
  readonly phone: string;
  readonly address: string;
}

/** Officer of the demo agency, with the team whose cases they lead. */
export interface DemoOfficer {
  readonly id: string;
  readonly name: string;
  readonly team: string | null;
}

/** Businesses of the demo agency, all invented; the first is the one that the login `partner` speaks for. */
export const demoBusinesses: readonly DemoBusiness[] = [
  {
    id: demoId('business', 'partner'),
    name: '마당게임즈 주식회사',
    partner: true,
    email: 'cs@partner.business.madang.example',
    phone: '0200001001',
    address: '서울특별시 강남구 테헤란로 999, 12층',
  },
  {
    id: demoId('business', 'PNR001'),
    name: '나잘란 본사',
    partner: true,
    email: 'cs@pnr001.business.madang.example',
    phone: '0310001002',
    address: '경기도 포천시 소흘읍 호국로 999',
  },
  {
    id: demoId('business', 'PNR002'),
    name: '보라새지',
    partner: true,
    email: 'cs@pnr002.business.madang.example',
    phone: '0200001003',
    address: '서울특별시 마포구 양화로 999, 3층',
  },
  {
    id: demoId('business', 'PNR003'),
    name: '언더코코',
    partner: true,
    email: 'cs@pnr003.business.madang.example',
    phone: '0200001004',
    address: '서울특별시 성동구 아차산로 999, 5층',
  },
  {
    id: demoId('business', 'travel'),
    name: '가온여행사',
    partner: false,
    email: 'cs@travel.business.madang.example',
    phone: '0200001005',
    address: '서울특별시 중구 세종대로 999, 8층',
  },
  {
    id: demoId('business', 'gym'),
    name: '늘봄휘트니스',
    partner: false,
    email: 'cs@gym.business.madang.example',
    phone: '0200001006',
    address: '서울특별시 송파구 올림픽로 999, 지하 1층',
  },
  {
    id: demoId('business', 'telecom'),
    name: '다온텔레콤',
    partner: false,
    email: 'cs@telecom.business.madang.example',
    phone: '0200001007',
    address: '서울특별시 용산구 한강대로 999',
  },
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
