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
  '\n  mutation IssueCaseAccess($input: IssueCaseAccessInput!) {\n    issueCaseAccess(input: $input) {\n      issued {\n        caseNumber\n        side\n        startPassword\n        expiresAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.IssueCaseAccessDocument;
  '\n  mutation RevealDisputeCase($input: RevealDisputeCaseInput!) {\n    revealDisputeCase(input: $input) {\n      revealed {\n        applicantPhone\n        applicantEmail\n        applicantAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealDisputeCaseDocument;
  '\n  mutation RevealBusiness($input: RevealBusinessInput!) {\n    revealBusiness(input: $input) {\n      revealed {\n        phone\n        email\n        address\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealBusinessDocument;
  '\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      disputeCase {\n        id\n        applicantPhone\n        applicantEmail\n        applicantAddress\n        respondent {\n          id\n          phone\n          email\n          address\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeContactDocument;
  '\n  fragment CaseApproval_request on ApprovalRequest {\n    id\n    kind\n    kindName\n    title\n    content\n    state\n    requesterName\n    round\n    submittedAt\n    decidedAt\n    mine\n    waitsForMe\n    waitingStep {\n      id\n      role\n    }\n    steps {\n      id\n      decision\n      decidedByName\n      onBehalfOfName\n      decidedAt\n      reason\n    }\n  }\n': typeof types.CaseApproval_RequestFragmentDoc;
  '\n  query CaseRecords($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      state\n      availableSteps\n      dueAt\n      daysLeft\n      overdue\n      applicantPhone\n      applicantEmail\n      applicantAddress\n      respondent {\n        id\n        name\n        phone\n        email\n        address\n      }\n      approvals {\n        ...CaseApproval_request @unmask\n      }\n      deadlines {\n        id\n        clockName\n        source\n        state\n        startedAt\n        dueAt\n        history {\n          id\n          kind\n          at\n          dueAt\n          actorName\n          reason\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n': typeof types.CaseRecordsDocument;
  '\n  query KnownBusinesses($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n        partner\n      }\n    }\n  }\n': typeof types.KnownBusinessesDocument;
  '\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AssignCaseDocument;
  '\n  mutation NameRespondent($input: NameRespondentInput!) {\n    nameRespondent(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.NameRespondentDocument;
  '\n  mutation NotifyReceipt($input: NotifyReceiptInput!) {\n    notifyReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.NotifyReceiptDocument;
  '\n  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ConfirmReceiptDocument;
  '\n  mutation ReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReportSelfRemedyDocument;
  '\n  mutation BeginFactFinding($input: BeginFactFindingInput!) {\n    beginFactFinding(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.BeginFactFindingDocument;
  '\n  mutation RecommendSettlement($input: RecommendSettlementInput!) {\n    recommendSettlement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RecommendSettlementDocument;
  '\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RecordAgreementDocument;
  '\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CloseCaseDocument;
  '\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WithdrawCaseDocument;
  '\n  fragment CaseProgress_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    recommendation\n    agreement\n    result\n    receiptNotifiedAt\n    receiptConfirmedAt\n    closedAt\n    respondent {\n      id\n      name\n      partner\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      toState\n      takenByName\n      takenAt\n      note\n    }\n  }\n': typeof types.CaseProgress_CaseFragmentDoc;
  '\n  query DisputeCasePage($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseProgress_case @unmask\n      facts\n      applicantName\n      claimReason\n      itemCategory {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      evidenceDigest\n    }\n  }\n': typeof types.DisputeCasePageDocument;
  '\n  query AssignableOfficers {\n    officers {\n      id\n      name\n    }\n  }\n': typeof types.AssignableOfficersDocument;
  '\n  fragment CasesPanel_customer on Customer {\n    id\n    disputeCases {\n      id\n      number\n      title\n      state\n      whoseMove\n      openedAt\n      dueAt\n      daysLeft\n      overdue\n    }\n  }\n': typeof types.CasesPanel_CustomerFragmentDoc;
  '\n  query CaseList($search: String, $states: [CaseState!], $mine: Boolean, $after: String) {\n    disputeCases(search: $search, states: $states, mine: $mine, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        respondent {\n          id\n          name\n        }\n        officer {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.CaseListDocument;
  '\n  mutation PreviewNotifyReceipt($input: PreviewNotifyReceiptInput!) {\n    previewNotifyReceipt(input: $input) {\n      preview {\n        digest\n        messages {\n          templateName\n          category\n          channel\n          channels\n          recipientName\n          recipientAddress\n          title\n          text\n          viewUrl\n          documentIds\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PreviewNotifyReceiptDocument;
  '\n  mutation SubmitCaseReport($input: SubmitCaseReportInput!) {\n    submitCaseReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SubmitCaseReportDocument;
  '\n  mutation RequestCaseExtension($input: RequestCaseExtensionInput!) {\n    requestCaseExtension(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestCaseExtensionDocument;
  '\n  mutation SubmitClosingReport($input: SubmitClosingReportInput!) {\n    submitClosingReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SubmitClosingReportDocument;
  '\n  subscription CaseChanged($customerId: ID) {\n    disputeCaseChanged(customerId: $customerId) {\n      ...CaseProgress_case @unmask\n    }\n  }\n': typeof types.CaseChangedDocument;
  '\n  query DisputeSearch($text: String!) {\n    disputeCases(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        applicantName\n      }\n    }\n  }\n': typeof types.DisputeSearchDocument;
};
const documents: Documents = {
  '\n  mutation IssueCaseAccess($input: IssueCaseAccessInput!) {\n    issueCaseAccess(input: $input) {\n      issued {\n        caseNumber\n        side\n        startPassword\n        expiresAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.IssueCaseAccessDocument,
  '\n  mutation RevealDisputeCase($input: RevealDisputeCaseInput!) {\n    revealDisputeCase(input: $input) {\n      revealed {\n        applicantPhone\n        applicantEmail\n        applicantAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealDisputeCaseDocument,
  '\n  mutation RevealBusiness($input: RevealBusinessInput!) {\n    revealBusiness(input: $input) {\n      revealed {\n        phone\n        email\n        address\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealBusinessDocument,
  '\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      disputeCase {\n        id\n        applicantPhone\n        applicantEmail\n        applicantAddress\n        respondent {\n          id\n          phone\n          email\n          address\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeContactDocument,
  '\n  fragment CaseApproval_request on ApprovalRequest {\n    id\n    kind\n    kindName\n    title\n    content\n    state\n    requesterName\n    round\n    submittedAt\n    decidedAt\n    mine\n    waitsForMe\n    waitingStep {\n      id\n      role\n    }\n    steps {\n      id\n      decision\n      decidedByName\n      onBehalfOfName\n      decidedAt\n      reason\n    }\n  }\n':
    types.CaseApproval_RequestFragmentDoc,
  '\n  query CaseRecords($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      state\n      availableSteps\n      dueAt\n      daysLeft\n      overdue\n      applicantPhone\n      applicantEmail\n      applicantAddress\n      respondent {\n        id\n        name\n        phone\n        email\n        address\n      }\n      approvals {\n        ...CaseApproval_request @unmask\n      }\n      deadlines {\n        id\n        clockName\n        source\n        state\n        startedAt\n        dueAt\n        history {\n          id\n          kind\n          at\n          dueAt\n          actorName\n          reason\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n':
    types.CaseRecordsDocument,
  '\n  query KnownBusinesses($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n        partner\n      }\n    }\n  }\n':
    types.KnownBusinessesDocument,
  '\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AssignCaseDocument,
  '\n  mutation NameRespondent($input: NameRespondentInput!) {\n    nameRespondent(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.NameRespondentDocument,
  '\n  mutation NotifyReceipt($input: NotifyReceiptInput!) {\n    notifyReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.NotifyReceiptDocument,
  '\n  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ConfirmReceiptDocument,
  '\n  mutation ReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReportSelfRemedyDocument,
  '\n  mutation BeginFactFinding($input: BeginFactFindingInput!) {\n    beginFactFinding(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.BeginFactFindingDocument,
  '\n  mutation RecommendSettlement($input: RecommendSettlementInput!) {\n    recommendSettlement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RecommendSettlementDocument,
  '\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RecordAgreementDocument,
  '\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CloseCaseDocument,
  '\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WithdrawCaseDocument,
  '\n  fragment CaseProgress_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    recommendation\n    agreement\n    result\n    receiptNotifiedAt\n    receiptConfirmedAt\n    closedAt\n    respondent {\n      id\n      name\n      partner\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      toState\n      takenByName\n      takenAt\n      note\n    }\n  }\n':
    types.CaseProgress_CaseFragmentDoc,
  '\n  query DisputeCasePage($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseProgress_case @unmask\n      facts\n      applicantName\n      claimReason\n      itemCategory {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      evidenceDigest\n    }\n  }\n':
    types.DisputeCasePageDocument,
  '\n  query AssignableOfficers {\n    officers {\n      id\n      name\n    }\n  }\n':
    types.AssignableOfficersDocument,
  '\n  fragment CasesPanel_customer on Customer {\n    id\n    disputeCases {\n      id\n      number\n      title\n      state\n      whoseMove\n      openedAt\n      dueAt\n      daysLeft\n      overdue\n    }\n  }\n':
    types.CasesPanel_CustomerFragmentDoc,
  '\n  query CaseList($search: String, $states: [CaseState!], $mine: Boolean, $after: String) {\n    disputeCases(search: $search, states: $states, mine: $mine, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        respondent {\n          id\n          name\n        }\n        officer {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.CaseListDocument,
  '\n  mutation PreviewNotifyReceipt($input: PreviewNotifyReceiptInput!) {\n    previewNotifyReceipt(input: $input) {\n      preview {\n        digest\n        messages {\n          templateName\n          category\n          channel\n          channels\n          recipientName\n          recipientAddress\n          title\n          text\n          viewUrl\n          documentIds\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PreviewNotifyReceiptDocument,
  '\n  mutation SubmitCaseReport($input: SubmitCaseReportInput!) {\n    submitCaseReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SubmitCaseReportDocument,
  '\n  mutation RequestCaseExtension($input: RequestCaseExtensionInput!) {\n    requestCaseExtension(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestCaseExtensionDocument,
  '\n  mutation SubmitClosingReport($input: SubmitClosingReportInput!) {\n    submitClosingReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SubmitClosingReportDocument,
  '\n  subscription CaseChanged($customerId: ID) {\n    disputeCaseChanged(customerId: $customerId) {\n      ...CaseProgress_case @unmask\n    }\n  }\n':
    types.CaseChangedDocument,
  '\n  query DisputeSearch($text: String!) {\n    disputeCases(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        applicantName\n      }\n    }\n  }\n':
    types.DisputeSearchDocument,
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
  source: '\n  mutation IssueCaseAccess($input: IssueCaseAccessInput!) {\n    issueCaseAccess(input: $input) {\n      issued {\n        caseNumber\n        side\n        startPassword\n        expiresAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation IssueCaseAccess($input: IssueCaseAccessInput!) {\n    issueCaseAccess(input: $input) {\n      issued {\n        caseNumber\n        side\n        startPassword\n        expiresAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealDisputeCase($input: RevealDisputeCaseInput!) {\n    revealDisputeCase(input: $input) {\n      revealed {\n        applicantPhone\n        applicantEmail\n        applicantAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevealDisputeCase($input: RevealDisputeCaseInput!) {\n    revealDisputeCase(input: $input) {\n      revealed {\n        applicantPhone\n        applicantEmail\n        applicantAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealBusiness($input: RevealBusinessInput!) {\n    revealBusiness(input: $input) {\n      revealed {\n        phone\n        email\n        address\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevealBusiness($input: RevealBusinessInput!) {\n    revealBusiness(input: $input) {\n      revealed {\n        phone\n        email\n        address\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      disputeCase {\n        id\n        applicantPhone\n        applicantEmail\n        applicantAddress\n        respondent {\n          id\n          phone\n          email\n          address\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      disputeCase {\n        id\n        applicantPhone\n        applicantEmail\n        applicantAddress\n        respondent {\n          id\n          phone\n          email\n          address\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseApproval_request on ApprovalRequest {\n    id\n    kind\n    kindName\n    title\n    content\n    state\n    requesterName\n    round\n    submittedAt\n    decidedAt\n    mine\n    waitsForMe\n    waitingStep {\n      id\n      role\n    }\n    steps {\n      id\n      decision\n      decidedByName\n      onBehalfOfName\n      decidedAt\n      reason\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseApproval_request on ApprovalRequest {\n    id\n    kind\n    kindName\n    title\n    content\n    state\n    requesterName\n    round\n    submittedAt\n    decidedAt\n    mine\n    waitsForMe\n    waitingStep {\n      id\n      role\n    }\n    steps {\n      id\n      decision\n      decidedByName\n      onBehalfOfName\n      decidedAt\n      reason\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseRecords($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      state\n      availableSteps\n      dueAt\n      daysLeft\n      overdue\n      applicantPhone\n      applicantEmail\n      applicantAddress\n      respondent {\n        id\n        name\n        phone\n        email\n        address\n      }\n      approvals {\n        ...CaseApproval_request @unmask\n      }\n      deadlines {\n        id\n        clockName\n        source\n        state\n        startedAt\n        dueAt\n        history {\n          id\n          kind\n          at\n          dueAt\n          actorName\n          reason\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseRecords($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      state\n      availableSteps\n      dueAt\n      daysLeft\n      overdue\n      applicantPhone\n      applicantEmail\n      applicantAddress\n      respondent {\n        id\n        name\n        phone\n        email\n        address\n      }\n      approvals {\n        ...CaseApproval_request @unmask\n      }\n      deadlines {\n        id\n        clockName\n        source\n        state\n        startedAt\n        dueAt\n        history {\n          id\n          kind\n          at\n          dueAt\n          actorName\n          reason\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query KnownBusinesses($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n        partner\n      }\n    }\n  }\n',
): (typeof documents)['\n  query KnownBusinesses($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n        partner\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NameRespondent($input: NameRespondentInput!) {\n    nameRespondent(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NameRespondent($input: NameRespondentInput!) {\n    nameRespondent(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NotifyReceipt($input: NotifyReceiptInput!) {\n    notifyReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NotifyReceipt($input: NotifyReceiptInput!) {\n    notifyReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BeginFactFinding($input: BeginFactFindingInput!) {\n    beginFactFinding(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginFactFinding($input: BeginFactFindingInput!) {\n    beginFactFinding(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecommendSettlement($input: RecommendSettlementInput!) {\n    recommendSettlement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecommendSettlement($input: RecommendSettlementInput!) {\n    recommendSettlement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseProgress_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    recommendation\n    agreement\n    result\n    receiptNotifiedAt\n    receiptConfirmedAt\n    closedAt\n    respondent {\n      id\n      name\n      partner\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      toState\n      takenByName\n      takenAt\n      note\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseProgress_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    recommendation\n    agreement\n    result\n    receiptNotifiedAt\n    receiptConfirmedAt\n    closedAt\n    respondent {\n      id\n      name\n      partner\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      toState\n      takenByName\n      takenAt\n      note\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DisputeCasePage($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseProgress_case @unmask\n      facts\n      applicantName\n      claimReason\n      itemCategory {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      evidenceDigest\n    }\n  }\n',
): (typeof documents)['\n  query DisputeCasePage($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseProgress_case @unmask\n      facts\n      applicantName\n      claimReason\n      itemCategory {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      evidenceDigest\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AssignableOfficers {\n    officers {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  query AssignableOfficers {\n    officers {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CasesPanel_customer on Customer {\n    id\n    disputeCases {\n      id\n      number\n      title\n      state\n      whoseMove\n      openedAt\n      dueAt\n      daysLeft\n      overdue\n    }\n  }\n',
): (typeof documents)['\n  fragment CasesPanel_customer on Customer {\n    id\n    disputeCases {\n      id\n      number\n      title\n      state\n      whoseMove\n      openedAt\n      dueAt\n      daysLeft\n      overdue\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseList($search: String, $states: [CaseState!], $mine: Boolean, $after: String) {\n    disputeCases(search: $search, states: $states, mine: $mine, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        respondent {\n          id\n          name\n        }\n        officer {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseList($search: String, $states: [CaseState!], $mine: Boolean, $after: String) {\n    disputeCases(search: $search, states: $states, mine: $mine, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        respondent {\n          id\n          name\n        }\n        officer {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PreviewNotifyReceipt($input: PreviewNotifyReceiptInput!) {\n    previewNotifyReceipt(input: $input) {\n      preview {\n        digest\n        messages {\n          templateName\n          category\n          channel\n          channels\n          recipientName\n          recipientAddress\n          title\n          text\n          viewUrl\n          documentIds\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PreviewNotifyReceipt($input: PreviewNotifyReceiptInput!) {\n    previewNotifyReceipt(input: $input) {\n      preview {\n        digest\n        messages {\n          templateName\n          category\n          channel\n          channels\n          recipientName\n          recipientAddress\n          title\n          text\n          viewUrl\n          documentIds\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitCaseReport($input: SubmitCaseReportInput!) {\n    submitCaseReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitCaseReport($input: SubmitCaseReportInput!) {\n    submitCaseReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestCaseExtension($input: RequestCaseExtensionInput!) {\n    requestCaseExtension(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestCaseExtension($input: RequestCaseExtensionInput!) {\n    requestCaseExtension(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitClosingReport($input: SubmitClosingReportInput!) {\n    submitClosingReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitClosingReport($input: SubmitClosingReportInput!) {\n    submitClosingReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription CaseChanged($customerId: ID) {\n    disputeCaseChanged(customerId: $customerId) {\n      ...CaseProgress_case @unmask\n    }\n  }\n',
): (typeof documents)['\n  subscription CaseChanged($customerId: ID) {\n    disputeCaseChanged(customerId: $customerId) {\n      ...CaseProgress_case @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DisputeSearch($text: String!) {\n    disputeCases(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        applicantName\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DisputeSearch($text: String!) {\n    disputeCases(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        applicantName\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
