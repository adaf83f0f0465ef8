import { demoPeople } from '../identity/people.ts';
import { businessAt, type DemoBusiness } from './agency.ts';
import { chanceOf, koreanName, momentBefore, weighted, type Chance } from './chance.ts';
import { theCustomer, type DemoCustomer } from './customers.ts';
import { demoId } from './demo-id.ts';

/** Rights-infringement report of the demo system. */
export interface DemoReport {
  readonly id: string;
  readonly number: string;
  readonly right: string;
  readonly state: 'RECEIVED' | 'UNDER_REVIEW' | 'HIDDEN' | 'OBJECTED' | 'REJECTED' | 'CLOSED';
  readonly title: string;
  readonly reason: string;
  readonly evidence: string | null;
  readonly claimantName: string;
  readonly claimant: DemoCustomer | null;
  /** Business that filed it, where it was none of our customers. */
  readonly business: DemoBusiness | null;
  readonly reportedAt: Date;
  readonly post: {
    readonly id: string;
    readonly kind: 'POST' | 'COMMENT' | 'REPLY';
    readonly externalId: string;
    readonly title: string | null;
    readonly content: string;
    readonly posterName: string;
    readonly poster: DemoCustomer | null;
  };
}

const TOTAL = 100;

/** Moderator of the demo system. */
export const demoModerator =
  demoPeople.find((person) => person.roles.includes('MODERATOR')) ?? fault('no moderator signs in');

/** The copyright report of document 003, filed by 김카모 against a post of the demo customer. */
function reportOfTheDocument(anchor: Date): DemoReport {
  const number = `R${anchor.getUTCFullYear()}-000100`;
  return {
    id: demoId('report', 'document-003'),
    number,
    right: 'COPYRIGHT',
    state: 'RECEIVED',
    title: '권리침해(저작권 침해) 신고',
    reason: '신고인이 직접 촬영하고 작성한 이용 후기의 글과 사진을 허락 없이 그대로 게시하였습니다.',
    evidence: '저작권등록증 사본, 원본 글 관리자 화면',
    claimantName: '김카모',
    claimant: null,
    business: null,
    reportedAt: new Date(anchor.getTime() - 20 * 3_600_000),
    post: {
      id: demoId('post', 'document-003'),
      kind: 'POST',
      externalId: 'P-100001',
      title: '가을 점퍼 착용 후기',
      content: '가을에 입기 좋은 점퍼를 소개합니다. 사진은 하왕십리 골목에서 찍었습니다.',
      posterName: theCustomer.name,
      poster: theCustomer,
    },
  };
}

/** The 100 reports of the demo system. */
export function demoReports(customers: readonly DemoCustomer[], anchor: Date): DemoReport[] {
  const chance = chanceOf('reports');
  const times = Array.from({ length: TOTAL - 1 }, () => momentBefore(chance, anchor, { from: 120, to: 1 })).toSorted(
    (one, other) => one.getTime() - other.getTime(),
  );
  return [
    ...times.map((at, index) => objectedNowAndThen(generated(chance, { at, index, anchor, customers }), index)),
    reportOfTheDocument(anchor),
  ];
}

/** Some posters whose post is hidden object. */
function objectedNowAndThen(report: DemoReport, index: number): DemoReport {
  return report.state === 'HIDDEN' && index % 5 === 0 ? { ...report, state: 'OBJECTED' } : report;
}

const RIGHTS = [
  [6, 'COPYRIGHT', '저작권'],
  [4, 'TRADEMARK', '상표권'],
  [2, 'DESIGN', '디자인권'],
  [1, 'PATENT', '특허권'],
  [1, 'PORTRAIT', '초상권'],
] as const;

function generated(
  chance: Chance,
  { at, index, anchor, customers }: { at: Date; index: number; anchor: Date; customers: readonly DemoCustomer[] },
): DemoReport {
  const serial = String(index + 1).padStart(6, '0');
  const [right, word] = weighted(
    chance,
    RIGHTS.map(([weight, code, ko]) => [weight, [code, ko] as const] as const),
  );
  const poster = chance.datatype.boolean(0.4) ? chance.helpers.arrayElement(customers) : null;
  const claimant = chance.datatype.boolean(0.2) ? chance.helpers.arrayElement(customers) : null;
  // The business of the login `partner` finds its trademark misused now and then.
  const business = claimant === null && right === 'TRADEMARK' && index % 2 === 0 ? businessAt(0) : null;
  const ageDays = (anchor.getTime() - at.getTime()) / 86_400_000;
  const kind = weighted(chance, [
    [6, 'POST'],
    [2, 'COMMENT'],
    [1, 'REPLY'],
  ] as const);
  return {
    id: demoId('report', serial),
    number: `R${at.getUTCFullYear()}-${serial}`,
    right,
    state: stateAt(chance, ageDays),
    title: `권리침해(${word} 침해) 신고`,
    reason: `신고인의 ${word}을(를) 침해하는 게시물입니다.`,
    evidence: chance.datatype.boolean(0.8) ? `${word} 등록증 사본` : null,
    claimantName: claimant?.name ?? business?.name ?? koreanName(chance),
    claimant,
    business,
    reportedAt: at,
    post: {
      id: demoId('post', serial),
      kind,
      externalId: `P-${200_000 + index}`,
      title:
        kind === 'POST'
          ? chance.helpers.arrayElement(['착용 후기', '정품 인증 질문', '중고 판매합니다', '코디 추천'])
          : null,
      content: chance.helpers.arrayElement([
        '브랜드 정품과 같은 상품을 저렴하게 판매합니다.',
        '후기 사진을 공유합니다.',
        '디자인이 똑같은 제품을 찾았습니다.',
      ]),
      posterName: poster?.name ?? koreanName(chance),
      poster,
    },
  };
}

function stateAt(chance: Chance, ageDays: number): DemoReport['state'] {
  if (ageDays < 3)
    return weighted(chance, [
      [4, 'RECEIVED'],
      [1, 'UNDER_REVIEW'],
    ] as const);
  if (ageDays < 31)
    return weighted(chance, [
      [1, 'UNDER_REVIEW'],
      [4, 'HIDDEN'],
      [3, 'REJECTED'],
    ] as const);
  return weighted(chance, [
    [5, 'CLOSED'],
    [4, 'REJECTED'],
  ] as const);
}

function fault(message: string): never {
  throw new Error(message);
}
