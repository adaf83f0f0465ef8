import type { Role } from '@madang/shared-schema/roles';
import { demoId } from '../demo/demo-id.ts';

/** Somebody who can sign in to the demo system; the password is the login. All names are invented. */
export interface DemoPerson {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** What the person does, as the sign-in page says it. */
  readonly work: { readonly ko: string; readonly en: string };
  readonly team?: string;
  readonly storefronts?: readonly string[];
  readonly business?: string;
  readonly customer?: string;
}

/** Login of the program that signs in by client credentials. */
export const PROGRAM_LOGIN = 'program';

const EVERYBODY: readonly Omit<DemoPerson, 'id'>[] = [
  { login: 'agent', name: '김나래', roles: ['AGENT'], work: { ko: '상담사', en: 'Call agent' }, team: '상담 1팀' },
  { login: 'agent2', name: '박도윤', roles: ['AGENT'], work: { ko: '상담사', en: 'Call agent' }, team: '상담 2팀' },
  // He has the tickets of document 002.
  { login: 'won', name: '이순신', roles: ['AGENT'], work: { ko: '상담사', en: 'Call agent' }, team: '상담 1팀' },
  {
    login: 'senior',
    name: '이서현',
    roles: ['AGENT', 'SENIOR'],
    work: { ko: '선임 상담사', en: 'Senior agent' },
    team: '상담 1팀',
  },
  {
    login: 'officer',
    name: '정하준',
    roles: ['OFFICER'],
    work: { ko: '분쟁 담당자', en: 'Case officer' },
    team: '피해구제팀',
  },
  {
    login: 'lead',
    name: '최은채',
    roles: ['OFFICER', 'LEAD'],
    work: { ko: '분쟁 팀장', en: 'Case team lead' },
    team: '피해구제팀',
  },
  {
    login: 'officer2',
    name: '서지안',
    roles: ['OFFICER', 'LEAD'],
    work: { ko: '분쟁 팀장 · 자동차팀', en: 'Case team lead · cars' },
    team: '자동차팀',
  },
  {
    login: 'moderator',
    name: '윤지호',
    roles: ['MODERATOR'],
    work: { ko: '권리침해 심사자', en: 'Rights moderator' },
    team: '권리보호팀',
  },
  {
    login: 'hq',
    name: '남궁선',
    roles: ['HEADQUARTERS'],
    work: { ko: '본사 물류·정산 담당', en: 'Headquarters: warehouse and settlement' },
    team: '본사 운영팀',
  },
  operator('operator1', '한소율', 'PNR001'),
  operator('operator2', '오태민', 'PNR002'),
  operator('operator3', '신아린', 'PNR003'),
  { login: 'analyst', name: '임주원', roles: ['ANALYST'], work: { ko: '분석가', en: 'Analyst' }, team: '동향분석팀' },
  {
    login: 'consumer',
    name: '홍길동',
    roles: ['CONSUMER'],
    work: { ko: '소비자', en: 'Consumer' },
    customer: demoId('customer', 'ETS0002002171'),
  },
  {
    login: 'partner',
    name: '강유진',
    roles: ['PARTNER'],
    work: { ko: '사업자', en: 'Business partner' },
    business: demoId('business', 'partner'),
  },
  {
    login: 'partner2',
    name: '문가람',
    roles: ['PARTNER'],
    work: { ko: '사업자 · 보라새지', en: 'Business partner · a storefront' },
    business: demoId('business', 'PNR002'),
  },
  {
    login: PROGRAM_LOGIN,
    name: '연동 프로그램',
    roles: ['PROGRAM'],
    work: { ko: '연동 프로그램', en: 'Program' },
    business: demoId('business', 'partner'),
  },
  { login: 'admin', name: '조민재', roles: ['ADMIN'], work: { ko: '관리자', en: 'Administrator' }, team: '운영팀' },
];

/** Everybody who can sign in to the demo system, programs included. */
export const demoPeople: readonly DemoPerson[] = EVERYBODY.map((person) => ({
  ...person,
  id: demoId('person', person.login),
}));

/** Those who sign in on a page; a program has no screen. */
export const peopleWhoSignIn = demoPeople.filter(({ login }) => login !== PROGRAM_LOGIN);

/** The person with that subject, or undefined. */
export function personById(id: string): DemoPerson | undefined {
  return demoPeople.find((person) => person.id === id);
}

/** The person with that login, or undefined. */
export function personByLogin(login: string): DemoPerson | undefined {
  return demoPeople.find((person) => person.login === login);
}

/** The person whose login and password these are; undefined when they do not fit, whichever of them is wrong. */
export function personWith(login: string, password: string): DemoPerson | undefined {
  return peopleWhoSignIn.find((person) => person.login === login.trim() && person.login === password);
}

function operator(login: string, name: string, storefront: string): Omit<DemoPerson, 'id'> {
  const work = { ko: `판매처 운영자 · ${storefront}`, en: `Storefront operator · ${storefront}` };
  return { login, name, roles: ['OPERATOR'], work, storefronts: [storefront] };
}
