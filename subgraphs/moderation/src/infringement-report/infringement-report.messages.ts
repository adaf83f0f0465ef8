import {
  approvalAsked,
  approvalDecided,
  deadlineNear,
  type MessageDeclaration,
  surveyInvitation,
} from '@madang/subgraph-kit';
import { objectionMessageTemplates, reportMessageTemplates } from '../report-notice/index.ts';

/** Messages about reports; moderators read the log of all of them, as they read all reports. */
export const reportMessages: MessageDeclaration = {
  subject: 'InfringementReport',
  templates: [
    ...reportMessageTemplates,
    ...objectionMessageTemplates,
    surveyInvitation,
    deadlineNear,
    approvalAsked,
    approvalDecided,
  ],
  readers: ['MODERATOR', 'ADMIN'],
  readable: () => ({ subjectType: 'InfringementReport' }),
};
