import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';
import { seedApprovals } from './approvals.ts';
import { seedDeadlines } from './deadlines.ts';
import { seedMessages } from './messages.ts';
import { seedDocuments } from './papers.ts';
import type { Rooms } from './rooms.type.ts';
import type { Subjects } from './seed.ts';
import { seedSurveyAnswer } from './surveys.ts';

const REVOCATION = 'DOCUMENT_REVOCATION';

const ROOMS: Readonly<Record<string, (own: Belongings) => Rooms>> = {
  callcenter: ({ ticket, people, deskTeam }) => ({
    type: 'Ticket',
    id: ticket,
    label: '181120-100001',
    owner: people.AGENT,
    team: deskTeam,
    deciding: null,
    sides: ['CUSTOMER'],
    clock: 'TICKET',
    survey: 'ticket-completed',
    hasMessages: true,
    hasDocuments: false,
    printsDocuments: false,
  }),
  disputes: ({ openCase, people, caseTeam }) => ({
    type: 'DisputeCase',
    id: openCase,
    label: '2018006712',
    owner: people.OFFICER,
    team: caseTeam,
    deciding: caseTeam,
    sides: ['APPLICANT', 'RESPONDENT'],
    approval: 'CASE_REPORT',
    factual: { kind: 'TIME_EXTENSION', data: { days: 7 } },
    clock: 'RECOMMENDATION',
    survey: 'case-closed',
    hasMessages: true,
    hasDocuments: true,
    printsDocuments: true,
  }),
  insights: ({ itemCategory, people, trendTeam }) => ({
    type: 'ConsumerAlert',
    id: itemCategory,
    label: 'A2026-0007',
    owner: people.ADMIN,
    team: trendTeam,
    deciding: null,
    sides: [],
    approval: REVOCATION,
    hasMessages: false,
    hasDocuments: true,
    printsDocuments: false,
  }),
  moderation: ({ report, people, reportTeam }) => ({
    type: 'InfringementReport',
    id: report,
    label: 'R2026-000100',
    owner: people.MODERATOR,
    team: reportTeam,
    deciding: null,
    sides: ['CLAIMANT'],
    approval: REVOCATION,
    clock: 'OBJECTION',
    survey: 'report-decided',
    hasMessages: true,
    hasDocuments: true,
    printsDocuments: true,
  }),
  // The settlement of a world has the identifier of its order.
  orders: ({ order, storefront, storefrontRow, people, reportTeam }) => ({
    type: 'Settlement',
    id: order,
    label: 'S2026-47-PNR002',
    owner: people.MODERATOR,
    team: reportTeam,
    deciding: null,
    sides: ['OPERATOR'],
    approval: REVOCATION,
    factual: {
      kind: 'SETTLEMENT_CORRECTION',
      data: { storefrontCode: storefront, amount: -1000, reason: '수량 정정' },
    },
    clock: 'SETTLEMENT_ANSWER',
    hasMessages: true,
    messagesAbout: { type: 'Storefront', id: storefrontRow },
    hasDocuments: true,
    printsDocuments: false,
  }),
};

/** What the rooms are about in a slice; null for one that opens none. */
export function roomsOf(slice: string, own: Belongings): Rooms | null {
  return ROOMS[slice]?.(own) ?? null;
}

/** Deadlines, documents, messages, requests for approval and an answer to a survey, as far as the slice has them. */
export async function seedRooms(subgraph: TestSubgraph, rooms: Rooms | null, own: Belongings): Promise<Subjects> {
  if (!rooms) return {};
  const em = subgraph.em.fork();
  if (rooms.clock) await seedDeadlines(em, rooms, own);
  if (rooms.hasDocuments) await seedDocuments(em, rooms, own);
  if (rooms.hasMessages) await seedMessages(em, rooms, own);
  if (rooms.survey) await seedSurveyAnswer(em, rooms, own);
  return rooms.approval ? { ApprovalRequest: await seedApprovals(em, rooms, own) } : {};
}
