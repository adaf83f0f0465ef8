/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Begin of a review (검토 시작) */
export type BeginReviewInput = {
  /** Report to review */
  reportId: string;
};

/** Destruction of a file without a successor */
export type DestroyReportFileInput = {
  /** Sentence that the moderator stands for */
  attestation: string;
  /** File to destroy */
  fileId: string;
};

/** Why an ordered document is not issued yet */
export type DocumentProblem =
  /** No certificate is good now; it is issued once there is one */
  | 'CERTIFICATE_EXPIRED'
  /** It could not be printed or signed; this is tried again */
  | 'PRINTING_FAILED'
  /** Register of documents did not answer; it is asked again */
  | 'REGISTER_AWAY';

/** State of a document */
export type DocumentState =
  /** Issued, and in force */
  | 'ISSUED'
  /** Ordered by an act; it is printed, signed and registered next */
  | 'ORDERED'
  /** Issued, and withdrawn by two people */
  | 'REVOKED'
  /** Issued, and followed by a corrected one */
  | 'SUPERSEDED';

/** State of a file */
export type FileState =
  /** Destroyed without a successor */
  | 'DESTROYED'
  /** Announced; its bytes are not all here */
  | 'EXPECTED'
  /** Burnt over with black boxes; the original is destroyed */
  | 'MASKED'
  /** Received and locked away until it is judged */
  | 'QUARANTINED'
  /** Judged and refused; destroyed */
  | 'REFUSED'
  /** Judged and written anew; may be shown */
  | 'RELEASED';

/** Approval of a report, which hides its post (비노출 승인) */
export type HideReportedPostInput = {
  /** Reason of the decision as it is told (처리사유) */
  decisionReason: string;
  /** Operations memo (운영메모); must record the identity check (R7) */
  operatorMemo: string;
  /** Digest of the preview that its maker confirmed (R4); without it PREVIEW_MISSING */
  previewDigest?: string | null | undefined;
  /** Report to decide on */
  reportId: string;
};

/** Black box over an image, in pixels of that image from its upper left */
export type MaskBoxInput = {
  /** Height of the box */
  height: number;
  /** Width of the box */
  width: number;
  /** Distance from the left edge */
  x: number;
  /** Distance from the upper edge */
  y: number;
};

/** Masking of an image, by which its original is destroyed */
export type MaskReportFileInput = {
  /** Sentence that the moderator stands for */
  attestation: string;
  /** Black boxes; each covers at least 4 by 4 pixels of the image */
  boxes: Array<MaskBoxInput>;
  /** File to mask */
  fileId: string;
  /** Says that the image shows nothing that must be hidden; only so there may be no boxes */
  nothingToMask?: boolean;
};

/** Kind of a message */
export type MessageCategory =
  /** Demanded by law; nobody opts out */
  | 'LEGAL'
  /** About access and safety; nobody opts out */
  | 'SECURITY'
  /** About something that the recipient asked for */
  | 'SERVICE'
  /** Question on how it went; not in quiet hours */
  | 'SURVEY';

/** Way on which a message goes */
export type MessageChannel =
  /** Alarm in the shell */
  | 'ALARM'
  /** By Kakao AlimTalk */
  | 'ALIMTALK'
  /** By e-mail */
  | 'EMAIL'
  /** By post, printed by people */
  | 'POST'
  /** Shown on devices of an account */
  | 'PUSH'
  /** By text message, short or long */
  | 'SMS';

/** How far a message has come */
export type MessageState =
  /** Nobody knows whether it was sent; a person finds out */
  | 'AMBIGUOUS'
  /** Waits until a document is issued */
  | 'AWAITING_DOCUMENT'
  /** Not sent, because this house only tries things out */
  | 'CAPTURED'
  /** Known to have arrived */
  | 'DELIVERED'
  /** Refused for good, or given up */
  | 'FAILED'
  /** Waits for the end of quiet hours */
  | 'HELD'
  /** Given to the post */
  | 'POSTED'
  /** Waits to be sent, or to be printed */
  | 'QUEUED'
  /** Is being handed to a provider */
  | 'SENDING'
  /** Taken by the provider */
  | 'SENT'
  /** Not sent, because the recipient wants none */
  | 'SUPPRESSED';

