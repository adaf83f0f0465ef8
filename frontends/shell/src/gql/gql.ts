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
  '\n  fragment AlarmRow_alarm on Alarm {\n    id\n    category\n    path\n    raisedAt\n    readAt\n    service\n    text\n    title\n  }\n': typeof types.AlarmRow_AlarmFragmentDoc;
  '\n  query MyAlarmCount {\n    myAlarmCount\n  }\n': typeof types.MyAlarmCountDocument;
  '\n  query MyAlarms($first: Int!, $after: String, $unread: Boolean) {\n    myAlarms(first: $first, after: $after, unread: $unread) {\n      nodes {\n        ...AlarmRow_alarm @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.MyAlarmsDocument;
  '\n  subscription MyAlarmRaised {\n    alarmRaised {\n      ...AlarmRow_alarm @unmask\n    }\n  }\n': typeof types.MyAlarmRaisedDocument;
  '\n  mutation ReadMyAlarms($input: ReadAlarmsInput!) {\n    readAlarms(input: $input) {\n      reading {\n        read\n        unread\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReadMyAlarmsDocument;
  '\n  fragment ApprovalAct_payload on ApprovalPayload {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n': typeof types.ApprovalAct_PayloadFragmentDoc;
  '\n  mutation ApproveOfEachSlice($input: ApproveDisputesRequestInput!) {\n    outcome: approveDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n': typeof types.ApproveOfEachSliceDocument;
  '\n  mutation ReturnOfEachSlice($input: ReturnDisputesRequestInput!) {\n    outcome: returnDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n': typeof types.ReturnOfEachSliceDocument;
  '\n  mutation WithdrawOfEachSlice($input: WithdrawDisputesRequestInput!) {\n    outcome: withdrawDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n': typeof types.WithdrawOfEachSliceDocument;
  '\n  mutation ResubmitOfEachSlice($input: ResubmitDisputesRequestInput!) {\n    outcome: resubmitDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n': typeof types.ResubmitOfEachSliceDocument;
  '\n  fragment ApprovalRow_request on ApprovalRequest {\n    id\n    at: submittedAt\n    kindName\n    decidedAt\n    requesterName\n    state\n    subjectLabel\n    title\n    waitingStep {\n      id\n      role\n      team\n    }\n  }\n': typeof types.ApprovalRow_RequestFragmentDoc;
  '\n  fragment ApprovalFacts_request on ApprovalRequest {\n    id\n    amount {\n      amount\n      currency\n    }\n    availableSteps\n    content\n    documents\n    facts {\n      label\n      value\n    }\n    files\n    kindName\n    mine\n    path\n    requesterName\n    round\n    state\n    subjectLabel\n    submittedAt\n    title\n    usedAt\n    waitingStep {\n      id\n    }\n    steps {\n      id\n      decidedAt\n      decidedByName\n      decision\n      onBehalfOfName\n      place\n      reason\n      role\n      team\n    }\n    history {\n      id\n      act\n      actorName\n      onBehalfOfName\n      reason\n      round\n      takenAt\n    }\n  }\n': typeof types.ApprovalFacts_RequestFragmentDoc;
  '\n  query ApprovalsOfEachSlice($filter: ApprovalFilter!, $after: String) {\n    approvals: disputesApprovals(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...ApprovalRow_request @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ApprovalsOfEachSliceDocument;
  '\n  query ApprovalOfEachSlice($id: ID!) {\n    approval: disputesApproval(id: $id) {\n      ...ApprovalFacts_request @unmask\n    }\n  }\n': typeof types.ApprovalOfEachSliceDocument;
  '\n  query ApprovalCountsOfEachSlice {\n    counts: disputesApprovalCounts {\n      sentByMe\n      waitingForMe\n    }\n  }\n': typeof types.ApprovalCountsOfEachSliceDocument;
  '\n  query MyCalendarFeed {\n    calendarFeed {\n      openedAt\n    }\n  }\n': typeof types.MyCalendarFeedDocument;
  '\n  mutation OpenMyCalendarFeed {\n    openCalendarFeed {\n      address\n      calendarFeed {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.OpenMyCalendarFeedDocument;
  '\n  mutation CloseMyCalendarFeed {\n    closeCalendarFeed {\n      calendarFeed {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CloseMyCalendarFeedDocument;
  '\n  query HolidaysOfYear($year: Int!) {\n    holidays(year: $year) {\n      day\n      kind\n      nameEn\n      nameKo\n    }\n    holidayChanges(year: $year) {\n      id\n      act\n      actorName\n      changedAt\n      day\n      nameEn\n      nameKo\n      reason\n    }\n  }\n': typeof types.HolidaysOfYearDocument;
  '\n  mutation AddHoliday($input: AddHolidayInput!) {\n    addHoliday(input: $input) {\n      holiday {\n        day\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AddHolidayDocument;
  '\n  mutation RemoveHoliday($input: RemoveHolidayInput!) {\n    removeHoliday(input: $input) {\n      holiday {\n        day\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RemoveHolidayDocument;
  '\n  query ClockRulesOfEachSlice {\n    rules: disputesClockRules {\n      changedByName\n      clock\n      clockName\n      effectiveFrom\n      length\n      mostExtension\n      redAfterHours\n      remindBefore\n      source\n      unit\n    }\n  }\n': typeof types.ClockRulesOfEachSliceDocument;
  '\n  mutation ChangeClockRuleOfEachSlice($input: ChangeDisputesClockRuleInput!) {\n    changed: changeDisputesClockRule(input: $input) {\n      clockRule {\n        clock\n        effectiveFrom\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeClockRuleOfEachSliceDocument;
  '\n  fragment CaseLogin_login on CaseLogin {\n    id\n    step\n    expiresAt\n    codeSentTo\n    codeExpiresAt\n    resendAt\n    pass {\n      accessToken\n      expiresAt\n      caseId\n      caseNumber\n      side\n    }\n  }\n': typeof types.CaseLogin_LoginFragmentDoc;
  '\n  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {\n    beginCaseLogin(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.BeginCaseLoginDocument;
  '\n  mutation SendIdentityCode($input: SendIdentityCodeInput!) {\n    sendIdentityCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SendIdentityCodeDocument;
  '\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ConfirmIdentityDocument;
  '\n  mutation SendCaseCode($input: SendCaseCodeInput!) {\n    sendCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SendCaseCodeDocument;
  '\n  mutation EnterCaseCode($input: EnterCaseCodeInput!) {\n    enterCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EnterCaseCodeDocument;
  '\n  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {\n    chooseCasePassword(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChooseCasePasswordDocument;
  '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    documents {\n      id\n      number\n      title\n      version\n      state\n      orderedAt\n      issuedAt\n      downloadUrl\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n': typeof types.PartyCase_CaseFragmentDoc;
  '\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n': typeof types.PartyCaseDocument;
  '\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyConfirmReceiptDocument;
  '\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyReportSelfRemedyDocument;
  '\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyWithdrawCaseDocument;
  '\n  query CustomerPage($id: ID!) {\n    customer(id: $id) {\n      __typename\n      id\n    }\n  }\n': typeof types.CustomerPageDocument;
  '\n  fragment DeadlineRow_deadline on Deadline {\n    id\n    at: dueAt\n    clock\n    clockName\n    mine\n    ownerName\n    path\n    redAt\n    source\n    startedAt\n    state\n    subjectLabel\n    team\n    urgency\n    history {\n      id\n      at\n      kind\n      actorName\n      dueAt\n      reason\n    }\n  }\n': typeof types.DeadlineRow_DeadlineFragmentDoc;
  '\n  query DeadlinesOfEachSlice($filter: DeadlineFilter, $first: Int!, $after: String) {\n    deadlines: disputesDeadlines(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...DeadlineRow_deadline @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DeadlinesOfEachSliceDocument;
  '\n  query DeadlineCountsOfEachSlice($mine: Boolean!) {\n    counts: disputesDeadlineCounts(mine: $mine) {\n      overdue\n      today\n      soon\n      later\n      paused\n    }\n  }\n': typeof types.DeadlineCountsOfEachSliceDocument;
  '\n  query HolidaysOfYears($first: Int!, $last: Int!) {\n    holidays: holidays(year: $first) {\n      day\n      nameKo\n      nameEn\n    }\n    next: holidays(year: $last) {\n      day\n      nameKo\n      nameEn\n    }\n  }\n': typeof types.HolidaysOfYearsDocument;
  '\n  fragment DocumentRow_document on IssuedDocument {\n    id\n    at: orderedAt\n    orderedAt\n    issuedAt\n    revokedAt\n    number\n    kind\n    kindName\n    title\n    language\n    version\n    state\n    problem\n    subjectType\n    subjectId\n    subjectLabel\n    audience\n    issuerName\n    sha256\n    size\n    pages\n    downloadUrl\n    corrects {\n      id\n      number\n    }\n    supersededBy {\n      id\n      number\n    }\n    readings {\n      side\n      at\n    }\n  }\n': typeof types.DocumentRow_DocumentFragmentDoc;
  '\n  query ShellDocumentsOfEachSlice($filter: DocumentFilter, $after: String) {\n    list: disputesDocuments(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...DocumentRow_document @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ShellDocumentsOfEachSliceDocument;
  '\n  query ShellDocumentTemplatesOfEachSlice {\n    templates: disputesDocumentTemplates {\n      kind\n      name\n      sampleUrl {\n        ko\n        en\n      }\n    }\n  }\n': typeof types.ShellDocumentTemplatesOfEachSliceDocument;
  '\n  fragment DocumentRevocation_payload on DocumentRevocationPayload {\n    approvalRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n': typeof types.DocumentRevocation_PayloadFragmentDoc;
  '\n  mutation ShellRequestRevocationOfEachSlice($input: RequestDisputesDocumentRevocationInput!) {\n    taken: requestDisputesDocumentRevocation(input: $input) {\n      ...DocumentRevocation_payload @unmask\n    }\n  }\n': typeof types.ShellRequestRevocationOfEachSliceDocument;
  '\n  query MyAbsences {\n    myAbsences {\n      id\n      declaredByName\n      from\n      until\n      endedAt\n      mine\n      personName\n      roles\n      state\n      substituteName\n      viewerCanEnd\n    }\n  }\n': typeof types.MyAbsencesDocument;
  '\n  query MyPossibleSubstitutes {\n    possibleSubstitutes {\n      id\n      name\n      team\n    }\n  }\n': typeof types.MyPossibleSubstitutesDocument;
  '\n  mutation DeclareMyAbsence($input: DeclareAbsenceInput!) {\n    declareAbsence(input: $input) {\n      absence {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DeclareMyAbsenceDocument;
  '\n  mutation EndMyAbsence($input: EndAbsenceInput!) {\n    endAbsence(input: $input) {\n      absence {\n        id\n        endedAt\n        state\n        viewerCanEnd\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EndMyAbsenceDocument;
  '\n  query MyPush {\n    pushKey\n    myPushDevices {\n      id\n      kind\n      label\n      registeredAt\n    }\n    myPushSettings {\n      categories\n    }\n  }\n': typeof types.MyPushDocument;
  '\n  mutation RegisterMyDevice($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) {\n      device {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RegisterMyDeviceDocument;
  '\n  mutation ForgetMyDevice($input: ForgetPushDeviceInput!) {\n    forgetPushDevice(input: $input) {\n      device {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ForgetMyDeviceDocument;
  '\n  mutation ChooseMyPushCategories($input: ChoosePushCategoriesInput!) {\n    choosePushCategories(input: $input) {\n      settings {\n        categories\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChooseMyPushCategoriesDocument;
  '\n  fragment MessageAct_payload on DispatchedMessagePayload {\n    message {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n': typeof types.MessageAct_PayloadFragmentDoc;
  '\n  fragment PrintedPaper_payload on PrintedPaperPayload {\n    paper {\n      url\n      count\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n': typeof types.PrintedPaper_PayloadFragmentDoc;
  '\n  mutation ShellSettleMessageOfEachSlice($input: SettleDisputesMessageInput!) {\n    taken: settleDisputesMessage(input: $input) {\n      ...MessageAct_payload @unmask\n    }\n  }\n': typeof types.ShellSettleMessageOfEachSliceDocument;
  '\n  mutation ShellRetryMessageOfEachSlice($input: RetryDisputesMessageInput!) {\n    taken: retryDisputesMessage(input: $input) {\n      ...MessageAct_payload @unmask\n    }\n  }\n': typeof types.ShellRetryMessageOfEachSliceDocument;
  '\n  mutation ShellPrintLabelsOfEachSlice($input: PrintDisputesLabelsInput!) {\n    taken: printDisputesLabels(input: $input) {\n      ...PrintedPaper_payload @unmask\n    }\n  }\n': typeof types.ShellPrintLabelsOfEachSliceDocument;
  '\n  mutation ShellPrintLettersOfEachSlice($input: PrintDisputesLettersInput!) {\n    taken: printDisputesLetters(input: $input) {\n      ...PrintedPaper_payload @unmask\n    }\n  }\n': typeof types.ShellPrintLettersOfEachSliceDocument;
  '\n  mutation ShellMarkPostedOfEachSlice($input: MarkDisputesPostedInput!) {\n    taken: markDisputesPosted(input: $input) {\n      messages {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ShellMarkPostedOfEachSliceDocument;
  '\n  fragment MessageRow_message on DispatchedMessage {\n    id\n    at: createdAt\n    createdAt\n    templateName\n    category\n    channel\n    state\n    problem\n    subjectType\n    subjectId\n    subjectLabel\n    side\n    language\n    sendAfter\n    sentAt\n    deliveredAt\n    openedAt\n    postedAt\n    actorName\n    title\n    recipientName\n    recipientAddress\n    documentIds\n  }\n': typeof types.MessageRow_MessageFragmentDoc;
  '\n  fragment MessageDetail_message on DispatchedMessage {\n    id\n    text\n    viewUrl\n    attempts {\n      id\n      number\n      channel\n      provider\n      outcome\n      code\n      reference\n      startedAt\n      finishedAt\n    }\n  }\n': typeof types.MessageDetail_MessageFragmentDoc;
  '\n  query ShellMessagesOfEachSlice($filter: MessageFilter, $after: String) {\n    list: disputesMessages(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...MessageRow_message @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ShellMessagesOfEachSliceDocument;
  '\n  query ShellMessageOfEachSlice($filter: MessageFilter) {\n    list: disputesMessages(filter: $filter, first: 20) {\n      nodes {\n        ...MessageDetail_message @unmask\n      }\n    }\n  }\n': typeof types.ShellMessageOfEachSliceDocument;
  '\n  query ShellMessageCountsOfEachSlice {\n    counts: disputesMessageCounts {\n      state\n      count\n    }\n  }\n': typeof types.ShellMessageCountsOfEachSliceDocument;
  '\n  query ShellPrintQueueOfEachSlice($after: String) {\n    list: disputesPrintQueue(first: 100, after: $after) {\n      nodes {\n        ...MessageRow_message @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ShellPrintQueueOfEachSliceDocument;
  '\n  fragment SurveyPage_survey on Survey {\n    question\n    subjectLabel\n    expiresAt\n    answeredAt\n  }\n': typeof types.SurveyPage_SurveyFragmentDoc;
  '\n  query ShellSurveyOfEachSlice($token: String!) {\n    survey: disputesSurvey(token: $token) {\n      ...SurveyPage_survey @unmask\n    }\n  }\n': typeof types.ShellSurveyOfEachSliceDocument;
  '\n  mutation ShellAnswerSurveyOfEachSlice($input: AnswerDisputesSurveyInput!) {\n    taken: answerDisputesSurvey(input: $input) {\n      survey {\n        ...SurveyPage_survey @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ShellAnswerSurveyOfEachSliceDocument;
  '\n  query ShellVerifyDocument($number: String, $sha256: String) {\n    verifyDocument(number: $number, sha256: $sha256) {\n      outcome\n      number\n      kind\n      kindName\n      title\n      parties\n      issuedOn\n      revokedOn\n      supersededBy\n    }\n  }\n': typeof types.ShellVerifyDocumentDocument;
};
const documents: Documents = {
  '\n  fragment AlarmRow_alarm on Alarm {\n    id\n    category\n    path\n    raisedAt\n    readAt\n    service\n    text\n    title\n  }\n':
    types.AlarmRow_AlarmFragmentDoc,
  '\n  query MyAlarmCount {\n    myAlarmCount\n  }\n': types.MyAlarmCountDocument,
  '\n  query MyAlarms($first: Int!, $after: String, $unread: Boolean) {\n    myAlarms(first: $first, after: $after, unread: $unread) {\n      nodes {\n        ...AlarmRow_alarm @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.MyAlarmsDocument,
  '\n  subscription MyAlarmRaised {\n    alarmRaised {\n      ...AlarmRow_alarm @unmask\n    }\n  }\n':
    types.MyAlarmRaisedDocument,
  '\n  mutation ReadMyAlarms($input: ReadAlarmsInput!) {\n    readAlarms(input: $input) {\n      reading {\n        read\n        unread\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReadMyAlarmsDocument,
  '\n  fragment ApprovalAct_payload on ApprovalPayload {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n':
    types.ApprovalAct_PayloadFragmentDoc,
  '\n  mutation ApproveOfEachSlice($input: ApproveDisputesRequestInput!) {\n    outcome: approveDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n':
    types.ApproveOfEachSliceDocument,
  '\n  mutation ReturnOfEachSlice($input: ReturnDisputesRequestInput!) {\n    outcome: returnDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n':
    types.ReturnOfEachSliceDocument,
  '\n  mutation WithdrawOfEachSlice($input: WithdrawDisputesRequestInput!) {\n    outcome: withdrawDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n':
    types.WithdrawOfEachSliceDocument,
  '\n  mutation ResubmitOfEachSlice($input: ResubmitDisputesRequestInput!) {\n    outcome: resubmitDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n':
    types.ResubmitOfEachSliceDocument,
  '\n  fragment ApprovalRow_request on ApprovalRequest {\n    id\n    at: submittedAt\n    kindName\n    decidedAt\n    requesterName\n    state\n    subjectLabel\n    title\n    waitingStep {\n      id\n      role\n      team\n    }\n  }\n':
    types.ApprovalRow_RequestFragmentDoc,
  '\n  fragment ApprovalFacts_request on ApprovalRequest {\n    id\n    amount {\n      amount\n      currency\n    }\n    availableSteps\n    content\n    documents\n    facts {\n      label\n      value\n    }\n    files\n    kindName\n    mine\n    path\n    requesterName\n    round\n    state\n    subjectLabel\n    submittedAt\n    title\n    usedAt\n    waitingStep {\n      id\n    }\n    steps {\n      id\n      decidedAt\n      decidedByName\n      decision\n      onBehalfOfName\n      place\n      reason\n      role\n      team\n    }\n    history {\n      id\n      act\n      actorName\n      onBehalfOfName\n      reason\n      round\n      takenAt\n    }\n  }\n':
    types.ApprovalFacts_RequestFragmentDoc,
  '\n  query ApprovalsOfEachSlice($filter: ApprovalFilter!, $after: String) {\n    approvals: disputesApprovals(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...ApprovalRow_request @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ApprovalsOfEachSliceDocument,
  '\n  query ApprovalOfEachSlice($id: ID!) {\n    approval: disputesApproval(id: $id) {\n      ...ApprovalFacts_request @unmask\n    }\n  }\n':
    types.ApprovalOfEachSliceDocument,
  '\n  query ApprovalCountsOfEachSlice {\n    counts: disputesApprovalCounts {\n      sentByMe\n      waitingForMe\n    }\n  }\n':
    types.ApprovalCountsOfEachSliceDocument,
  '\n  query MyCalendarFeed {\n    calendarFeed {\n      openedAt\n    }\n  }\n': types.MyCalendarFeedDocument,
  '\n  mutation OpenMyCalendarFeed {\n    openCalendarFeed {\n      address\n      calendarFeed {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.OpenMyCalendarFeedDocument,
  '\n  mutation CloseMyCalendarFeed {\n    closeCalendarFeed {\n      calendarFeed {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CloseMyCalendarFeedDocument,
  '\n  query HolidaysOfYear($year: Int!) {\n    holidays(year: $year) {\n      day\n      kind\n      nameEn\n      nameKo\n    }\n    holidayChanges(year: $year) {\n      id\n      act\n      actorName\n      changedAt\n      day\n      nameEn\n      nameKo\n      reason\n    }\n  }\n':
    types.HolidaysOfYearDocument,
  '\n  mutation AddHoliday($input: AddHolidayInput!) {\n    addHoliday(input: $input) {\n      holiday {\n        day\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AddHolidayDocument,
  '\n  mutation RemoveHoliday($input: RemoveHolidayInput!) {\n    removeHoliday(input: $input) {\n      holiday {\n        day\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RemoveHolidayDocument,
  '\n  query ClockRulesOfEachSlice {\n    rules: disputesClockRules {\n      changedByName\n      clock\n      clockName\n      effectiveFrom\n      length\n      mostExtension\n      redAfterHours\n      remindBefore\n      source\n      unit\n    }\n  }\n':
    types.ClockRulesOfEachSliceDocument,
  '\n  mutation ChangeClockRuleOfEachSlice($input: ChangeDisputesClockRuleInput!) {\n    changed: changeDisputesClockRule(input: $input) {\n      clockRule {\n        clock\n        effectiveFrom\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeClockRuleOfEachSliceDocument,
  '\n  fragment CaseLogin_login on CaseLogin {\n    id\n    step\n    expiresAt\n    codeSentTo\n    codeExpiresAt\n    resendAt\n    pass {\n      accessToken\n      expiresAt\n      caseId\n      caseNumber\n      side\n    }\n  }\n':
    types.CaseLogin_LoginFragmentDoc,
  '\n  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {\n    beginCaseLogin(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.BeginCaseLoginDocument,
  '\n  mutation SendIdentityCode($input: SendIdentityCodeInput!) {\n    sendIdentityCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SendIdentityCodeDocument,
  '\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ConfirmIdentityDocument,
  '\n  mutation SendCaseCode($input: SendCaseCodeInput!) {\n    sendCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SendCaseCodeDocument,
  '\n  mutation EnterCaseCode($input: EnterCaseCodeInput!) {\n    enterCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EnterCaseCodeDocument,
  '\n  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {\n    chooseCasePassword(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChooseCasePasswordDocument,
  '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    documents {\n      id\n      number\n      title\n      version\n      state\n      orderedAt\n      issuedAt\n      downloadUrl\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n':
    types.PartyCase_CaseFragmentDoc,
  '\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n':
    types.PartyCaseDocument,
  '\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyConfirmReceiptDocument,
  '\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyReportSelfRemedyDocument,
  '\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyWithdrawCaseDocument,
  '\n  query CustomerPage($id: ID!) {\n    customer(id: $id) {\n      __typename\n      id\n    }\n  }\n':
    types.CustomerPageDocument,
  '\n  fragment DeadlineRow_deadline on Deadline {\n    id\n    at: dueAt\n    clock\n    clockName\n    mine\n    ownerName\n    path\n    redAt\n    source\n    startedAt\n    state\n    subjectLabel\n    team\n    urgency\n    history {\n      id\n      at\n      kind\n      actorName\n      dueAt\n      reason\n    }\n  }\n':
    types.DeadlineRow_DeadlineFragmentDoc,
  '\n  query DeadlinesOfEachSlice($filter: DeadlineFilter, $first: Int!, $after: String) {\n    deadlines: disputesDeadlines(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...DeadlineRow_deadline @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DeadlinesOfEachSliceDocument,
  '\n  query DeadlineCountsOfEachSlice($mine: Boolean!) {\n    counts: disputesDeadlineCounts(mine: $mine) {\n      overdue\n      today\n      soon\n      later\n      paused\n    }\n  }\n':
    types.DeadlineCountsOfEachSliceDocument,
  '\n  query HolidaysOfYears($first: Int!, $last: Int!) {\n    holidays: holidays(year: $first) {\n      day\n      nameKo\n      nameEn\n    }\n    next: holidays(year: $last) {\n      day\n      nameKo\n      nameEn\n    }\n  }\n':
    types.HolidaysOfYearsDocument,
  '\n  fragment DocumentRow_document on IssuedDocument {\n    id\n    at: orderedAt\n    orderedAt\n    issuedAt\n    revokedAt\n    number\n    kind\n    kindName\n    title\n    language\n    version\n    state\n    problem\n    subjectType\n    subjectId\n    subjectLabel\n    audience\n    issuerName\n    sha256\n    size\n    pages\n    downloadUrl\n    corrects {\n      id\n      number\n    }\n    supersededBy {\n      id\n      number\n    }\n    readings {\n      side\n      at\n    }\n  }\n':
    types.DocumentRow_DocumentFragmentDoc,
  '\n  query ShellDocumentsOfEachSlice($filter: DocumentFilter, $after: String) {\n    list: disputesDocuments(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...DocumentRow_document @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ShellDocumentsOfEachSliceDocument,
  '\n  query ShellDocumentTemplatesOfEachSlice {\n    templates: disputesDocumentTemplates {\n      kind\n      name\n      sampleUrl {\n        ko\n        en\n      }\n    }\n  }\n':
    types.ShellDocumentTemplatesOfEachSliceDocument,
  '\n  fragment DocumentRevocation_payload on DocumentRevocationPayload {\n    approvalRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n':
    types.DocumentRevocation_PayloadFragmentDoc,
  '\n  mutation ShellRequestRevocationOfEachSlice($input: RequestDisputesDocumentRevocationInput!) {\n    taken: requestDisputesDocumentRevocation(input: $input) {\n      ...DocumentRevocation_payload @unmask\n    }\n  }\n':
    types.ShellRequestRevocationOfEachSliceDocument,
  '\n  query MyAbsences {\n    myAbsences {\n      id\n      declaredByName\n      from\n      until\n      endedAt\n      mine\n      personName\n      roles\n      state\n      substituteName\n      viewerCanEnd\n    }\n  }\n':
    types.MyAbsencesDocument,
  '\n  query MyPossibleSubstitutes {\n    possibleSubstitutes {\n      id\n      name\n      team\n    }\n  }\n':
    types.MyPossibleSubstitutesDocument,
  '\n  mutation DeclareMyAbsence($input: DeclareAbsenceInput!) {\n    declareAbsence(input: $input) {\n      absence {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DeclareMyAbsenceDocument,
  '\n  mutation EndMyAbsence($input: EndAbsenceInput!) {\n    endAbsence(input: $input) {\n      absence {\n        id\n        endedAt\n        state\n        viewerCanEnd\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EndMyAbsenceDocument,
  '\n  query MyPush {\n    pushKey\n    myPushDevices {\n      id\n      kind\n      label\n      registeredAt\n    }\n    myPushSettings {\n      categories\n    }\n  }\n':
    types.MyPushDocument,
  '\n  mutation RegisterMyDevice($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) {\n      device {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RegisterMyDeviceDocument,
  '\n  mutation ForgetMyDevice($input: ForgetPushDeviceInput!) {\n    forgetPushDevice(input: $input) {\n      device {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ForgetMyDeviceDocument,
  '\n  mutation ChooseMyPushCategories($input: ChoosePushCategoriesInput!) {\n    choosePushCategories(input: $input) {\n      settings {\n        categories\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChooseMyPushCategoriesDocument,
  '\n  fragment MessageAct_payload on DispatchedMessagePayload {\n    message {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n':
    types.MessageAct_PayloadFragmentDoc,
  '\n  fragment PrintedPaper_payload on PrintedPaperPayload {\n    paper {\n      url\n      count\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n':
    types.PrintedPaper_PayloadFragmentDoc,
  '\n  mutation ShellSettleMessageOfEachSlice($input: SettleDisputesMessageInput!) {\n    taken: settleDisputesMessage(input: $input) {\n      ...MessageAct_payload @unmask\n    }\n  }\n':
    types.ShellSettleMessageOfEachSliceDocument,
  '\n  mutation ShellRetryMessageOfEachSlice($input: RetryDisputesMessageInput!) {\n    taken: retryDisputesMessage(input: $input) {\n      ...MessageAct_payload @unmask\n    }\n  }\n':
    types.ShellRetryMessageOfEachSliceDocument,
  '\n  mutation ShellPrintLabelsOfEachSlice($input: PrintDisputesLabelsInput!) {\n    taken: printDisputesLabels(input: $input) {\n      ...PrintedPaper_payload @unmask\n    }\n  }\n':
    types.ShellPrintLabelsOfEachSliceDocument,
  '\n  mutation ShellPrintLettersOfEachSlice($input: PrintDisputesLettersInput!) {\n    taken: printDisputesLetters(input: $input) {\n      ...PrintedPaper_payload @unmask\n    }\n  }\n':
    types.ShellPrintLettersOfEachSliceDocument,
  '\n  mutation ShellMarkPostedOfEachSlice($input: MarkDisputesPostedInput!) {\n    taken: markDisputesPosted(input: $input) {\n      messages {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ShellMarkPostedOfEachSliceDocument,
  '\n  fragment MessageRow_message on DispatchedMessage {\n    id\n    at: createdAt\n    createdAt\n    templateName\n    category\n    channel\n    state\n    problem\n    subjectType\n    subjectId\n    subjectLabel\n    side\n    language\n    sendAfter\n    sentAt\n    deliveredAt\n    openedAt\n    postedAt\n    actorName\n    title\n    recipientName\n    recipientAddress\n    documentIds\n  }\n':
    types.MessageRow_MessageFragmentDoc,
  '\n  fragment MessageDetail_message on DispatchedMessage {\n    id\n    text\n    viewUrl\n    attempts {\n      id\n      number\n      channel\n      provider\n      outcome\n      code\n      reference\n      startedAt\n      finishedAt\n    }\n  }\n':
    types.MessageDetail_MessageFragmentDoc,
  '\n  query ShellMessagesOfEachSlice($filter: MessageFilter, $after: String) {\n    list: disputesMessages(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...MessageRow_message @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ShellMessagesOfEachSliceDocument,
  '\n  query ShellMessageOfEachSlice($filter: MessageFilter) {\n    list: disputesMessages(filter: $filter, first: 20) {\n      nodes {\n        ...MessageDetail_message @unmask\n      }\n    }\n  }\n':
    types.ShellMessageOfEachSliceDocument,
  '\n  query ShellMessageCountsOfEachSlice {\n    counts: disputesMessageCounts {\n      state\n      count\n    }\n  }\n':
    types.ShellMessageCountsOfEachSliceDocument,
  '\n  query ShellPrintQueueOfEachSlice($after: String) {\n    list: disputesPrintQueue(first: 100, after: $after) {\n      nodes {\n        ...MessageRow_message @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ShellPrintQueueOfEachSliceDocument,
  '\n  fragment SurveyPage_survey on Survey {\n    question\n    subjectLabel\n    expiresAt\n    answeredAt\n  }\n':
    types.SurveyPage_SurveyFragmentDoc,
  '\n  query ShellSurveyOfEachSlice($token: String!) {\n    survey: disputesSurvey(token: $token) {\n      ...SurveyPage_survey @unmask\n    }\n  }\n':
    types.ShellSurveyOfEachSliceDocument,
  '\n  mutation ShellAnswerSurveyOfEachSlice($input: AnswerDisputesSurveyInput!) {\n    taken: answerDisputesSurvey(input: $input) {\n      survey {\n        ...SurveyPage_survey @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ShellAnswerSurveyOfEachSliceDocument,
  '\n  query ShellVerifyDocument($number: String, $sha256: String) {\n    verifyDocument(number: $number, sha256: $sha256) {\n      outcome\n      number\n      kind\n      kindName\n      title\n      parties\n      issuedOn\n      revokedOn\n      supersededBy\n    }\n  }\n':
    types.ShellVerifyDocumentDocument,
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
  source: '\n  fragment AlarmRow_alarm on Alarm {\n    id\n    category\n    path\n    raisedAt\n    readAt\n    service\n    text\n    title\n  }\n',
): (typeof documents)['\n  fragment AlarmRow_alarm on Alarm {\n    id\n    category\n    path\n    raisedAt\n    readAt\n    service\n    text\n    title\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyAlarmCount {\n    myAlarmCount\n  }\n',
): (typeof documents)['\n  query MyAlarmCount {\n    myAlarmCount\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyAlarms($first: Int!, $after: String, $unread: Boolean) {\n    myAlarms(first: $first, after: $after, unread: $unread) {\n      nodes {\n        ...AlarmRow_alarm @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyAlarms($first: Int!, $after: String, $unread: Boolean) {\n    myAlarms(first: $first, after: $after, unread: $unread) {\n      nodes {\n        ...AlarmRow_alarm @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription MyAlarmRaised {\n    alarmRaised {\n      ...AlarmRow_alarm @unmask\n    }\n  }\n',
): (typeof documents)['\n  subscription MyAlarmRaised {\n    alarmRaised {\n      ...AlarmRow_alarm @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadMyAlarms($input: ReadAlarmsInput!) {\n    readAlarms(input: $input) {\n      reading {\n        read\n        unread\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReadMyAlarms($input: ReadAlarmsInput!) {\n    readAlarms(input: $input) {\n      reading {\n        read\n        unread\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ApprovalAct_payload on ApprovalPayload {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n',
): (typeof documents)['\n  fragment ApprovalAct_payload on ApprovalPayload {\n    approvalRequest {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveOfEachSlice($input: ApproveDisputesRequestInput!) {\n    outcome: approveDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveOfEachSlice($input: ApproveDisputesRequestInput!) {\n    outcome: approveDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnOfEachSlice($input: ReturnDisputesRequestInput!) {\n    outcome: returnDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation ReturnOfEachSlice($input: ReturnDisputesRequestInput!) {\n    outcome: returnDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawOfEachSlice($input: WithdrawDisputesRequestInput!) {\n    outcome: withdrawDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawOfEachSlice($input: WithdrawDisputesRequestInput!) {\n    outcome: withdrawDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResubmitOfEachSlice($input: ResubmitDisputesRequestInput!) {\n    outcome: resubmitDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation ResubmitOfEachSlice($input: ResubmitDisputesRequestInput!) {\n    outcome: resubmitDisputesRequest(input: $input) {\n      ...ApprovalAct_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ApprovalRow_request on ApprovalRequest {\n    id\n    at: submittedAt\n    kindName\n    decidedAt\n    requesterName\n    state\n    subjectLabel\n    title\n    waitingStep {\n      id\n      role\n      team\n    }\n  }\n',
): (typeof documents)['\n  fragment ApprovalRow_request on ApprovalRequest {\n    id\n    at: submittedAt\n    kindName\n    decidedAt\n    requesterName\n    state\n    subjectLabel\n    title\n    waitingStep {\n      id\n      role\n      team\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ApprovalFacts_request on ApprovalRequest {\n    id\n    amount {\n      amount\n      currency\n    }\n    availableSteps\n    content\n    documents\n    facts {\n      label\n      value\n    }\n    files\n    kindName\n    mine\n    path\n    requesterName\n    round\n    state\n    subjectLabel\n    submittedAt\n    title\n    usedAt\n    waitingStep {\n      id\n    }\n    steps {\n      id\n      decidedAt\n      decidedByName\n      decision\n      onBehalfOfName\n      place\n      reason\n      role\n      team\n    }\n    history {\n      id\n      act\n      actorName\n      onBehalfOfName\n      reason\n      round\n      takenAt\n    }\n  }\n',
): (typeof documents)['\n  fragment ApprovalFacts_request on ApprovalRequest {\n    id\n    amount {\n      amount\n      currency\n    }\n    availableSteps\n    content\n    documents\n    facts {\n      label\n      value\n    }\n    files\n    kindName\n    mine\n    path\n    requesterName\n    round\n    state\n    subjectLabel\n    submittedAt\n    title\n    usedAt\n    waitingStep {\n      id\n    }\n    steps {\n      id\n      decidedAt\n      decidedByName\n      decision\n      onBehalfOfName\n      place\n      reason\n      role\n      team\n    }\n    history {\n      id\n      act\n      actorName\n      onBehalfOfName\n      reason\n      round\n      takenAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApprovalsOfEachSlice($filter: ApprovalFilter!, $after: String) {\n    approvals: disputesApprovals(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...ApprovalRow_request @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ApprovalsOfEachSlice($filter: ApprovalFilter!, $after: String) {\n    approvals: disputesApprovals(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...ApprovalRow_request @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApprovalOfEachSlice($id: ID!) {\n    approval: disputesApproval(id: $id) {\n      ...ApprovalFacts_request @unmask\n    }\n  }\n',
): (typeof documents)['\n  query ApprovalOfEachSlice($id: ID!) {\n    approval: disputesApproval(id: $id) {\n      ...ApprovalFacts_request @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApprovalCountsOfEachSlice {\n    counts: disputesApprovalCounts {\n      sentByMe\n      waitingForMe\n    }\n  }\n',
): (typeof documents)['\n  query ApprovalCountsOfEachSlice {\n    counts: disputesApprovalCounts {\n      sentByMe\n      waitingForMe\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyCalendarFeed {\n    calendarFeed {\n      openedAt\n    }\n  }\n',
): (typeof documents)['\n  query MyCalendarFeed {\n    calendarFeed {\n      openedAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenMyCalendarFeed {\n    openCalendarFeed {\n      address\n      calendarFeed {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenMyCalendarFeed {\n    openCalendarFeed {\n      address\n      calendarFeed {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseMyCalendarFeed {\n    closeCalendarFeed {\n      calendarFeed {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseMyCalendarFeed {\n    closeCalendarFeed {\n      calendarFeed {\n        openedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HolidaysOfYear($year: Int!) {\n    holidays(year: $year) {\n      day\n      kind\n      nameEn\n      nameKo\n    }\n    holidayChanges(year: $year) {\n      id\n      act\n      actorName\n      changedAt\n      day\n      nameEn\n      nameKo\n      reason\n    }\n  }\n',
): (typeof documents)['\n  query HolidaysOfYear($year: Int!) {\n    holidays(year: $year) {\n      day\n      kind\n      nameEn\n      nameKo\n    }\n    holidayChanges(year: $year) {\n      id\n      act\n      actorName\n      changedAt\n      day\n      nameEn\n      nameKo\n      reason\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddHoliday($input: AddHolidayInput!) {\n    addHoliday(input: $input) {\n      holiday {\n        day\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AddHoliday($input: AddHolidayInput!) {\n    addHoliday(input: $input) {\n      holiday {\n        day\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveHoliday($input: RemoveHolidayInput!) {\n    removeHoliday(input: $input) {\n      holiday {\n        day\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveHoliday($input: RemoveHolidayInput!) {\n    removeHoliday(input: $input) {\n      holiday {\n        day\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ClockRulesOfEachSlice {\n    rules: disputesClockRules {\n      changedByName\n      clock\n      clockName\n      effectiveFrom\n      length\n      mostExtension\n      redAfterHours\n      remindBefore\n      source\n      unit\n    }\n  }\n',
): (typeof documents)['\n  query ClockRulesOfEachSlice {\n    rules: disputesClockRules {\n      changedByName\n      clock\n      clockName\n      effectiveFrom\n      length\n      mostExtension\n      redAfterHours\n      remindBefore\n      source\n      unit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeClockRuleOfEachSlice($input: ChangeDisputesClockRuleInput!) {\n    changed: changeDisputesClockRule(input: $input) {\n      clockRule {\n        clock\n        effectiveFrom\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeClockRuleOfEachSlice($input: ChangeDisputesClockRuleInput!) {\n    changed: changeDisputesClockRule(input: $input) {\n      clockRule {\n        clock\n        effectiveFrom\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseLogin_login on CaseLogin {\n    id\n    step\n    expiresAt\n    codeSentTo\n    codeExpiresAt\n    resendAt\n    pass {\n      accessToken\n      expiresAt\n      caseId\n      caseNumber\n      side\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseLogin_login on CaseLogin {\n    id\n    step\n    expiresAt\n    codeSentTo\n    codeExpiresAt\n    resendAt\n    pass {\n      accessToken\n      expiresAt\n      caseId\n      caseNumber\n      side\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {\n    beginCaseLogin(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginCaseLogin($input: BeginCaseLoginInput!) {\n    beginCaseLogin(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendIdentityCode($input: SendIdentityCodeInput!) {\n    sendIdentityCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SendIdentityCode($input: SendIdentityCodeInput!) {\n    sendIdentityCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmIdentity($input: ConfirmIdentityInput!) {\n    confirmIdentity(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendCaseCode($input: SendCaseCodeInput!) {\n    sendCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SendCaseCode($input: SendCaseCodeInput!) {\n    sendCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnterCaseCode($input: EnterCaseCodeInput!) {\n    enterCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EnterCaseCode($input: EnterCaseCodeInput!) {\n    enterCaseCode(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {\n    chooseCasePassword(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseCasePassword($input: ChooseCasePasswordInput!) {\n    chooseCasePassword(input: $input) {\n      caseLogin {\n        ...CaseLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    documents {\n      id\n      number\n      title\n      version\n      state\n      orderedAt\n      issuedAt\n      downloadUrl\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n',
): (typeof documents)['\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    documents {\n      id\n      number\n      title\n      version\n      state\n      orderedAt\n      issuedAt\n      downloadUrl\n    }\n    history {\n      id\n      step\n      takenByName\n      takenAt\n      note\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n',
): (typeof documents)['\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerPage($id: ID!) {\n    customer(id: $id) {\n      __typename\n      id\n    }\n  }\n',
): (typeof documents)['\n  query CustomerPage($id: ID!) {\n    customer(id: $id) {\n      __typename\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeadlineRow_deadline on Deadline {\n    id\n    at: dueAt\n    clock\n    clockName\n    mine\n    ownerName\n    path\n    redAt\n    source\n    startedAt\n    state\n    subjectLabel\n    team\n    urgency\n    history {\n      id\n      at\n      kind\n      actorName\n      dueAt\n      reason\n    }\n  }\n',
): (typeof documents)['\n  fragment DeadlineRow_deadline on Deadline {\n    id\n    at: dueAt\n    clock\n    clockName\n    mine\n    ownerName\n    path\n    redAt\n    source\n    startedAt\n    state\n    subjectLabel\n    team\n    urgency\n    history {\n      id\n      at\n      kind\n      actorName\n      dueAt\n      reason\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeadlinesOfEachSlice($filter: DeadlineFilter, $first: Int!, $after: String) {\n    deadlines: disputesDeadlines(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...DeadlineRow_deadline @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeadlinesOfEachSlice($filter: DeadlineFilter, $first: Int!, $after: String) {\n    deadlines: disputesDeadlines(filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...DeadlineRow_deadline @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeadlineCountsOfEachSlice($mine: Boolean!) {\n    counts: disputesDeadlineCounts(mine: $mine) {\n      overdue\n      today\n      soon\n      later\n      paused\n    }\n  }\n',
): (typeof documents)['\n  query DeadlineCountsOfEachSlice($mine: Boolean!) {\n    counts: disputesDeadlineCounts(mine: $mine) {\n      overdue\n      today\n      soon\n      later\n      paused\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HolidaysOfYears($first: Int!, $last: Int!) {\n    holidays: holidays(year: $first) {\n      day\n      nameKo\n      nameEn\n    }\n    next: holidays(year: $last) {\n      day\n      nameKo\n      nameEn\n    }\n  }\n',
): (typeof documents)['\n  query HolidaysOfYears($first: Int!, $last: Int!) {\n    holidays: holidays(year: $first) {\n      day\n      nameKo\n      nameEn\n    }\n    next: holidays(year: $last) {\n      day\n      nameKo\n      nameEn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DocumentRow_document on IssuedDocument {\n    id\n    at: orderedAt\n    orderedAt\n    issuedAt\n    revokedAt\n    number\n    kind\n    kindName\n    title\n    language\n    version\n    state\n    problem\n    subjectType\n    subjectId\n    subjectLabel\n    audience\n    issuerName\n    sha256\n    size\n    pages\n    downloadUrl\n    corrects {\n      id\n      number\n    }\n    supersededBy {\n      id\n      number\n    }\n    readings {\n      side\n      at\n    }\n  }\n',
): (typeof documents)['\n  fragment DocumentRow_document on IssuedDocument {\n    id\n    at: orderedAt\n    orderedAt\n    issuedAt\n    revokedAt\n    number\n    kind\n    kindName\n    title\n    language\n    version\n    state\n    problem\n    subjectType\n    subjectId\n    subjectLabel\n    audience\n    issuerName\n    sha256\n    size\n    pages\n    downloadUrl\n    corrects {\n      id\n      number\n    }\n    supersededBy {\n      id\n      number\n    }\n    readings {\n      side\n      at\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellDocumentsOfEachSlice($filter: DocumentFilter, $after: String) {\n    list: disputesDocuments(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...DocumentRow_document @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellDocumentsOfEachSlice($filter: DocumentFilter, $after: String) {\n    list: disputesDocuments(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...DocumentRow_document @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellDocumentTemplatesOfEachSlice {\n    templates: disputesDocumentTemplates {\n      kind\n      name\n      sampleUrl {\n        ko\n        en\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellDocumentTemplatesOfEachSlice {\n    templates: disputesDocumentTemplates {\n      kind\n      name\n      sampleUrl {\n        ko\n        en\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DocumentRevocation_payload on DocumentRevocationPayload {\n    approvalRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n',
): (typeof documents)['\n  fragment DocumentRevocation_payload on DocumentRevocationPayload {\n    approvalRequest {\n      id\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShellRequestRevocationOfEachSlice($input: RequestDisputesDocumentRevocationInput!) {\n    taken: requestDisputesDocumentRevocation(input: $input) {\n      ...DocumentRevocation_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation ShellRequestRevocationOfEachSlice($input: RequestDisputesDocumentRevocationInput!) {\n    taken: requestDisputesDocumentRevocation(input: $input) {\n      ...DocumentRevocation_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyAbsences {\n    myAbsences {\n      id\n      declaredByName\n      from\n      until\n      endedAt\n      mine\n      personName\n      roles\n      state\n      substituteName\n      viewerCanEnd\n    }\n  }\n',
): (typeof documents)['\n  query MyAbsences {\n    myAbsences {\n      id\n      declaredByName\n      from\n      until\n      endedAt\n      mine\n      personName\n      roles\n      state\n      substituteName\n      viewerCanEnd\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyPossibleSubstitutes {\n    possibleSubstitutes {\n      id\n      name\n      team\n    }\n  }\n',
): (typeof documents)['\n  query MyPossibleSubstitutes {\n    possibleSubstitutes {\n      id\n      name\n      team\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareMyAbsence($input: DeclareAbsenceInput!) {\n    declareAbsence(input: $input) {\n      absence {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareMyAbsence($input: DeclareAbsenceInput!) {\n    declareAbsence(input: $input) {\n      absence {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndMyAbsence($input: EndAbsenceInput!) {\n    endAbsence(input: $input) {\n      absence {\n        id\n        endedAt\n        state\n        viewerCanEnd\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndMyAbsence($input: EndAbsenceInput!) {\n    endAbsence(input: $input) {\n      absence {\n        id\n        endedAt\n        state\n        viewerCanEnd\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyPush {\n    pushKey\n    myPushDevices {\n      id\n      kind\n      label\n      registeredAt\n    }\n    myPushSettings {\n      categories\n    }\n  }\n',
): (typeof documents)['\n  query MyPush {\n    pushKey\n    myPushDevices {\n      id\n      kind\n      label\n      registeredAt\n    }\n    myPushSettings {\n      categories\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterMyDevice($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) {\n      device {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RegisterMyDevice($input: RegisterPushDeviceInput!) {\n    registerPushDevice(input: $input) {\n      device {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ForgetMyDevice($input: ForgetPushDeviceInput!) {\n    forgetPushDevice(input: $input) {\n      device {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ForgetMyDevice($input: ForgetPushDeviceInput!) {\n    forgetPushDevice(input: $input) {\n      device {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseMyPushCategories($input: ChoosePushCategoriesInput!) {\n    choosePushCategories(input: $input) {\n      settings {\n        categories\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseMyPushCategories($input: ChoosePushCategoriesInput!) {\n    choosePushCategories(input: $input) {\n      settings {\n        categories\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MessageAct_payload on DispatchedMessagePayload {\n    message {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n',
): (typeof documents)['\n  fragment MessageAct_payload on DispatchedMessagePayload {\n    message {\n      id\n      state\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PrintedPaper_payload on PrintedPaperPayload {\n    paper {\n      url\n      count\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n',
): (typeof documents)['\n  fragment PrintedPaper_payload on PrintedPaperPayload {\n    paper {\n      url\n      count\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShellSettleMessageOfEachSlice($input: SettleDisputesMessageInput!) {\n    taken: settleDisputesMessage(input: $input) {\n      ...MessageAct_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation ShellSettleMessageOfEachSlice($input: SettleDisputesMessageInput!) {\n    taken: settleDisputesMessage(input: $input) {\n      ...MessageAct_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShellRetryMessageOfEachSlice($input: RetryDisputesMessageInput!) {\n    taken: retryDisputesMessage(input: $input) {\n      ...MessageAct_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation ShellRetryMessageOfEachSlice($input: RetryDisputesMessageInput!) {\n    taken: retryDisputesMessage(input: $input) {\n      ...MessageAct_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShellPrintLabelsOfEachSlice($input: PrintDisputesLabelsInput!) {\n    taken: printDisputesLabels(input: $input) {\n      ...PrintedPaper_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation ShellPrintLabelsOfEachSlice($input: PrintDisputesLabelsInput!) {\n    taken: printDisputesLabels(input: $input) {\n      ...PrintedPaper_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShellPrintLettersOfEachSlice($input: PrintDisputesLettersInput!) {\n    taken: printDisputesLetters(input: $input) {\n      ...PrintedPaper_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation ShellPrintLettersOfEachSlice($input: PrintDisputesLettersInput!) {\n    taken: printDisputesLetters(input: $input) {\n      ...PrintedPaper_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShellMarkPostedOfEachSlice($input: MarkDisputesPostedInput!) {\n    taken: markDisputesPosted(input: $input) {\n      messages {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ShellMarkPostedOfEachSlice($input: MarkDisputesPostedInput!) {\n    taken: markDisputesPosted(input: $input) {\n      messages {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MessageRow_message on DispatchedMessage {\n    id\n    at: createdAt\n    createdAt\n    templateName\n    category\n    channel\n    state\n    problem\n    subjectType\n    subjectId\n    subjectLabel\n    side\n    language\n    sendAfter\n    sentAt\n    deliveredAt\n    openedAt\n    postedAt\n    actorName\n    title\n    recipientName\n    recipientAddress\n    documentIds\n  }\n',
): (typeof documents)['\n  fragment MessageRow_message on DispatchedMessage {\n    id\n    at: createdAt\n    createdAt\n    templateName\n    category\n    channel\n    state\n    problem\n    subjectType\n    subjectId\n    subjectLabel\n    side\n    language\n    sendAfter\n    sentAt\n    deliveredAt\n    openedAt\n    postedAt\n    actorName\n    title\n    recipientName\n    recipientAddress\n    documentIds\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MessageDetail_message on DispatchedMessage {\n    id\n    text\n    viewUrl\n    attempts {\n      id\n      number\n      channel\n      provider\n      outcome\n      code\n      reference\n      startedAt\n      finishedAt\n    }\n  }\n',
): (typeof documents)['\n  fragment MessageDetail_message on DispatchedMessage {\n    id\n    text\n    viewUrl\n    attempts {\n      id\n      number\n      channel\n      provider\n      outcome\n      code\n      reference\n      startedAt\n      finishedAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellMessagesOfEachSlice($filter: MessageFilter, $after: String) {\n    list: disputesMessages(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...MessageRow_message @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellMessagesOfEachSlice($filter: MessageFilter, $after: String) {\n    list: disputesMessages(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...MessageRow_message @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellMessageOfEachSlice($filter: MessageFilter) {\n    list: disputesMessages(filter: $filter, first: 20) {\n      nodes {\n        ...MessageDetail_message @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellMessageOfEachSlice($filter: MessageFilter) {\n    list: disputesMessages(filter: $filter, first: 20) {\n      nodes {\n        ...MessageDetail_message @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellMessageCountsOfEachSlice {\n    counts: disputesMessageCounts {\n      state\n      count\n    }\n  }\n',
): (typeof documents)['\n  query ShellMessageCountsOfEachSlice {\n    counts: disputesMessageCounts {\n      state\n      count\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellPrintQueueOfEachSlice($after: String) {\n    list: disputesPrintQueue(first: 100, after: $after) {\n      nodes {\n        ...MessageRow_message @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellPrintQueueOfEachSlice($after: String) {\n    list: disputesPrintQueue(first: 100, after: $after) {\n      nodes {\n        ...MessageRow_message @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SurveyPage_survey on Survey {\n    question\n    subjectLabel\n    expiresAt\n    answeredAt\n  }\n',
): (typeof documents)['\n  fragment SurveyPage_survey on Survey {\n    question\n    subjectLabel\n    expiresAt\n    answeredAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellSurveyOfEachSlice($token: String!) {\n    survey: disputesSurvey(token: $token) {\n      ...SurveyPage_survey @unmask\n    }\n  }\n',
): (typeof documents)['\n  query ShellSurveyOfEachSlice($token: String!) {\n    survey: disputesSurvey(token: $token) {\n      ...SurveyPage_survey @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ShellAnswerSurveyOfEachSlice($input: AnswerDisputesSurveyInput!) {\n    taken: answerDisputesSurvey(input: $input) {\n      survey {\n        ...SurveyPage_survey @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ShellAnswerSurveyOfEachSlice($input: AnswerDisputesSurveyInput!) {\n    taken: answerDisputesSurvey(input: $input) {\n      survey {\n        ...SurveyPage_survey @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellVerifyDocument($number: String, $sha256: String) {\n    verifyDocument(number: $number, sha256: $sha256) {\n      outcome\n      number\n      kind\n      kindName\n      title\n      parties\n      issuedOn\n      revokedOn\n      supersededBy\n    }\n  }\n',
): (typeof documents)['\n  query ShellVerifyDocument($number: String, $sha256: String) {\n    verifyDocument(number: $number, sha256: $sha256) {\n      outcome\n      number\n      kind\n      kindName\n      title\n      parties\n      issuedOn\n      revokedOn\n      supersededBy\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
