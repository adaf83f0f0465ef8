export {
  attachingWords,
  inCaseWords,
  writingWords,
  type AttachingCode,
  type InCaseCode,
  type WritingCode,
} from './case-message-words.ts';
export { readableMessages } from './case-message.access.ts';
export { CaseMessageRow } from './case-message.entity.ts';
export { authorAmong, PARTY_SIDES, sideAmong, TEXT_LENGTH, type PartySide } from './case-message.ts';
export { CaseMessage, CaseMessageParty, correspondenceErrors } from './case-message.type.ts';
export { forgetMessages } from './forget-messages.ts';
export { tellParties } from './message-notices.ts';
export { messageById } from './message-reads.ts';
export { putCaseMessage } from './put-case-message.ts';
export { writeStepMessage } from './step-messages.ts';
export { writtenIn } from './written.ts';