/** Reasons why an act of the slice can be refused */
export type ModerationUserErrorCode =
  /** Confirm the sentence first. */
  | 'ATTESTATION_MISSING'
  /** Every box must cover at least 4 by 4 pixels of the image. */
  | 'BOXES_UNUSABLE'
  /** There is no certificate that is good now, so the document cannot be signed. Tell the administrator. */
  | 'CERTIFICATE_EXPIRED'
  /** Enter the decision reason. */
  | 'DECISION_REASON_MISSING'
  /** The document has been corrected or revoked already, or is not issued yet. */
  | 'DOCUMENT_NOT_CURRENT'
  /** There is no such document. */
  | 'DOCUMENT_UNKNOWN'
  /** Files cannot be attached now. */
  | 'FILES_CLOSED'
  /** Somebody else was first. Refresh to see what they did. */
  | 'FILE_CHANGED_MEANWHILE'
  /** The file is empty. */
  | 'FILE_EMPTY'
  /** This is not an image that can be masked. */
  | 'FILE_NOT_MASKABLE'
  /** The file is too large. */
  | 'FILE_TOO_LARGE'
  /** There is no such file. */
  | 'FILE_UNKNOWN'
  /** The memo must record the identity check: “신분증 본인 확인 완료”. */
  | 'IDENTITY_CHECK_NOT_RECORDED'
  /** An identity document is not masked yet. Mask or destroy it first. */
  | 'IDENTITY_DOCUMENT_UNMASKED'
  /** Give the court and the number of the case, at most 100 characters each. */
  | 'LAWSUIT_INCOMPLETE'
  /** The day of the suit cannot be after today. */
  | 'LAWSUIT_IN_FUTURE'
  /** The link is not right, or its time is over. Check the link in the mail. */
  | 'LINK_UNKNOWN'
  /** Enter the operations memo. */
  | 'MEMO_MISSING'
  /** There are no boxes. If there is nothing to mask, say so. */
  | 'NOTHING_MASKED'
  /** Affirm that what you say is true. */
  | 'NOT_AFFIRMED'
  /** You may not decide on this report. */
  | 'NOT_ALLOWED'
  /** The poster can still object. */
  | 'OBJECTION_STILL_POSSIBLE'
  /** The 30 days in which one can object are over. */
  | 'OBJECTION_TOO_LATE'
  /** Look at what will be sent first. */
  | 'PREVIEW_MISSING'
  /** What would be sent has changed since it was previewed. Look at it again. */
  | 'PREVIEW_OUTDATED'
  /** Say in at least 5 characters why the document is revoked. */
  | 'REASON_TOO_SHORT_FOR_REVOCATION'
  /** There is no such report. */
  | 'REPORT_UNKNOWN'
  /** The day of the resumption has not come. */
  | 'RESUMPTION_AHEAD'
  /** The post is shown again 7 to 14 days from today. */
  | 'RESUMPTION_OUT_OF_RANGE'
  /** Say why you object. */
  | 'STATEMENT_MISSING'
  /** At most 4,000 characters. */
  | 'STATEMENT_TOO_LONG'
  /** There is nothing to attach the file to. */
  | 'SUBJECT_UNKNOWN'
  /** Reason and memo have at most 2,000 characters each. */
  | 'TEXT_TOO_LONG'
  /** There are as many files as there may be. */
  | 'TOO_MANY_FILES'
  /** The report has moved on. Refresh to see its state. */
  | 'WRONG_STATE';

/** Ground on which a poster may post what was reported */
export type ObjectionGround =
  /** The law allows it, such as a quotation (인용 등 법이 허용) */
  | 'LAWFUL_USE'
  /** The right holder allowed it (허락을 받음) */
  | 'LICENSED'
  /** It touches no right of the claimant (침해가 아님) */
  | 'NO_INFRINGEMENT'
  /** Another ground */
  | 'OTHER'
  /** It is the own work of the poster (직접 만든 것) */
  | 'OWN_WORK';

/** What came of an objection */
export type ObjectionOutcome =
  /** Rejected: the post stays hidden (기각) */
  | 'REJECTED'
  /** Upheld: a day of the resumption is set (인용) */
  | 'UPHELD';

/** Kind of a thing that can be reported */
export type PostKind =
  /** Comment on a post (댓글) */
  | 'COMMENT'
  /** Post (게시글) */
  | 'POST'
  /** Reply to a comment (대댓글) */
  | 'REPLY';

/** Approval of a report whose messages are to be seen first (미리보기) */
export type PreviewHideReportedPostInput = {
  /** Reason of the decision as it is told (처리사유) */
  decisionReason: string;
  /** Operations memo (운영메모); must record the identity check (R7) */
  operatorMemo: string;
  /** Report to decide on */
  reportId: string;
};

/** Rejection of an objection whose messages are to be seen first (미리보기) */
export type PreviewRejectObjectionInput = {
  /** Reason of the decision as it is told */
  decisionReason: string;
  /** Operations memo (운영메모) */
  operatorMemo: string;
  /** Report that was objected to */
  reportId: string;
};

/** Rejection of a report whose messages are to be seen first (미리보기) */
export type PreviewRejectReportInput = {
  /** Reason of the decision as it is told (처리사유) */
  decisionReason: string;
  /** Operations memo (운영메모); must record the identity check (R7) */
  operatorMemo: string;
  /** Report to decide on */
  reportId: string;
  /** Situation in which it is rejected */
  situation: RejectionSituation;
};

/** Reversal of a hiding whose messages are to be seen first (미리보기) */
export type PreviewReverseHidingInput = {
  /** Reason of the decision as it is told */
  decisionReason: string;
  /** Operations memo (운영메모) */
  operatorMemo: string;
  /** Report that was objected to */
  reportId: string;
};

/** Upholding of an objection whose messages are to be seen first (미리보기) */
export type PreviewUpholdObjectionInput = {
  /** Reason of the decision as it is told */
  decisionReason: string;
  /** Operations memo (운영메모) */
  operatorMemo: string;
  /** Report that was objected to */
  reportId: string;
  /** Day on which the post is shown again: 7 to 14 days from today */
  resumeOn: string;
};

/** Change of what a file is for */
export type ReclassifyReportFileInput = {
  /** File that is something else than its sender said */
  fileId: string;
  /** What the file really is for */
  purpose: ReportFilePurpose;
};

/** Rejection of an objection (이의 기각) */
export type RejectObjectionInput = {
  /** Reason of the decision as it is told */
  decisionReason: string;
  /** Operations memo (운영메모) */
  operatorMemo: string;
  /** Digest of the preview; without it PREVIEW_MISSING */
  previewDigest?: string | null | undefined;
  /** Report that was objected to */
  reportId: string;
};

