import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/* eslint-disable */
import * as types from './graphql.ts';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  mutation BeginReview($input: BeginReviewInput!) {\n    beginReview(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.BeginReviewDocument;
  '\n  fragment DecisionPreview_preview on SendPreview {\n    digest\n    messages {\n      templateName\n      category\n      channel\n      channels\n      recipientName\n      recipientAddress\n      title\n      text\n      viewUrl\n      documentIds\n    }\n  }\n': typeof types.DecisionPreview_PreviewFragmentDoc;
  '\n  mutation PreviewHideReportedPost($input: PreviewHideReportedPostInput!) {\n    previewHideReportedPost(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PreviewHideReportedPostDocument;
  '\n  mutation PreviewRejectReport($input: PreviewRejectReportInput!) {\n    previewRejectReport(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PreviewRejectReportDocument;
  '\n  mutation HideReportedPost($input: HideReportedPostInput!) {\n    hideReportedPost(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.HideReportedPostDocument;
  '\n  mutation RejectReport($input: RejectReportInput!) {\n    rejectReport(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RejectReportDocument;
  '\n  query ReportList($search: String, $states: [ReportState!], $after: String) {\n    infringementReports(search: $search, states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        right\n        state\n        claimantName\n        reportedAt\n        objectionUntil\n        reviewer\n        target {\n          id\n          kind\n          posterName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ReportListDocument;
  '\n  fragment ReportProgress_report on InfringementReport {\n    id\n    state\n    availableSteps\n    reviewer\n    decisionReason\n    rejectionSituation\n    operatorMemo\n    decidedAt\n    objectionUntil\n    objection {\n      id\n      ground\n      statement\n      objectedAt\n      outcome\n      decisionReason\n      operatorMemo\n      decidedBy\n      decidedAt\n      resumeAt\n      lawsuitCourt\n      lawsuitNumber\n      lawsuitFiledOn\n      lawsuitReportedAt\n    }\n    target {\n      id\n      hiddenAt\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n': typeof types.ReportProgress_ReportFragmentDoc;
  '\n  query InfringementReportPage($id: ID!) {\n    infringementReport(id: $id) {\n      ...ReportProgress_report @unmask\n      number\n      title\n      right\n      reason\n      evidenceSummary\n      claimantName\n      reportedAt\n      claimant {\n        id\n        name\n      }\n      target {\n        id\n        kind\n        externalId\n        url\n        title\n        contentAsReported\n        posterName\n        poster {\n          id\n          name\n        }\n      }\n      rejectionTexts {\n        situation\n        text\n      }\n    }\n  }\n': typeof types.InfringementReportPageDocument;
  '\n  query ReportRecords($id: ID!) {\n    infringementReport(id: $id) {\n      id\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n': typeof types.ReportRecordsDocument;
  '\n  fragment ReportsPanel_customer on Customer {\n    id\n    infringementReports {\n      id\n      number\n      title\n      right\n      state\n      reportedAt\n      claimant {\n        id\n      }\n    }\n  }\n': typeof types.ReportsPanel_CustomerFragmentDoc;
  '\n  mutation PreviewUpholdObjection($input: PreviewUpholdObjectionInput!) {\n    previewUpholdObjection(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PreviewUpholdObjectionDocument;
  '\n  mutation UpholdObjection($input: UpholdObjectionInput!) {\n    upholdObjection(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.UpholdObjectionDocument;
  '\n  mutation PreviewRejectObjection($input: PreviewRejectObjectionInput!) {\n    previewRejectObjection(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PreviewRejectObjectionDocument;
  '\n  mutation RejectObjection($input: RejectObjectionInput!) {\n    rejectObjection(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RejectObjectionDocument;
  '\n  mutation PreviewReverseHiding($input: PreviewReverseHidingInput!) {\n    previewReverseHiding(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PreviewReverseHidingDocument;
  '\n  mutation ReverseHiding($input: ReverseHidingInput!) {\n    reverseHiding(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReverseHidingDocument;
  '\n  mutation DestroyReportFile($input: DestroyReportFileInput!) {\n    destroyReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DestroyReportFileDocument;
  '\n  mutation MaskReportFile($input: MaskReportFileInput!) {\n    maskReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.MaskReportFileDocument;
  '\n  mutation ReclassifyReportFile($input: ReclassifyReportFileInput!) {\n    reclassifyReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReclassifyReportFileDocument;
  '\n  fragment ReportFile_file on ReportFile {\n    id\n    purpose\n    name\n    state\n    refusalMessage\n    size\n    width\n    height\n    mustBeMasked\n    uploaderName\n    requestedAt\n    downloadUrl\n    thumbnailUrl\n    tombstone {\n      attestation\n      actorName\n      destroyedAt\n      boxes\n      sha256\n    }\n  }\n': typeof types.ReportFile_FileFragmentDoc;
  '\n  query ReportFiles($id: ID!) {\n    infringementReport(id: $id) {\n      id\n      files {\n        ...ReportFile_file @unmask\n      }\n    }\n  }\n': typeof types.ReportFilesDocument;
  '\n  mutation RequestReportFileUpload($input: RequestReportFileUploadInput!) {\n    requestReportFileUpload(input: $input) {\n      uploadUrl\n      reportFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestReportFileUploadDocument;
  '\n  query ModerationSearch($text: String!) {\n    infringementReports(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        claimantName\n      }\n    }\n  }\n': typeof types.ModerationSearchDocument;
};
const documents: Documents = {
  '\n  mutation BeginReview($input: BeginReviewInput!) {\n    beginReview(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.BeginReviewDocument,
  '\n  fragment DecisionPreview_preview on SendPreview {\n    digest\n    messages {\n      templateName\n      category\n      channel\n      channels\n      recipientName\n      recipientAddress\n      title\n      text\n      viewUrl\n      documentIds\n    }\n  }\n':
    types.DecisionPreview_PreviewFragmentDoc,
  '\n  mutation PreviewHideReportedPost($input: PreviewHideReportedPostInput!) {\n    previewHideReportedPost(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PreviewHideReportedPostDocument,
  '\n  mutation PreviewRejectReport($input: PreviewRejectReportInput!) {\n    previewRejectReport(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PreviewRejectReportDocument,
  '\n  mutation HideReportedPost($input: HideReportedPostInput!) {\n    hideReportedPost(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.HideReportedPostDocument,
  '\n  mutation RejectReport($input: RejectReportInput!) {\n    rejectReport(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RejectReportDocument,
  '\n  query ReportList($search: String, $states: [ReportState!], $after: String) {\n    infringementReports(search: $search, states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        right\n        state\n        claimantName\n        reportedAt\n        objectionUntil\n        reviewer\n        target {\n          id\n          kind\n          posterName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ReportListDocument,
  '\n  fragment ReportProgress_report on InfringementReport {\n    id\n    state\n    availableSteps\n    reviewer\n    decisionReason\n    rejectionSituation\n    operatorMemo\n    decidedAt\n    objectionUntil\n    objection {\n      id\n      ground\n      statement\n      objectedAt\n      outcome\n      decisionReason\n      operatorMemo\n      decidedBy\n      decidedAt\n      resumeAt\n      lawsuitCourt\n      lawsuitNumber\n      lawsuitFiledOn\n      lawsuitReportedAt\n    }\n    target {\n      id\n      hiddenAt\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n':
    types.ReportProgress_ReportFragmentDoc,
  '\n  query InfringementReportPage($id: ID!) {\n    infringementReport(id: $id) {\n      ...ReportProgress_report @unmask\n      number\n      title\n      right\n      reason\n      evidenceSummary\n      claimantName\n      reportedAt\n      claimant {\n        id\n        name\n      }\n      target {\n        id\n        kind\n        externalId\n        url\n        title\n        contentAsReported\n        posterName\n        poster {\n          id\n          name\n        }\n      }\n      rejectionTexts {\n        situation\n        text\n      }\n    }\n  }\n':
    types.InfringementReportPageDocument,
  '\n  query ReportRecords($id: ID!) {\n    infringementReport(id: $id) {\n      id\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n':
    types.ReportRecordsDocument,
  '\n  fragment ReportsPanel_customer on Customer {\n    id\n    infringementReports {\n      id\n      number\n      title\n      right\n      state\n      reportedAt\n      claimant {\n        id\n      }\n    }\n  }\n':
    types.ReportsPanel_CustomerFragmentDoc,
  '\n  mutation PreviewUpholdObjection($input: PreviewUpholdObjectionInput!) {\n    previewUpholdObjection(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PreviewUpholdObjectionDocument,
  '\n  mutation UpholdObjection($input: UpholdObjectionInput!) {\n    upholdObjection(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.UpholdObjectionDocument,
  '\n  mutation PreviewRejectObjection($input: PreviewRejectObjectionInput!) {\n    previewRejectObjection(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PreviewRejectObjectionDocument,
  '\n  mutation RejectObjection($input: RejectObjectionInput!) {\n    rejectObjection(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RejectObjectionDocument,
  '\n  mutation PreviewReverseHiding($input: PreviewReverseHidingInput!) {\n    previewReverseHiding(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PreviewReverseHidingDocument,
  '\n  mutation ReverseHiding($input: ReverseHidingInput!) {\n    reverseHiding(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReverseHidingDocument,
  '\n  mutation DestroyReportFile($input: DestroyReportFileInput!) {\n    destroyReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DestroyReportFileDocument,
  '\n  mutation MaskReportFile($input: MaskReportFileInput!) {\n    maskReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.MaskReportFileDocument,
  '\n  mutation ReclassifyReportFile($input: ReclassifyReportFileInput!) {\n    reclassifyReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReclassifyReportFileDocument,
  '\n  fragment ReportFile_file on ReportFile {\n    id\n    purpose\n    name\n    state\n    refusalMessage\n    size\n    width\n    height\n    mustBeMasked\n    uploaderName\n    requestedAt\n    downloadUrl\n    thumbnailUrl\n    tombstone {\n      attestation\n      actorName\n      destroyedAt\n      boxes\n      sha256\n    }\n  }\n':
    types.ReportFile_FileFragmentDoc,
  '\n  query ReportFiles($id: ID!) {\n    infringementReport(id: $id) {\n      id\n      files {\n        ...ReportFile_file @unmask\n      }\n    }\n  }\n':
    types.ReportFilesDocument,
  '\n  mutation RequestReportFileUpload($input: RequestReportFileUploadInput!) {\n    requestReportFileUpload(input: $input) {\n      uploadUrl\n      reportFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestReportFileUploadDocument,
  '\n  query ModerationSearch($text: String!) {\n    infringementReports(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        claimantName\n      }\n    }\n  }\n':
    types.ModerationSearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BeginReview($input: BeginReviewInput!) {\n    beginReview(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginReview($input: BeginReviewInput!) {\n    beginReview(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecisionPreview_preview on SendPreview {\n    digest\n    messages {\n      templateName\n      category\n      channel\n      channels\n      recipientName\n      recipientAddress\n      title\n      text\n      viewUrl\n      documentIds\n    }\n  }\n',
): (typeof documents)['\n  fragment DecisionPreview_preview on SendPreview {\n    digest\n    messages {\n      templateName\n      category\n      channel\n      channels\n      recipientName\n      recipientAddress\n      title\n      text\n      viewUrl\n      documentIds\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PreviewHideReportedPost($input: PreviewHideReportedPostInput!) {\n    previewHideReportedPost(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PreviewHideReportedPost($input: PreviewHideReportedPostInput!) {\n    previewHideReportedPost(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PreviewRejectReport($input: PreviewRejectReportInput!) {\n    previewRejectReport(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PreviewRejectReport($input: PreviewRejectReportInput!) {\n    previewRejectReport(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HideReportedPost($input: HideReportedPostInput!) {\n    hideReportedPost(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation HideReportedPost($input: HideReportedPostInput!) {\n    hideReportedPost(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RejectReport($input: RejectReportInput!) {\n    rejectReport(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RejectReport($input: RejectReportInput!) {\n    rejectReport(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReportList($search: String, $states: [ReportState!], $after: String) {\n    infringementReports(search: $search, states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        right\n        state\n        claimantName\n        reportedAt\n        objectionUntil\n        reviewer\n        target {\n          id\n          kind\n          posterName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReportList($search: String, $states: [ReportState!], $after: String) {\n    infringementReports(search: $search, states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        right\n        state\n        claimantName\n        reportedAt\n        objectionUntil\n        reviewer\n        target {\n          id\n          kind\n          posterName\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReportProgress_report on InfringementReport {\n    id\n    state\n    availableSteps\n    reviewer\n    decisionReason\n    rejectionSituation\n    operatorMemo\n    decidedAt\n    objectionUntil\n    objection {\n      id\n      ground\n      statement\n      objectedAt\n      outcome\n      decisionReason\n      operatorMemo\n      decidedBy\n      decidedAt\n      resumeAt\n      lawsuitCourt\n      lawsuitNumber\n      lawsuitFiledOn\n      lawsuitReportedAt\n    }\n    target {\n      id\n      hiddenAt\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n',
): (typeof documents)['\n  fragment ReportProgress_report on InfringementReport {\n    id\n    state\n    availableSteps\n    reviewer\n    decisionReason\n    rejectionSituation\n    operatorMemo\n    decidedAt\n    objectionUntil\n    objection {\n      id\n      ground\n      statement\n      objectedAt\n      outcome\n      decisionReason\n      operatorMemo\n      decidedBy\n      decidedAt\n      resumeAt\n      lawsuitCourt\n      lawsuitNumber\n      lawsuitFiledOn\n      lawsuitReportedAt\n    }\n    target {\n      id\n      hiddenAt\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InfringementReportPage($id: ID!) {\n    infringementReport(id: $id) {\n      ...ReportProgress_report @unmask\n      number\n      title\n      right\n      reason\n      evidenceSummary\n      claimantName\n      reportedAt\n      claimant {\n        id\n        name\n      }\n      target {\n        id\n        kind\n        externalId\n        url\n        title\n        contentAsReported\n        posterName\n        poster {\n          id\n          name\n        }\n      }\n      rejectionTexts {\n        situation\n        text\n      }\n    }\n  }\n',
): (typeof documents)['\n  query InfringementReportPage($id: ID!) {\n    infringementReport(id: $id) {\n      ...ReportProgress_report @unmask\n      number\n      title\n      right\n      reason\n      evidenceSummary\n      claimantName\n      reportedAt\n      claimant {\n        id\n        name\n      }\n      target {\n        id\n        kind\n        externalId\n        url\n        title\n        contentAsReported\n        posterName\n        poster {\n          id\n          name\n        }\n      }\n      rejectionTexts {\n        situation\n        text\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReportRecords($id: ID!) {\n    infringementReport(id: $id) {\n      id\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReportRecords($id: ID!) {\n    infringementReport(id: $id) {\n      id\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReportsPanel_customer on Customer {\n    id\n    infringementReports {\n      id\n      number\n      title\n      right\n      state\n      reportedAt\n      claimant {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ReportsPanel_customer on Customer {\n    id\n    infringementReports {\n      id\n      number\n      title\n      right\n      state\n      reportedAt\n      claimant {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PreviewUpholdObjection($input: PreviewUpholdObjectionInput!) {\n    previewUpholdObjection(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PreviewUpholdObjection($input: PreviewUpholdObjectionInput!) {\n    previewUpholdObjection(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UpholdObjection($input: UpholdObjectionInput!) {\n    upholdObjection(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UpholdObjection($input: UpholdObjectionInput!) {\n    upholdObjection(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PreviewRejectObjection($input: PreviewRejectObjectionInput!) {\n    previewRejectObjection(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PreviewRejectObjection($input: PreviewRejectObjectionInput!) {\n    previewRejectObjection(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RejectObjection($input: RejectObjectionInput!) {\n    rejectObjection(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RejectObjection($input: RejectObjectionInput!) {\n    rejectObjection(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PreviewReverseHiding($input: PreviewReverseHidingInput!) {\n    previewReverseHiding(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PreviewReverseHiding($input: PreviewReverseHidingInput!) {\n    previewReverseHiding(input: $input) {\n      preview {\n        ...DecisionPreview_preview @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReverseHiding($input: ReverseHidingInput!) {\n    reverseHiding(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReverseHiding($input: ReverseHidingInput!) {\n    reverseHiding(input: $input) {\n      infringementReport {\n        ...ReportProgress_report @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DestroyReportFile($input: DestroyReportFileInput!) {\n    destroyReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DestroyReportFile($input: DestroyReportFileInput!) {\n    destroyReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MaskReportFile($input: MaskReportFileInput!) {\n    maskReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MaskReportFile($input: MaskReportFileInput!) {\n    maskReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReclassifyReportFile($input: ReclassifyReportFileInput!) {\n    reclassifyReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReclassifyReportFile($input: ReclassifyReportFileInput!) {\n    reclassifyReportFile(input: $input) {\n      reportFile {\n        ...ReportFile_file @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReportFile_file on ReportFile {\n    id\n    purpose\n    name\n    state\n    refusalMessage\n    size\n    width\n    height\n    mustBeMasked\n    uploaderName\n    requestedAt\n    downloadUrl\n    thumbnailUrl\n    tombstone {\n      attestation\n      actorName\n      destroyedAt\n      boxes\n      sha256\n    }\n  }\n',
): (typeof documents)['\n  fragment ReportFile_file on ReportFile {\n    id\n    purpose\n    name\n    state\n    refusalMessage\n    size\n    width\n    height\n    mustBeMasked\n    uploaderName\n    requestedAt\n    downloadUrl\n    thumbnailUrl\n    tombstone {\n      attestation\n      actorName\n      destroyedAt\n      boxes\n      sha256\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReportFiles($id: ID!) {\n    infringementReport(id: $id) {\n      id\n      files {\n        ...ReportFile_file @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReportFiles($id: ID!) {\n    infringementReport(id: $id) {\n      id\n      files {\n        ...ReportFile_file @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestReportFileUpload($input: RequestReportFileUploadInput!) {\n    requestReportFileUpload(input: $input) {\n      uploadUrl\n      reportFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestReportFileUpload($input: RequestReportFileUploadInput!) {\n    requestReportFileUpload(input: $input) {\n      uploadUrl\n      reportFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ModerationSearch($text: String!) {\n    infringementReports(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        claimantName\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ModerationSearch($text: String!) {\n    infringementReports(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        claimantName\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
