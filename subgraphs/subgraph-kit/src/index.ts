import 'reflect-metadata';

export { type Actor, hasRole } from '@madang/shared-schema/actor';
export {
  approvalAsked,
  approvalDecided,
  approvalErrors,
  ApprovalPayload,
  ApprovalRequest,
  ApprovalRow,
  approvalsStandingOn,
  approvalsOfSubject,
  approvalWords,
  defineApproval,
  endApprovals,
  isApproved,
  standingApproval,
  standingApprovals,
  submitForApproval,
  useApproval,
  type ApprovalCode,
  type ApprovalKind,
  type StandingApproval,
  type SubmissionCode,
} from './approvals/index.ts';
export { audit, auditAll, auditFeature } from './audit/index.ts';
export { neighbourhoodOf } from '@madang/shared-schema/neighbourhood';
export { Public } from './authorize.ts';
export { batch, batchMany, batchOne, type Batch } from './batch.ts';
export { daysAfter, elapsedDays, inSeoul, seoulDay, seoulMidnight, seoulMonth, type Clock } from './clock.ts';
export { connectionOf, page, PageArgs, PageInfo, pageSize, type Page } from './connection.ts';
export { positionOf } from './cursor.ts';
export type { Context } from './context.ts';
export {
  CUSTOMERS_MERGED,
  CUSTOMERS_PARTED,
  followCustomer,
  followMerge,
  followsCustomers,
  keptCustomerId,
  oneMergeAtATime,
  settleMergesJobs,
} from './customer-merge/index.ts';
export { migration } from './database.ts';
export {
  cancelDeadlines,
  Deadline,
  deadlineNear,
  deadlinesOf,
  extensionLeft,
  defineClock,
  dueAtOf,
  extendDeadline,
  handOverDeadlines,
  HOLIDAY_KINDS,
  HolidayRow,
  meetDeadlines,
  pauseDeadline,
  putHoliday,
  resumeDeadline,
  startDeadline,
  tellHoliday,
  type ClockReference,
  type DeadlineClock,
  type DeadlineRecord,
  type DeadlineStart,
  type HolidayChange,
  type HolidayKindWord,
} from './deadlines/index.ts';
export { defineSubgraph, type Feature, type Subgraph } from './definition.ts';
export {
  defineDocument,
  documentRules,
  documentsOf,
  documentWords,
  draftOf,
  IssuedDocument,
  issueDocument,
  readDocumentNumber,
  type DocumentBlock,
  type DocumentBody,
  type DocumentCode,
  type DocumentDeclaration,
  type DocumentLanguage,
  type DocumentTemplate,
  type IssuedDocumentRow,
} from './documents/index.ts';
export {
  asPreviewed,
  defineMessage,
  dispatch,
  DispatchedMessage,
  dispatchErrors,
  isUnmade,
  messagePolicies,
  MessageRow,
  messagesOf,
  onlyPreviewed,
  previewOf,
  rehearse,
  SendPreview,
  smallPrint,
  solapi,
  timedFetch,
  type DispatchCode,
  type MessageCarrier,
  type MessageDeclaration,
  type MessageTemplate,
  type Recipient,
  type Rehearsal,
  type RenderedMessage,
  type Reply,
} from './dispatch/index.ts';
export type { Content as PrintContent } from 'pdfmake/interfaces.js';
export { asEnumValue, enumOf } from './enum.ts';
export { emit, type EventHandler, type SliceEvent } from './events.ts';
export {
  extractLink,
  forgetExpiredExtracts,
  forgetExtract,
  makeExtract,
  SHEET_FORMATS,
  SHEET_MEDIA_TYPES,
  sheetFile,
  writeExtract,
  type Cell,
  type ExtractDeclaration,
  type SheetFormat,
} from './extracts/index.ts';
export {
  destroyFile,
  filesOfSubject,
  reclassifyFile,
  fileWords,
  hasUnmaskedFile,
  MaskBoxInput,
  maskFile,
  requestUpload,
  storedFileFields,
  storedFileType,
  type FileCode,
  type FileDeclaration,
  type StoredFileRow,
} from './files/index.ts';
export { callHouse, houseOf, type House } from './house-call.ts';
export { idArray, idsAmong, newId } from './id.ts';
export { addJob, hasTurn, type Job } from './jobs.ts';
export { keysetPage } from './keyset-page.ts';
export type { Language, Words } from './language.ts';
export { linkTokenHash, newLinkToken } from './link-token.ts';
export { announce, type LiveChange } from './live.ts';
export { Money, won } from './money.ts';
export { nationalDigits } from './privacy/kinds.ts';
export { personal, type Personal } from './privacy/personal.ts';
export { noteAccess } from './privacy/access-log.ts';
export { maskedName, maskedPhone } from './privacy/masks.ts';
export { withoutResidentNumbers } from './privacy/resident-numbers.ts';
export type { Retention } from './privacy/retention.ts';
export { noteExport, revealResolver } from './privacy/reveal.ts';
export { sealingMigration } from './privacy/sealing-migration.ts';
export { namedValues } from './named-values.ts';
export { payloadOf, UserError, userErrors, type CodeWords } from './payload.ts';
export { decide, defineProcess, duties, flaws, openSteps, toMermaid, type Rule } from './process.ts';
export { pagesOf } from './pages.ts';
export { nothing } from './nothing.ts';
export { plainRows } from './plain-rows.ts';
export { PutOff } from './put-off.ts';
export type { DoorParts, Routes } from './routes.ts';
export { isRefusal, refuse, unreachable, type Refusal } from './refusal.ts';
export { runApart } from './run-apart.ts';
export { startSubgraph } from './serve.ts';
export {
  defineSurvey,
  inviteToSurvey,
  surveyInvitation,
  SurveyInvitationRow,
  surveyPolicies,
  type Invitation,
  type Survey,
} from './surveys/index.ts';
export type { Act, Subject } from './subject.ts';
export { beginsWith, foundIn, idIn, literally } from './text-search.ts';
export { finderOf } from './walls/session.ts';
export { DateTime, LocalDate, SafeInt } from './scalars.ts';
export { wholeAct } from './whole-act.ts';
export { readableBy } from './walls/readable-by.ts';
export { otherRowPolicies, rowPolicies } from './walls/row-policies.ts';
export { inNameOfSlice, needsFinder } from './walls/session.ts';