/** Rejection of a report (반려) */
export type RejectReportInput = {
  /** Reason of the decision as it is told (처리사유) */
  decisionReason: string;
  /** Operations memo (운영메모); must record the identity check (R7) */
  operatorMemo: string;
  /** Digest of the preview that its maker confirmed (R4); without it PREVIEW_MISSING */
  previewDigest?: string | null | undefined;
  /** Report to decide on */
  reportId: string;
  /** Situation in which it is rejected */
  situation: RejectionSituation;
};

/** Situation in which a report is rejected (R9) */
export type RejectionSituation =
  /** Evidence does not suffice */
  | 'EVIDENCE_SHORT'
  /** Claimant cannot be confirmed as the right holder */
  | 'HOLDER_UNCONFIRMED'
  /** Identity document shows more than name and birth date */
  | 'ID_NOT_MASKED'
  /** Post is deleted already */
  | 'POST_GONE';

/** What a file of a report is for */
export type ReportFilePurpose =
  /** Evidence that the claimant is the right holder (증빙자료) */
  | 'EVIDENCE'
  /** Picture of an identity document (신분증 사본); masked before a decision (R7) */
  | 'IDENTITY_DOCUMENT';

/** State of a report */
export type ReportState =
  /** Closed, the post stays hidden: nobody objected in time, not with right, or the claimant has sued (종결) */
  | 'CLOSED'
  /** Approved, the post is hidden and the poster can object (비노출) */
  | 'HIDDEN'
  /** The poster objects, a moderator decides (이의신청) */
  | 'OBJECTED'
  /** Received, not yet looked at (접수) */
  | 'RECEIVED'
  /** The post is shown again (재게시) */
  | 'REINSTATED'
  /** Rejected (반려) */
  | 'REJECTED'
  /** Objection upheld, the post is shown again on a day that is set (재개 예정) */
  | 'RESUMING'
  /** Under review by a moderator (검토중) */
  | 'UNDER_REVIEW';

/** Step a report can take */
export type ReportStep =
  /** Begin to review it (검토 시작) */
  | 'BEGIN_REVIEW'
  /** Close it because nobody objected (자동 종결) */
  | 'CLOSE_UNCONTESTED'
  /** Approve it and hide the post (비노출 승인) */
  | 'HIDE'
  /** Object to the hiding, by the poster (이의신청) */
  | 'OBJECT'
  /** Take it in (접수) */
  | 'RECEIVE'
  /** Show the post again on its day (재게시) */
  | 'REINSTATE'
  /** Reject it (반려) */
  | 'REJECT'
  /** Reject the objection; the post stays hidden (이의 기각) */
  | 'REJECT_OBJECTION'
  /** Report a lawsuit, by the claimant; the post stays hidden (소 제기 통보) */
  | 'REPORT_LAWSUIT'
  /** Take back a hiding that was wrong (결정 취소) */
  | 'REVERSE'
  /** Uphold the objection and set the day of the resumption (이의 인용) */
  | 'UPHOLD_OBJECTION';

/** Announcement of a file that is about to be sent */
export type RequestReportFileUploadInput = {
  /** Name of the file, for display */
  name: string;
  /** What the file is for */
  purpose: ReportFilePurpose;
  /** Report that the file is for */
  reportId: string;
  /** Size in bytes */
  size: number;
};

/** Reversal of a hiding that was wrong (결정 취소) */
export type ReverseHidingInput = {
  /** Reason of the decision as it is told */
  decisionReason: string;
  /** Operations memo (운영메모) */
  operatorMemo: string;
  /** Digest of the preview; without it PREVIEW_MISSING */
  previewDigest?: string | null | undefined;
  /** Report that was objected to */
  reportId: string;
};

/** Kind of right that a report is about */
export type RightKind =
  /** Copyright (저작권) */
  | 'COPYRIGHT'
  /** Design (디자인권) */
  | 'DESIGN'
  /** Patent or utility model (특허권) */
  | 'PATENT'
  /** Portrait or reputation (초상권) */
  | 'PORTRAIT'
  /** Trademark (상표권) */
  | 'TRADEMARK';

/** Upholding of an objection (이의 인용) */
export type UpholdObjectionInput = {
  /** Reason of the decision as it is told */
  decisionReason: string;
  /** Operations memo (운영메모) */
  operatorMemo: string;
  /** Digest of the preview; without it PREVIEW_MISSING */
  previewDigest?: string | null | undefined;
  /** Report that was objected to */
  reportId: string;
  /** Day on which the post is shown again: 7 to 14 days from today */
  resumeOn: string;
};

export type BeginReviewMutationVariables = Exact<{
  input: BeginReviewInput;
}>;

