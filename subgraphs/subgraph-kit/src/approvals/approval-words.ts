import { Directive } from 'type-graphql';
import { userErrors, type CodeWords } from '../payload.ts';

/** Reasons why an act on a request can be refused. */
export type ApprovalCode =
  | 'NOT_ALLOWED'
  | 'WRONG_STATE'
  | 'APPROVAL_UNKNOWN'
  | 'OWN_ACT'
  | 'ALREADY_TOOK_PART'
  | 'ALREADY_DECIDED'
  | 'REASON_MISSING'
  | 'TITLE_MISSING'
  | 'TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'TEAM_MISSING'
  | 'ALREADY_REQUESTED'
  | 'NOT_APPROVED'
  | 'EFFECT_REFUSED';

/** What people are told for each reason. */
export const approvalWords: CodeWords<ApprovalCode> = {
  NOT_ALLOWED: { ko: '이 결재를 처리할 권한이 없습니다.', en: 'You may not take this step of this approval.' },
  WRONG_STATE: {
    ko: '결재 상태가 바뀌었습니다. 새로 고쳐 확인해 주십시오.',
    en: 'The approval has moved on. Refresh to see its state.',
  },
  APPROVAL_UNKNOWN: { ko: '결재를 찾을 수 없습니다.', en: 'There is no such approval.' },
  OWN_ACT: {
    ko: '본인이 올린 결재는 본인이나 본인의 대리로 결재할 수 없습니다.',
    en: 'Nobody decides on what they asked for themselves, nor on behalf of who asked.',
  },
  ALREADY_TOOK_PART: {
    ko: '같은 사람이 한 결재선에서 두 번 결재할 수 없습니다.',
    en: 'One person decides at one place of a line only.',
  },
  ALREADY_DECIDED: { ko: '다른 결재자가 먼저 처리했습니다.', en: 'Another approver has decided this step already.' },
  REASON_MISSING: { ko: '사유를 입력해 주십시오.', en: 'Enter the reason.' },
  TITLE_MISSING: { ko: '제목을 입력해 주십시오.', en: 'Enter a title.' },
  TEXT_MISSING: { ko: '내용을 입력해 주십시오.', en: 'Enter a text.' },
  TEXT_TOO_LONG: {
    ko: '제목은 200자, 내용은 20,000자까지 입력할 수 있습니다.',
    en: 'A title has at most 200 characters, a text 20,000.',
  },
  TEAM_MISSING: {
    ko: '소속 팀이 없어 결재선을 정할 수 없습니다. 관리자에게 문의해 주십시오.',
    en: 'You belong to no team, so nobody can decide. Ask an administrator.',
  },
  ALREADY_REQUESTED: { ko: '이미 진행 중인 결재가 있습니다.', en: 'An approval of this kind is under way already.' },
  NOT_APPROVED: {
    ko: '결재가 완료되지 않았거나 이미 사용한 결재입니다.',
    en: 'This is not approved, or was used already.',
  },
  EFFECT_REFUSED: {
    ko: '그사이 대상이 바뀌어 승인할 수 없습니다. 반려하거나 회수해 주십시오.',
    en: 'What it is about has changed meanwhile, so it can no longer be approved. Return it.',
  },
};

/** User errors of acts on requests, the same in every slice. */
export const approvalErrors = userErrors('Approval', approvalWords);
Directive('@shareable')(approvalErrors.type);
