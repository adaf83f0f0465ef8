import {
  approvalAsked,
  approvalDecided,
  deadlineNear,
  hasRole,
  type MessageDeclaration,
  type MessageRow,
  readableBy,
  surveyInvitation,
} from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { caseMessageTemplates } from '../case-notice/index.ts';

const READ = { subjectType: 'DisputeCase' } as const;

/** Messages about the cases that an actor reads: officers and leads those of their team and of no team yet, administrators all. */
const readableCaseMessages = readableBy((actor): FilterQuery<MessageRow> => {
  if (hasRole(actor, 'ADMIN')) return READ;
  const cases = raw('(select id from dispute_case where team is null or team = ?)', [actor.team]);
  return { ...READ, subjectId: { $in: cases } };
});

/** Messages about cases, and who reads their log. */
export const caseMessages: MessageDeclaration = {
  subject: 'DisputeCase',
  templates: [...caseMessageTemplates, surveyInvitation, deadlineNear, approvalAsked, approvalDecided],
  readers: ['OFFICER', 'LEAD', 'ADMIN'],
  readable: (actor) => readableCaseMessages(actor),
};