export type BeginReviewMutation = {
  beginReview: {
    __typename: 'BeginReviewPayload';
    infringementReport: {
      __typename: 'InfringementReport';
      id: string;
      state: ReportState;
      availableSteps: Array<ReportStep>;
      reviewer: string | null;
      decisionReason: string | null;
      rejectionSituation: RejectionSituation | null;
      operatorMemo: string | null;
      decidedAt: string | null;
      objectionUntil: string | null;
      objection: {
        __typename: 'Objection';
        id: string;
        ground: ObjectionGround;
        statement: string;
        objectedAt: string;
        outcome: ObjectionOutcome | null;
        decisionReason: string | null;
        operatorMemo: string | null;
        decidedBy: string | null;
        decidedAt: string | null;
        resumeAt: string | null;
        lawsuitCourt: string | null;
        lawsuitNumber: string | null;
        lawsuitFiledOn: string | null;
        lawsuitReportedAt: string | null;
      } | null;
      target: { __typename: 'Post'; id: string; hiddenAt: string | null };
      history: Array<{
        __typename: 'ReportStepTaken';
        id: string;
        step: ReportStep;
        takenByName: string | null;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DecisionPreview_PreviewFragment = {
  __typename: 'SendPreview';
  digest: string;
  messages: Array<{
    __typename: 'PreviewedMessage';
    templateName: string;
    category: MessageCategory;
    channel: MessageChannel;
    channels: Array<MessageChannel>;
    recipientName: string;
    recipientAddress: string | null;
    title: string;
    text: string;
    viewUrl: string | null;
    documentIds: Array<string>;
  }>;
} & { ' $fragmentName'?: 'DecisionPreview_PreviewFragment' };

export type PreviewHideReportedPostMutationVariables = Exact<{
  input: PreviewHideReportedPostInput;
}>;

export type PreviewHideReportedPostMutation = {
  previewHideReportedPost: {
    __typename: 'PreviewHideReportedPostPayload';
    preview: {
      __typename: 'SendPreview';
      digest: string;
      messages: Array<{
        __typename: 'PreviewedMessage';
        templateName: string;
        category: MessageCategory;
        channel: MessageChannel;
        channels: Array<MessageChannel>;
        recipientName: string;
        recipientAddress: string | null;
        title: string;
        text: string;
        viewUrl: string | null;
        documentIds: Array<string>;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PreviewRejectReportMutationVariables = Exact<{
  input: PreviewRejectReportInput;
}>;

export type PreviewRejectReportMutation = {
  previewRejectReport: {
    __typename: 'PreviewRejectReportPayload';
    preview: {
      __typename: 'SendPreview';
      digest: string;
      messages: Array<{
        __typename: 'PreviewedMessage';
        templateName: string;
        category: MessageCategory;
        channel: MessageChannel;
        channels: Array<MessageChannel>;
        recipientName: string;
        recipientAddress: string | null;
        title: string;
        text: string;
        viewUrl: string | null;
        documentIds: Array<string>;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type HideReportedPostMutationVariables = Exact<{
  input: HideReportedPostInput;
}>;

export type HideReportedPostMutation = {
  hideReportedPost: {
    __typename: 'HideReportedPostPayload';
    infringementReport: {
      __typename: 'InfringementReport';
      id: string;
      state: ReportState;
      availableSteps: Array<ReportStep>;
      reviewer: string | null;
      decisionReason: string | null;
      rejectionSituation: RejectionSituation | null;
      operatorMemo: string | null;
      decidedAt: string | null;
      objectionUntil: string | null;
      objection: {
        __typename: 'Objection';
        id: string;
        ground: ObjectionGround;
        statement: string;
        objectedAt: string;
        outcome: ObjectionOutcome | null;
        decisionReason: string | null;
        operatorMemo: string | null;
        decidedBy: string | null;
        decidedAt: string | null;
        resumeAt: string | null;
        lawsuitCourt: string | null;
        lawsuitNumber: string | null;
        lawsuitFiledOn: string | null;
        lawsuitReportedAt: string | null;
      } | null;
      target: { __typename: 'Post'; id: string; hiddenAt: string | null };
      history: Array<{
        __typename: 'ReportStepTaken';
        id: string;
        step: ReportStep;
        takenByName: string | null;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RejectReportMutationVariables = Exact<{
  input: RejectReportInput;
}>;

export type RejectReportMutation = {
  rejectReport: {
    __typename: 'RejectReportPayload';
    infringementReport: {
      __typename: 'InfringementReport';
      id: string;
      state: ReportState;
      availableSteps: Array<ReportStep>;
      reviewer: string | null;
      decisionReason: string | null;
      rejectionSituation: RejectionSituation | null;
      operatorMemo: string | null;
      decidedAt: string | null;
      objectionUntil: string | null;
      objection: {
        __typename: 'Objection';
        id: string;
        ground: ObjectionGround;
        statement: string;
        objectedAt: string;
        outcome: ObjectionOutcome | null;
        decisionReason: string | null;
        operatorMemo: string | null;
        decidedBy: string | null;
        decidedAt: string | null;
        resumeAt: string | null;
        lawsuitCourt: string | null;
        lawsuitNumber: string | null;
        lawsuitFiledOn: string | null;
        lawsuitReportedAt: string | null;
      } | null;
      target: { __typename: 'Post'; id: string; hiddenAt: string | null };
      history: Array<{
        __typename: 'ReportStepTaken';
        id: string;
        step: ReportStep;
        takenByName: string | null;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReportListQueryVariables = Exact<{
  search?: string | null | undefined;
  states?: Array<ReportState> | ReportState | null | undefined;
  after?: string | null | undefined;
}>;

export type ReportListQuery = {
  infringementReports: {
    __typename: 'InfringementReportConnection';
    nodes: Array<{
      __typename: 'InfringementReport';
      id: string;
      number: string;
      title: string;
      right: RightKind;
      state: ReportState;
      claimantName: string;
      reportedAt: string;
      objectionUntil: string | null;
      reviewer: string | null;
      target: { __typename: 'Post'; id: string; kind: PostKind; posterName: string };
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ReportProgress_ReportFragment = {
  __typename: 'InfringementReport';
  id: string;
  state: ReportState;
  availableSteps: Array<ReportStep>;
  reviewer: string | null;
  decisionReason: string | null;
  rejectionSituation: RejectionSituation | null;
  operatorMemo: string | null;
  decidedAt: string | null;
  objectionUntil: string | null;
  objection: {
    __typename: 'Objection';
    id: string;
    ground: ObjectionGround;
    statement: string;
    objectedAt: string;
    outcome: ObjectionOutcome | null;
    decisionReason: string | null;
    operatorMemo: string | null;
    decidedBy: string | null;
    decidedAt: string | null;
    resumeAt: string | null;
    lawsuitCourt: string | null;
    lawsuitNumber: string | null;
    lawsuitFiledOn: string | null;
    lawsuitReportedAt: string | null;
  } | null;
  target: { __typename: 'Post'; id: string; hiddenAt: string | null };
  history: Array<{
    __typename: 'ReportStepTaken';
    id: string;
    step: ReportStep;
    takenByName: string | null;
    takenAt: string;
    note: string | null;
  }>;
} & { ' $fragmentName'?: 'ReportProgress_ReportFragment' };

export type InfringementReportPageQueryVariables = Exact<{
  id: string;
}>;

export type InfringementReportPageQuery = {
  infringementReport: {
    __typename: 'InfringementReport';
    number: string;
    title: string;
    right: RightKind;
    reason: string;
    evidenceSummary: string | null;
    claimantName: string;
    reportedAt: string;
    id: string;
    state: ReportState;
    availableSteps: Array<ReportStep>;
    reviewer: string | null;
    decisionReason: string | null;
    rejectionSituation: RejectionSituation | null;
    operatorMemo: string | null;
    decidedAt: string | null;
    objectionUntil: string | null;
    claimant: { __typename: 'Customer'; id: string; name: string } | null;
    target: {
      __typename: 'Post';
      id: string;
      kind: PostKind;
      externalId: string;
      url: string;
      title: string | null;
      contentAsReported: string;
      posterName: string;
      hiddenAt: string | null;
      poster: { __typename: 'Customer'; id: string; name: string } | null;
    };
    rejectionTexts: Array<{ __typename: 'RejectionText'; situation: RejectionSituation; text: string }>;
    objection: {
      __typename: 'Objection';
      id: string;
      ground: ObjectionGround;
      statement: string;
      objectedAt: string;
      outcome: ObjectionOutcome | null;
      decisionReason: string | null;
      operatorMemo: string | null;
      decidedBy: string | null;
      decidedAt: string | null;
      resumeAt: string | null;
      lawsuitCourt: string | null;
      lawsuitNumber: string | null;
      lawsuitFiledOn: string | null;
      lawsuitReportedAt: string | null;
    } | null;
    history: Array<{
      __typename: 'ReportStepTaken';
      id: string;
      step: ReportStep;
      takenByName: string | null;
      takenAt: string;
      note: string | null;
    }>;
  } | null;
};

export type ReportRecordsQueryVariables = Exact<{
  id: string;
}>;

export type ReportRecordsQuery = {
  infringementReport: {
    __typename: 'InfringementReport';
    id: string;
    documents: Array<{
      __typename: 'IssuedDocument';
      id: string;
      number: string;
      title: string;
      version: number;
      state: DocumentState;
      problem: DocumentProblem | null;
      orderedAt: string;
      issuedAt: string | null;
      downloadUrl: string | null;
      readings: Array<{ __typename: 'DocumentReading'; side: string; at: string }>;
    }>;
    messages: Array<{
      __typename: 'DispatchedMessage';
      id: string;
      channel: MessageChannel;
      state: MessageState;
      templateName: string;
      recipientName: string | null;
      recipientAddress: string | null;
      problem: string | null;
      createdAt: string;
      openedAt: string | null;
    }>;
  } | null;
};

export type ReportsPanel_CustomerFragment = {
  __typename: 'Customer';
  id: string;
  infringementReports: Array<{
    __typename: 'InfringementReport';
    id: string;
    number: string;
    title: string;
    right: RightKind;
    state: ReportState;
    reportedAt: string;
    claimant: { __typename: 'Customer'; id: string } | null;
  }> | null;
} & { ' $fragmentName'?: 'ReportsPanel_CustomerFragment' };

export type PreviewUpholdObjectionMutationVariables = Exact<{
  input: PreviewUpholdObjectionInput;
}>;

export type PreviewUpholdObjectionMutation = {
  previewUpholdObjection: {
    __typename: 'PreviewUpholdObjectionPayload';
    preview: {
      __typename: 'SendPreview';
      digest: string;
      messages: Array<{
        __typename: 'PreviewedMessage';
        templateName: string;
        category: MessageCategory;
        channel: MessageChannel;
        channels: Array<MessageChannel>;
        recipientName: string;
        recipientAddress: string | null;
        title: string;
        text: string;
        viewUrl: string | null;
        documentIds: Array<string>;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type UpholdObjectionMutationVariables = Exact<{
  input: UpholdObjectionInput;
}>;

export type UpholdObjectionMutation = {
  upholdObjection: {
    __typename: 'UpholdObjectionPayload';
    infringementReport: {
      __typename: 'InfringementReport';
      id: string;
      state: ReportState;
      availableSteps: Array<ReportStep>;
      reviewer: string | null;
      decisionReason: string | null;
      rejectionSituation: RejectionSituation | null;
      operatorMemo: string | null;
      decidedAt: string | null;
      objectionUntil: string | null;
      objection: {
        __typename: 'Objection';
        id: string;
        ground: ObjectionGround;
        statement: string;
        objectedAt: string;
        outcome: ObjectionOutcome | null;
        decisionReason: string | null;
        operatorMemo: string | null;
        decidedBy: string | null;
        decidedAt: string | null;
        resumeAt: string | null;
        lawsuitCourt: string | null;
        lawsuitNumber: string | null;
        lawsuitFiledOn: string | null;
        lawsuitReportedAt: string | null;
      } | null;
      target: { __typename: 'Post'; id: string; hiddenAt: string | null };
      history: Array<{
        __typename: 'ReportStepTaken';
        id: string;
        step: ReportStep;
        takenByName: string | null;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PreviewRejectObjectionMutationVariables = Exact<{
  input: PreviewRejectObjectionInput;
}>;

export type PreviewRejectObjectionMutation = {
  previewRejectObjection: {
    __typename: 'PreviewRejectObjectionPayload';
    preview: {
      __typename: 'SendPreview';
      digest: string;
      messages: Array<{
        __typename: 'PreviewedMessage';
        templateName: string;
        category: MessageCategory;
        channel: MessageChannel;
        channels: Array<MessageChannel>;
        recipientName: string;
        recipientAddress: string | null;
        title: string;
        text: string;
        viewUrl: string | null;
        documentIds: Array<string>;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RejectObjectionMutationVariables = Exact<{
  input: RejectObjectionInput;
}>;

export type RejectObjectionMutation = {
  rejectObjection: {
    __typename: 'RejectObjectionPayload';
    infringementReport: {
      __typename: 'InfringementReport';
      id: string;
      state: ReportState;
      availableSteps: Array<ReportStep>;
      reviewer: string | null;
      decisionReason: string | null;
      rejectionSituation: RejectionSituation | null;
      operatorMemo: string | null;
      decidedAt: string | null;
      objectionUntil: string | null;
      objection: {
        __typename: 'Objection';
        id: string;
        ground: ObjectionGround;
        statement: string;
        objectedAt: string;
        outcome: ObjectionOutcome | null;
        decisionReason: string | null;
        operatorMemo: string | null;
        decidedBy: string | null;
        decidedAt: string | null;
        resumeAt: string | null;
        lawsuitCourt: string | null;
        lawsuitNumber: string | null;
        lawsuitFiledOn: string | null;
        lawsuitReportedAt: string | null;
      } | null;
      target: { __typename: 'Post'; id: string; hiddenAt: string | null };
      history: Array<{
        __typename: 'ReportStepTaken';
        id: string;
        step: ReportStep;
        takenByName: string | null;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type PreviewReverseHidingMutationVariables = Exact<{
  input: PreviewReverseHidingInput;
}>;

export type PreviewReverseHidingMutation = {
  previewReverseHiding: {
    __typename: 'PreviewReverseHidingPayload';
    preview: {
      __typename: 'SendPreview';
      digest: string;
      messages: Array<{
        __typename: 'PreviewedMessage';
        templateName: string;
        category: MessageCategory;
        channel: MessageChannel;
        channels: Array<MessageChannel>;
        recipientName: string;
        recipientAddress: string | null;
        title: string;
        text: string;
        viewUrl: string | null;
        documentIds: Array<string>;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReverseHidingMutationVariables = Exact<{
  input: ReverseHidingInput;
}>;

export type ReverseHidingMutation = {
  reverseHiding: {
    __typename: 'ReverseHidingPayload';
    infringementReport: {
      __typename: 'InfringementReport';
      id: string;
      state: ReportState;
      availableSteps: Array<ReportStep>;
      reviewer: string | null;
      decisionReason: string | null;
      rejectionSituation: RejectionSituation | null;
      operatorMemo: string | null;
      decidedAt: string | null;
      objectionUntil: string | null;
      objection: {
        __typename: 'Objection';
        id: string;
        ground: ObjectionGround;
        statement: string;
        objectedAt: string;
        outcome: ObjectionOutcome | null;
        decisionReason: string | null;
        operatorMemo: string | null;
        decidedBy: string | null;
        decidedAt: string | null;
        resumeAt: string | null;
        lawsuitCourt: string | null;
        lawsuitNumber: string | null;
        lawsuitFiledOn: string | null;
        lawsuitReportedAt: string | null;
      } | null;
      target: { __typename: 'Post'; id: string; hiddenAt: string | null };
      history: Array<{
        __typename: 'ReportStepTaken';
        id: string;
        step: ReportStep;
        takenByName: string | null;
        takenAt: string;
        note: string | null;
      }>;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DestroyReportFileMutationVariables = Exact<{
  input: DestroyReportFileInput;
}>;

export type DestroyReportFileMutation = {
  destroyReportFile: {
    __typename: 'DestroyReportFilePayload';
    reportFile: {
      __typename: 'ReportFile';
      id: string;
      purpose: ReportFilePurpose;
      name: string;
      state: FileState;
      refusalMessage: string | null;
      size: number;
      width: number | null;
      height: number | null;
      mustBeMasked: boolean;
      uploaderName: string;
      requestedAt: string;
      downloadUrl: string | null;
      thumbnailUrl: string | null;
      tombstone: {
        __typename: 'FileTombstone';
        attestation: string;
        actorName: string | null;
        destroyedAt: string;
        boxes: number;
        sha256: string;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type MaskReportFileMutationVariables = Exact<{
  input: MaskReportFileInput;
}>;

export type MaskReportFileMutation = {
  maskReportFile: {
    __typename: 'MaskReportFilePayload';
    reportFile: {
      __typename: 'ReportFile';
      id: string;
      purpose: ReportFilePurpose;
      name: string;
      state: FileState;
      refusalMessage: string | null;
      size: number;
      width: number | null;
      height: number | null;
      mustBeMasked: boolean;
      uploaderName: string;
      requestedAt: string;
      downloadUrl: string | null;
      thumbnailUrl: string | null;
      tombstone: {
        __typename: 'FileTombstone';
        attestation: string;
        actorName: string | null;
        destroyedAt: string;
        boxes: number;
        sha256: string;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReclassifyReportFileMutationVariables = Exact<{
  input: ReclassifyReportFileInput;
}>;

export type ReclassifyReportFileMutation = {
  reclassifyReportFile: {
    __typename: 'ReclassifyReportFilePayload';
    reportFile: {
      __typename: 'ReportFile';
      id: string;
      purpose: ReportFilePurpose;
      name: string;
      state: FileState;
      refusalMessage: string | null;
      size: number;
      width: number | null;
      height: number | null;
      mustBeMasked: boolean;
      uploaderName: string;
      requestedAt: string;
      downloadUrl: string | null;
      thumbnailUrl: string | null;
      tombstone: {
        __typename: 'FileTombstone';
        attestation: string;
        actorName: string | null;
        destroyedAt: string;
        boxes: number;
        sha256: string;
      } | null;
    } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ReportFile_FileFragment = {
  __typename: 'ReportFile';
  id: string;
  purpose: ReportFilePurpose;
  name: string;
  state: FileState;
  refusalMessage: string | null;
  size: number;
  width: number | null;
  height: number | null;
  mustBeMasked: boolean;
  uploaderName: string;
  requestedAt: string;
  downloadUrl: string | null;
  thumbnailUrl: string | null;
  tombstone: {
    __typename: 'FileTombstone';
    attestation: string;
    actorName: string | null;
    destroyedAt: string;
    boxes: number;
    sha256: string;
  } | null;
} & { ' $fragmentName'?: 'ReportFile_FileFragment' };

export type ReportFilesQueryVariables = Exact<{
  id: string;
}>;

export type ReportFilesQuery = {
  infringementReport: {
    __typename: 'InfringementReport';
    id: string;
    files: Array<{
      __typename: 'ReportFile';
      id: string;
      purpose: ReportFilePurpose;
      name: string;
      state: FileState;
      refusalMessage: string | null;
      size: number;
      width: number | null;
      height: number | null;
      mustBeMasked: boolean;
      uploaderName: string;
      requestedAt: string;
      downloadUrl: string | null;
      thumbnailUrl: string | null;
      tombstone: {
        __typename: 'FileTombstone';
        attestation: string;
        actorName: string | null;
        destroyedAt: string;
        boxes: number;
        sha256: string;
      } | null;
    }>;
  } | null;
};

export type RequestReportFileUploadMutationVariables = Exact<{
  input: RequestReportFileUploadInput;
}>;

export type RequestReportFileUploadMutation = {
  requestReportFileUpload: {
    __typename: 'RequestReportFileUploadPayload';
    uploadUrl: string | null;
    reportFile: { __typename: 'ReportFile'; id: string } | null;
    userErrors: Array<{
      __typename: 'ModerationUserError';
      code: ModerationUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ModerationSearchQueryVariables = Exact<{
  text: string;
}>;

export type ModerationSearchQuery = {
  infringementReports: {
    __typename: 'InfringementReportConnection';
    nodes: Array<{ __typename: 'InfringementReport'; id: string; number: string; title: string; claimantName: string }>;
  };
};

export const DecisionPreview_PreviewFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DecisionPreview_preview' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SendPreview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DecisionPreview_PreviewFragment, unknown>;
export const ReportProgress_ReportFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportProgress_report' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfringementReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectionSituation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objection' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ground' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitCourt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitFiledOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitReportedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hiddenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportProgress_ReportFragment, unknown>;
export const ReportsPanel_CustomerFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportsPanel_customer' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Customer' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'infringementReports' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claimant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportsPanel_CustomerFragment, unknown>;
export const ReportFile_FileFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mustBeMasked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploaderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tombstone' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'attestation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'destroyedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'boxes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportFile_FileFragment, unknown>;
export const BeginReviewDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'BeginReview' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'BeginReviewInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'beginReview' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'infringementReport' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportProgress_report' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportProgress_report' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfringementReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectionSituation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objection' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ground' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitCourt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitFiledOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitReportedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hiddenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<BeginReviewMutation, BeginReviewMutationVariables>;
export const PreviewHideReportedPostDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PreviewHideReportedPost' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PreviewHideReportedPostInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previewHideReportedPost' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preview' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DecisionPreview_preview' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DecisionPreview_preview' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SendPreview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreviewHideReportedPostMutation, PreviewHideReportedPostMutationVariables>;
export const PreviewRejectReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PreviewRejectReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PreviewRejectReportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previewRejectReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preview' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DecisionPreview_preview' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DecisionPreview_preview' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SendPreview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreviewRejectReportMutation, PreviewRejectReportMutationVariables>;
export const HideReportedPostDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'HideReportedPost' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'HideReportedPostInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'hideReportedPost' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'infringementReport' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportProgress_report' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportProgress_report' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfringementReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectionSituation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objection' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ground' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitCourt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitFiledOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitReportedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hiddenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<HideReportedPostMutation, HideReportedPostMutationVariables>;
export const RejectReportDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RejectReport' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RejectReportInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'infringementReport' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportProgress_report' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportProgress_report' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfringementReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectionSituation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objection' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ground' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitCourt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitFiledOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitReportedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hiddenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectReportMutation, RejectReportMutationVariables>;
export const ReportListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReportList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
          type: {
            kind: 'ListType',
            type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportState' } } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'infringementReports' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'states' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'states' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'after' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'claimantName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reportedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'target' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'posterName' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'pageInfo' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'hasNextPage' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endCursor' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportListQuery, ReportListQueryVariables>;
export const InfringementReportPageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'InfringementReportPage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'infringementReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ReportProgress_report' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'right' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'evidenceSummary' } },
                { kind: 'Field', name: { kind: 'Name', value: 'claimantName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reportedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'claimant' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'target' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'externalId' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'contentAsReported' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'posterName' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'poster' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'rejectionTexts' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'situation' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportProgress_report' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfringementReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectionSituation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objection' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ground' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitCourt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitFiledOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitReportedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hiddenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<InfringementReportPageQuery, InfringementReportPageQueryVariables>;
export const ReportRecordsDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReportRecords' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'infringementReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'documents' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'orderedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'issuedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'readings' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'at' } },
                          ],
                        },
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'messages' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'openedAt' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportRecordsQuery, ReportRecordsQueryVariables>;
export const PreviewUpholdObjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PreviewUpholdObjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PreviewUpholdObjectionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previewUpholdObjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preview' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DecisionPreview_preview' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DecisionPreview_preview' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SendPreview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreviewUpholdObjectionMutation, PreviewUpholdObjectionMutationVariables>;
export const UpholdObjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'UpholdObjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpholdObjectionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'upholdObjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'infringementReport' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportProgress_report' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportProgress_report' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfringementReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectionSituation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objection' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ground' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitCourt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitFiledOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitReportedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hiddenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<UpholdObjectionMutation, UpholdObjectionMutationVariables>;
export const PreviewRejectObjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PreviewRejectObjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PreviewRejectObjectionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previewRejectObjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preview' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DecisionPreview_preview' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DecisionPreview_preview' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SendPreview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreviewRejectObjectionMutation, PreviewRejectObjectionMutationVariables>;
export const RejectObjectionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RejectObjection' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RejectObjectionInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rejectObjection' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'infringementReport' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportProgress_report' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportProgress_report' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfringementReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectionSituation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objection' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ground' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitCourt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitFiledOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitReportedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hiddenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RejectObjectionMutation, RejectObjectionMutationVariables>;
export const PreviewReverseHidingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'PreviewReverseHiding' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'PreviewReverseHidingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'previewReverseHiding' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'preview' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'DecisionPreview_preview' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'DecisionPreview_preview' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'SendPreview' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'digest' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'messages' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'templateName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'category' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                { kind: 'Field', name: { kind: 'Name', value: 'channels' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'recipientAddress' } },
                { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                { kind: 'Field', name: { kind: 'Name', value: 'text' } },
                { kind: 'Field', name: { kind: 'Name', value: 'viewUrl' } },
                { kind: 'Field', name: { kind: 'Name', value: 'documentIds' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PreviewReverseHidingMutation, PreviewReverseHidingMutationVariables>;
export const ReverseHidingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReverseHiding' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReverseHidingInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reverseHiding' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'infringementReport' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportProgress_report' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportProgress_report' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InfringementReport' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'availableSteps' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reviewer' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'rejectionSituation' } },
          { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'objectionUntil' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'objection' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'ground' } },
                { kind: 'Field', name: { kind: 'Name', value: 'statement' } },
                { kind: 'Field', name: { kind: 'Name', value: 'objectedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'outcome' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decisionReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorMemo' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedBy' } },
                { kind: 'Field', name: { kind: 'Name', value: 'decidedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resumeAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitCourt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitNumber' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitFiledOn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'lawsuitReportedAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'target' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'hiddenAt' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'history' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'step' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'takenAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'note' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReverseHidingMutation, ReverseHidingMutationVariables>;
export const DestroyReportFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DestroyReportFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DestroyReportFileInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'destroyReportFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reportFile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportFile_file' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mustBeMasked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploaderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tombstone' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'attestation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'destroyedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'boxes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DestroyReportFileMutation, DestroyReportFileMutationVariables>;
export const MaskReportFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MaskReportFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MaskReportFileInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'maskReportFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reportFile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportFile_file' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mustBeMasked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploaderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tombstone' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'attestation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'destroyedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'boxes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MaskReportFileMutation, MaskReportFileMutationVariables>;
export const ReclassifyReportFileDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReclassifyReportFile' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReclassifyReportFileInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'reclassifyReportFile' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reportFile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportFile_file' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mustBeMasked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploaderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tombstone' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'attestation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'destroyedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'boxes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReclassifyReportFileMutation, ReclassifyReportFileMutationVariables>;
export const ReportFilesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ReportFiles' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'infringementReport' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'files' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'ReportFile_file' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ReportFile_file' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ReportFile' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'purpose' } },
          { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'refusalMessage' } },
          { kind: 'Field', name: { kind: 'Name', value: 'size' } },
          { kind: 'Field', name: { kind: 'Name', value: 'width' } },
          { kind: 'Field', name: { kind: 'Name', value: 'height' } },
          { kind: 'Field', name: { kind: 'Name', value: 'mustBeMasked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'uploaderName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'downloadUrl' } },
          { kind: 'Field', name: { kind: 'Name', value: 'thumbnailUrl' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'tombstone' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'attestation' } },
                { kind: 'Field', name: { kind: 'Name', value: 'actorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'destroyedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'boxes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'sha256' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReportFilesQuery, ReportFilesQueryVariables>;
export const RequestReportFileUploadDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RequestReportFileUpload' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RequestReportFileUploadInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'requestReportFileUpload' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'uploadUrl' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'reportFile' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'userErrors' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RequestReportFileUploadMutation, RequestReportFileUploadMutationVariables>;
export const ModerationSearchDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ModerationSearch' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'infringementReports' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'text' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '5' } },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'nodes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'claimantName' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ModerationSearchQuery, ModerationSearchQueryVariables>;
