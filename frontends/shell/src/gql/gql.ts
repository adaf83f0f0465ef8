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
  '\n  fragment CaseApplication_application on CaseApplication {\n    id\n    state\n    expiresAt\n    codeSentTo\n    applicantName\n    counsellings {\n      id\n      number\n      title\n      counselledAt\n    }\n    counsellingId\n    title\n    statement\n    businessName\n    saleType\n    claimReason\n    purchasedOn\n    paidAmount\n    email\n    address\n    savedAt\n  }\n': typeof types.CaseApplication_ApplicationFragmentDoc;
  '\n  query CaseApplication($id: ID!) {\n    caseApplication(id: $id) {\n      ...CaseApplication_application @unmask\n    }\n  }\n': typeof types.CaseApplicationDocument;
  '\n  mutation BeginCaseApplication($input: BeginCaseApplicationInput!) {\n    beginCaseApplication(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.BeginCaseApplicationDocument;
  '\n  mutation ConfirmApplicant($input: ConfirmApplicantInput!) {\n    confirmApplicant(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ConfirmApplicantDocument;
  '\n  mutation SaveCaseApplication($input: SaveCaseApplicationInput!) {\n    saveCaseApplication(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SaveCaseApplicationDocument;
  '\n  mutation SubmitCaseApplication($input: SubmitCaseApplicationInput!) {\n    submitCaseApplication(input: $input) {\n      filed {\n        caseNumber\n        caseLogin {\n          ...CaseLogin_login @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SubmitCaseApplicationDocument;
  '\n  fragment CollectiveDispute_told on CollectiveDispute {\n    id\n    number\n    state\n    title\n    harm\n    announcedAt\n    joinUntil\n    participants\n    decision\n    reasons\n    refundPercent\n    decidedAt\n    answer\n    businessName\n  }\n': typeof types.CollectiveDispute_ToldFragmentDoc;
  '\n  fragment CollectiveParticipation_own on CollectiveParticipation {\n    paidAmount\n    award\n    representative\n    joinedAt\n    answer\n    availableSteps\n  }\n': typeof types.CollectiveParticipation_OwnFragmentDoc;
  '\n  query ToldCollectives($after: String) {\n    collectiveDisputes(first: 20, after: $after) {\n      nodes {\n        ...CollectiveDispute_told @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ToldCollectivesDocument;
  '\n  query ToldCollective($id: ID!) {\n    collectiveDispute(id: $id) {\n      ...CollectiveDispute_told @unmask\n    }\n  }\n': typeof types.ToldCollectiveDocument;
  '\n  query OwnPart($applicationId: ID!, $disputeId: ID!) {\n    collectiveParticipation(applicationId: $applicationId, disputeId: $disputeId) {\n      ...CollectiveParticipation_own @unmask\n    }\n  }\n': typeof types.OwnPartDocument;
  '\n  mutation JoinCollectiveDispute($input: JoinCollectiveDisputeInput!) {\n    joinCollectiveDispute(input: $input) {\n      participation {\n        ...CollectiveParticipation_own @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.JoinCollectiveDisputeDocument;
  '\n  mutation LeaveCollectiveDispute($input: LeaveCollectiveDisputeInput!) {\n    leaveCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...CollectiveDispute_told @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.LeaveCollectiveDisputeDocument;
  '\n  mutation AnswerCollectiveDecision($input: AnswerCollectiveDecisionInput!) {\n    answerCollectiveDecision(input: $input) {\n      participation {\n        ...CollectiveParticipation_own @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerCollectiveDecisionDocument;
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
  '\n  query InfringementNoticePage($token: String!) {\n    infringementNotice(token: $token) {\n      reportNumber\n      side\n      state\n      right\n      postKind\n      postTitle\n      postUrl\n      decisionReason\n      objectionUntil\n      objectedAt\n      outcomeReason\n      resumeAt\n      canObject\n      canReportLawsuit\n    }\n  }\n': typeof types.InfringementNoticePageDocument;
  '\n  mutation ObjectToHiding($input: ObjectToHidingInput!) {\n    objectToHiding(input: $input) {\n      notice {\n        state\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n': typeof types.ObjectToHidingDocument;
  '\n  mutation ReportLawsuit($input: ReportLawsuitInput!) {\n    reportLawsuit(input: $input) {\n      notice {\n        state\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n': typeof types.ReportLawsuitDocument;
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
  '\n  query PartnerCollectives {\n    collectiveDisputes(mine: true, first: 20) {\n      nodes {\n        id\n        number\n        title\n        state\n        joinUntil\n        decision\n        answer\n        availableSteps\n      }\n    }\n  }\n': typeof types.PartnerCollectivesDocument;
  '\n  mutation AnswerCollectiveDispute($input: AnswerCollectiveDisputeInput!) {\n    answerCollectiveDispute(input: $input) {\n      collectiveDispute {\n        id\n        state\n        answer\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerCollectiveDisputeDocument;
  '\n  query PartnerCases(\n    $search: String\n    $states: [CaseState!]\n    $openedFrom: LocalDate\n    $openedTo: LocalDate\n    $after: String\n  ) {\n    disputeCases(\n      search: $search\n      states: $states\n      openedFrom: $openedFrom\n      openedTo: $openedTo\n      first: 30\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        unreadCount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.PartnerCasesDocument;
  '\n  query MyCompany {\n    myBusiness {\n      id\n      name\n      contactName\n      email\n      phone\n      address\n    }\n    companyChanges(first: 10) {\n      nodes {\n        id\n        state\n        name\n        address\n        reason\n        answer\n        askedAt\n      }\n    }\n    partnerQuestions(first: 20) {\n      nodes {\n        id\n        number\n        title\n        text\n        askedBy\n        askedAt\n        answer\n        answeredBy\n        answeredAt\n      }\n    }\n  }\n': typeof types.MyCompanyDocument;
  '\n  mutation ChangePartnerContact($input: ChangePartnerContactInput!) {\n    changePartnerContact(input: $input) {\n      business {\n        id\n        contactName\n        email\n        phone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangePartnerContactDocument;
  '\n  mutation AskCompanyChange($input: AskCompanyChangeInput!) {\n    askCompanyChange(input: $input) {\n      companyChange {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AskCompanyChangeDocument;
  '\n  mutation TakeBackCompanyChange($input: TakeBackCompanyChangeInput!) {\n    takeBackCompanyChange(input: $input) {\n      companyChange {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.TakeBackCompanyChangeDocument;
  '\n  mutation AskPartnerQuestion($input: AskPartnerQuestionInput!) {\n    askPartnerQuestion(input: $input) {\n      partnerQuestion {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AskPartnerQuestionDocument;
  '\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyWithdrawCaseDocument;
  '\n  mutation PartyGiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyGiveOpinionDocument;
  '\n  mutation PartyAnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyAnswerRecommendationDocument;
  '\n  mutation PartySignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartySignAgreementDocument;
  '\n  mutation PartyRejectAgreement($input: RejectAgreementInput!) {\n    rejectAgreement(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyRejectAgreementDocument;
  '\n  mutation PartyReportTerm($input: ReportCaseTermInput!) {\n    reportCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyReportTermDocument;
  '\n  mutation PartyConfirmTerm($input: ConfirmCaseTermInput!) {\n    confirmCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyConfirmTermDocument;
  '\n  mutation PartyContestTerm($input: ContestCaseTermInput!) {\n    contestCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyContestTermDocument;
  '\n  mutation PartyAnswerMediation($input: AnswerMediationInput!) {\n    answerMediation(input: $input) {\n      mediation {\n        id\n        disputeCase {\n          ...PartyCase_case @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyAnswerMediationDocument;
  '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    applicantSignedAt\n    respondentSignedAt\n    termsOpen\n    unreadCount\n    correspondence(first: 1) {\n      nodes {\n        id\n      }\n    }\n    receiptConfirmedAt\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    documents {\n      id\n      kind\n      number\n      title\n      version\n      state\n      orderedAt\n      issuedAt\n      downloadUrl\n    }\n    history {\n      id\n      step\n      toState\n      takenAt\n      note\n    }\n    supplements {\n      ...PartySupplement_request @unmask\n    }\n    withdrawalRequests {\n      id\n      state\n      reason\n      answer\n      askedAt\n      endedAt\n    }\n    mediation {\n      id\n      state\n      decision\n      reasons\n      decidedAt\n      availableSteps\n    }\n    answers {\n      id\n      question\n      side\n      agreed\n      text\n      late\n      accepted\n      round\n      givenAt\n    }\n    offers {\n      id\n      kind\n      round\n      text\n      digest\n      terms {\n        id\n        kind\n        state\n        amount {\n          amount\n          currency\n        }\n        quantity\n        note\n        reference\n        remark\n        movedAt\n        availableSteps\n      }\n      signatures {\n        id\n        side\n        office\n        signedAt\n      }\n    }\n  }\n': typeof types.PartyCase_CaseFragmentDoc;
  '\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n': typeof types.PartyCaseDocument;
  '\n  mutation PartyRequestFile($input: RequestCaseFileUploadInput!) {\n    requestCaseFileUpload(input: $input) {\n      uploadUrl\n      caseFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyRequestFileDocument;
  '\n  fragment PartyMessage_row on CaseMessage {\n    id\n    authorSide\n    authorName\n    kind\n    title\n    writtenAt\n    visibleTo\n    late\n    lateAccepted\n    lateReason\n    readByMe\n    readings {\n      side\n      at\n    }\n    attachments {\n      id\n    }\n  }\n': typeof types.PartyMessage_RowFragmentDoc;
  '\n  query PartyMessages($id: ID!, $first: Int!, $after: String) {\n    disputeCase(id: $id) {\n      id\n      unreadCount\n      correspondence(first: $first, after: $after) {\n        nodes {\n          ...PartyMessage_row @unmask\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.PartyMessagesDocument;
  '\n  mutation ReadPartyMessage($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n        text\n        attachments {\n          id\n          name\n          size\n          state\n          refusalMessage\n          downloadUrl\n        }\n        answers {\n          id\n          title\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReadPartyMessageDocument;
  '\n  mutation WritePartyOpinion($input: WriteOpinionInput!) {\n    writeOpinion(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WritePartyOpinionDocument;
  '\n  mutation WidenPartyMessage($input: WidenCaseMessageInput!) {\n    widenCaseMessage(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WidenPartyMessageDocument;
  '\n  fragment PartySupplement_request on SupplementRequest {\n    id\n    state\n    askedAt\n    dueAt\n    answeredAt\n    availableSteps\n    questions {\n      label\n      kind\n      required\n    }\n    answers {\n      value\n      fileIds\n    }\n    draft {\n      answers {\n        value\n        fileIds\n      }\n      savedAt\n    }\n    message {\n      id\n      title\n      text\n      readByMe\n      attachments {\n        id\n        name\n        size\n        state\n        refusalMessage\n      }\n    }\n    answer {\n      id\n      late\n      lateAccepted\n      lateReason\n      attachments {\n        id\n        name\n        size\n        state\n        refusalMessage\n      }\n    }\n  }\n': typeof types.PartySupplement_RequestFragmentDoc;
  '\n  mutation AnswerPartySupplement($input: AnswerSupplementInput!) {\n    answerSupplement(input: $input) {\n      supplementRequest {\n        ...PartySupplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerPartySupplementDocument;
  '\n  mutation SavePartySupplementDraft($input: SaveSupplementDraftInput!) {\n    saveSupplementDraft(input: $input) {\n      supplementRequest {\n        id\n        draft {\n          answers {\n            value\n            fileIds\n          }\n          savedAt\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SavePartySupplementDraftDocument;
  '\n  mutation ReadPartySupplement($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        id\n        readByMe\n        attachments {\n          id\n          downloadUrl\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReadPartySupplementDocument;
  '\n  mutation PartyAskWithdrawal($input: AskWithdrawalInput!) {\n    askWithdrawal(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyAskWithdrawalDocument;
  '\n  mutation PartyAnswerWithdrawal($input: AnswerWithdrawalInput!) {\n    answerWithdrawal(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyAnswerWithdrawalDocument;
  '\n  query ShellPrecedents($search: String, $claimReason: ClaimReason, $after: String) {\n    precedents(search: $search, claimReason: $claimReason, first: 20, after: $after) {\n      nodes {\n        id\n        title\n        claimReason\n        result\n        publishedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ShellPrecedentsDocument;
  '\n  query ShellPrecedent($id: ID!) {\n    precedent(id: $id) {\n      id\n      title\n      facts\n      decision\n      claimReason\n      result\n      publishedAt\n      standard {\n        id\n        item\n        harm\n      }\n    }\n  }\n': typeof types.ShellPrecedentDocument;
  '\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyConfirmReceiptDocument;
  '\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartyReportSelfRemedyDocument;
  '\n  query ShellDisputeStandards($search: String, $after: String) {\n    disputeStandards(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        item\n        harm\n        remedy\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ShellDisputeStandardsDocument;
  '\n  query ShellDisputeStandard($id: ID!) {\n    disputeStandard(id: $id) {\n      id\n      code\n      version\n      item\n      harm\n      remedy\n      rule\n      source\n      effectiveFrom\n      effectiveUntil\n      penalties {\n        daysBefore\n        percent\n      }\n      versions {\n        id\n        version\n        effectiveFrom\n        effectiveUntil\n      }\n    }\n  }\n': typeof types.ShellDisputeStandardDocument;
  '\n  query ShellRefundByStandard($facts: RefundFactsInput!) {\n    refundByStandard(facts: $facts) {\n      amount\n      lines {\n        label\n        amount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ShellRefundByStandardDocument;
  '\n  fragment Statistics_figures on CaseFigures {\n    opened\n    ended\n    settled\n    online\n    meanDays\n    settledShare\n  }\n': typeof types.Statistics_FiguresFragmentDoc;
  '\n  query ShellDisputeStatistics($from: String!, $to: String!) {\n    disputeStatistics(from: $from, to: $to) {\n      countedAt\n      totals {\n        ...Statistics_figures @unmask\n      }\n      months {\n        month\n        figures {\n          ...Statistics_figures @unmask\n        }\n      }\n      breakdowns {\n        dimension\n        values {\n          value\n          label\n          figures {\n            ...Statistics_figures @unmask\n          }\n        }\n      }\n    }\n  }\n': typeof types.ShellDisputeStatisticsDocument;
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
  '\n  fragment CaseApplication_application on CaseApplication {\n    id\n    state\n    expiresAt\n    codeSentTo\n    applicantName\n    counsellings {\n      id\n      number\n      title\n      counselledAt\n    }\n    counsellingId\n    title\n    statement\n    businessName\n    saleType\n    claimReason\n    purchasedOn\n    paidAmount\n    email\n    address\n    savedAt\n  }\n':
    types.CaseApplication_ApplicationFragmentDoc,
  '\n  query CaseApplication($id: ID!) {\n    caseApplication(id: $id) {\n      ...CaseApplication_application @unmask\n    }\n  }\n':
    types.CaseApplicationDocument,
  '\n  mutation BeginCaseApplication($input: BeginCaseApplicationInput!) {\n    beginCaseApplication(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.BeginCaseApplicationDocument,
  '\n  mutation ConfirmApplicant($input: ConfirmApplicantInput!) {\n    confirmApplicant(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ConfirmApplicantDocument,
  '\n  mutation SaveCaseApplication($input: SaveCaseApplicationInput!) {\n    saveCaseApplication(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SaveCaseApplicationDocument,
  '\n  mutation SubmitCaseApplication($input: SubmitCaseApplicationInput!) {\n    submitCaseApplication(input: $input) {\n      filed {\n        caseNumber\n        caseLogin {\n          ...CaseLogin_login @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SubmitCaseApplicationDocument,
  '\n  fragment CollectiveDispute_told on CollectiveDispute {\n    id\n    number\n    state\n    title\n    harm\n    announcedAt\n    joinUntil\n    participants\n    decision\n    reasons\n    refundPercent\n    decidedAt\n    answer\n    businessName\n  }\n':
    types.CollectiveDispute_ToldFragmentDoc,
  '\n  fragment CollectiveParticipation_own on CollectiveParticipation {\n    paidAmount\n    award\n    representative\n    joinedAt\n    answer\n    availableSteps\n  }\n':
    types.CollectiveParticipation_OwnFragmentDoc,
  '\n  query ToldCollectives($after: String) {\n    collectiveDisputes(first: 20, after: $after) {\n      nodes {\n        ...CollectiveDispute_told @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ToldCollectivesDocument,
  '\n  query ToldCollective($id: ID!) {\n    collectiveDispute(id: $id) {\n      ...CollectiveDispute_told @unmask\n    }\n  }\n':
    types.ToldCollectiveDocument,
  '\n  query OwnPart($applicationId: ID!, $disputeId: ID!) {\n    collectiveParticipation(applicationId: $applicationId, disputeId: $disputeId) {\n      ...CollectiveParticipation_own @unmask\n    }\n  }\n':
    types.OwnPartDocument,
  '\n  mutation JoinCollectiveDispute($input: JoinCollectiveDisputeInput!) {\n    joinCollectiveDispute(input: $input) {\n      participation {\n        ...CollectiveParticipation_own @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.JoinCollectiveDisputeDocument,
  '\n  mutation LeaveCollectiveDispute($input: LeaveCollectiveDisputeInput!) {\n    leaveCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...CollectiveDispute_told @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.LeaveCollectiveDisputeDocument,
  '\n  mutation AnswerCollectiveDecision($input: AnswerCollectiveDecisionInput!) {\n    answerCollectiveDecision(input: $input) {\n      participation {\n        ...CollectiveParticipation_own @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerCollectiveDecisionDocument,
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
  '\n  query InfringementNoticePage($token: String!) {\n    infringementNotice(token: $token) {\n      reportNumber\n      side\n      state\n      right\n      postKind\n      postTitle\n      postUrl\n      decisionReason\n      objectionUntil\n      objectedAt\n      outcomeReason\n      resumeAt\n      canObject\n      canReportLawsuit\n    }\n  }\n':
    types.InfringementNoticePageDocument,
  '\n  mutation ObjectToHiding($input: ObjectToHidingInput!) {\n    objectToHiding(input: $input) {\n      notice {\n        state\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n':
    types.ObjectToHidingDocument,
  '\n  mutation ReportLawsuit($input: ReportLawsuitInput!) {\n    reportLawsuit(input: $input) {\n      notice {\n        state\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n':
    types.ReportLawsuitDocument,
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
  '\n  query PartnerCollectives {\n    collectiveDisputes(mine: true, first: 20) {\n      nodes {\n        id\n        number\n        title\n        state\n        joinUntil\n        decision\n        answer\n        availableSteps\n      }\n    }\n  }\n':
    types.PartnerCollectivesDocument,
  '\n  mutation AnswerCollectiveDispute($input: AnswerCollectiveDisputeInput!) {\n    answerCollectiveDispute(input: $input) {\n      collectiveDispute {\n        id\n        state\n        answer\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerCollectiveDisputeDocument,
  '\n  query PartnerCases(\n    $search: String\n    $states: [CaseState!]\n    $openedFrom: LocalDate\n    $openedTo: LocalDate\n    $after: String\n  ) {\n    disputeCases(\n      search: $search\n      states: $states\n      openedFrom: $openedFrom\n      openedTo: $openedTo\n      first: 30\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        unreadCount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.PartnerCasesDocument,
  '\n  query MyCompany {\n    myBusiness {\n      id\n      name\n      contactName\n      email\n      phone\n      address\n    }\n    companyChanges(first: 10) {\n      nodes {\n        id\n        state\n        name\n        address\n        reason\n        answer\n        askedAt\n      }\n    }\n    partnerQuestions(first: 20) {\n      nodes {\n        id\n        number\n        title\n        text\n        askedBy\n        askedAt\n        answer\n        answeredBy\n        answeredAt\n      }\n    }\n  }\n':
    types.MyCompanyDocument,
  '\n  mutation ChangePartnerContact($input: ChangePartnerContactInput!) {\n    changePartnerContact(input: $input) {\n      business {\n        id\n        contactName\n        email\n        phone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangePartnerContactDocument,
  '\n  mutation AskCompanyChange($input: AskCompanyChangeInput!) {\n    askCompanyChange(input: $input) {\n      companyChange {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AskCompanyChangeDocument,
  '\n  mutation TakeBackCompanyChange($input: TakeBackCompanyChangeInput!) {\n    takeBackCompanyChange(input: $input) {\n      companyChange {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.TakeBackCompanyChangeDocument,
  '\n  mutation AskPartnerQuestion($input: AskPartnerQuestionInput!) {\n    askPartnerQuestion(input: $input) {\n      partnerQuestion {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AskPartnerQuestionDocument,
  '\n  mutation PartyWithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyWithdrawCaseDocument,
  '\n  mutation PartyGiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyGiveOpinionDocument,
  '\n  mutation PartyAnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyAnswerRecommendationDocument,
  '\n  mutation PartySignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartySignAgreementDocument,
  '\n  mutation PartyRejectAgreement($input: RejectAgreementInput!) {\n    rejectAgreement(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyRejectAgreementDocument,
  '\n  mutation PartyReportTerm($input: ReportCaseTermInput!) {\n    reportCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyReportTermDocument,
  '\n  mutation PartyConfirmTerm($input: ConfirmCaseTermInput!) {\n    confirmCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyConfirmTermDocument,
  '\n  mutation PartyContestTerm($input: ContestCaseTermInput!) {\n    contestCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyContestTermDocument,
  '\n  mutation PartyAnswerMediation($input: AnswerMediationInput!) {\n    answerMediation(input: $input) {\n      mediation {\n        id\n        disputeCase {\n          ...PartyCase_case @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyAnswerMediationDocument,
  '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    applicantSignedAt\n    respondentSignedAt\n    termsOpen\n    unreadCount\n    correspondence(first: 1) {\n      nodes {\n        id\n      }\n    }\n    receiptConfirmedAt\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    documents {\n      id\n      kind\n      number\n      title\n      version\n      state\n      orderedAt\n      issuedAt\n      downloadUrl\n    }\n    history {\n      id\n      step\n      toState\n      takenAt\n      note\n    }\n    supplements {\n      ...PartySupplement_request @unmask\n    }\n    withdrawalRequests {\n      id\n      state\n      reason\n      answer\n      askedAt\n      endedAt\n    }\n    mediation {\n      id\n      state\n      decision\n      reasons\n      decidedAt\n      availableSteps\n    }\n    answers {\n      id\n      question\n      side\n      agreed\n      text\n      late\n      accepted\n      round\n      givenAt\n    }\n    offers {\n      id\n      kind\n      round\n      text\n      digest\n      terms {\n        id\n        kind\n        state\n        amount {\n          amount\n          currency\n        }\n        quantity\n        note\n        reference\n        remark\n        movedAt\n        availableSteps\n      }\n      signatures {\n        id\n        side\n        office\n        signedAt\n      }\n    }\n  }\n':
    types.PartyCase_CaseFragmentDoc,
  '\n  query PartyCase($id: ID!) {\n    disputeCase(id: $id) {\n      ...PartyCase_case @unmask\n    }\n  }\n':
    types.PartyCaseDocument,
  '\n  mutation PartyRequestFile($input: RequestCaseFileUploadInput!) {\n    requestCaseFileUpload(input: $input) {\n      uploadUrl\n      caseFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyRequestFileDocument,
  '\n  fragment PartyMessage_row on CaseMessage {\n    id\n    authorSide\n    authorName\n    kind\n    title\n    writtenAt\n    visibleTo\n    late\n    lateAccepted\n    lateReason\n    readByMe\n    readings {\n      side\n      at\n    }\n    attachments {\n      id\n    }\n  }\n':
    types.PartyMessage_RowFragmentDoc,
  '\n  query PartyMessages($id: ID!, $first: Int!, $after: String) {\n    disputeCase(id: $id) {\n      id\n      unreadCount\n      correspondence(first: $first, after: $after) {\n        nodes {\n          ...PartyMessage_row @unmask\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.PartyMessagesDocument,
  '\n  mutation ReadPartyMessage($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n        text\n        attachments {\n          id\n          name\n          size\n          state\n          refusalMessage\n          downloadUrl\n        }\n        answers {\n          id\n          title\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReadPartyMessageDocument,
  '\n  mutation WritePartyOpinion($input: WriteOpinionInput!) {\n    writeOpinion(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WritePartyOpinionDocument,
  '\n  mutation WidenPartyMessage($input: WidenCaseMessageInput!) {\n    widenCaseMessage(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WidenPartyMessageDocument,
  '\n  fragment PartySupplement_request on SupplementRequest {\n    id\n    state\n    askedAt\n    dueAt\n    answeredAt\n    availableSteps\n    questions {\n      label\n      kind\n      required\n    }\n    answers {\n      value\n      fileIds\n    }\n    draft {\n      answers {\n        value\n        fileIds\n      }\n      savedAt\n    }\n    message {\n      id\n      title\n      text\n      readByMe\n      attachments {\n        id\n        name\n        size\n        state\n        refusalMessage\n      }\n    }\n    answer {\n      id\n      late\n      lateAccepted\n      lateReason\n      attachments {\n        id\n        name\n        size\n        state\n        refusalMessage\n      }\n    }\n  }\n':
    types.PartySupplement_RequestFragmentDoc,
  '\n  mutation AnswerPartySupplement($input: AnswerSupplementInput!) {\n    answerSupplement(input: $input) {\n      supplementRequest {\n        ...PartySupplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerPartySupplementDocument,
  '\n  mutation SavePartySupplementDraft($input: SaveSupplementDraftInput!) {\n    saveSupplementDraft(input: $input) {\n      supplementRequest {\n        id\n        draft {\n          answers {\n            value\n            fileIds\n          }\n          savedAt\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SavePartySupplementDraftDocument,
  '\n  mutation ReadPartySupplement($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        id\n        readByMe\n        attachments {\n          id\n          downloadUrl\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReadPartySupplementDocument,
  '\n  mutation PartyAskWithdrawal($input: AskWithdrawalInput!) {\n    askWithdrawal(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyAskWithdrawalDocument,
  '\n  mutation PartyAnswerWithdrawal($input: AnswerWithdrawalInput!) {\n    answerWithdrawal(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyAnswerWithdrawalDocument,
  '\n  query ShellPrecedents($search: String, $claimReason: ClaimReason, $after: String) {\n    precedents(search: $search, claimReason: $claimReason, first: 20, after: $after) {\n      nodes {\n        id\n        title\n        claimReason\n        result\n        publishedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ShellPrecedentsDocument,
  '\n  query ShellPrecedent($id: ID!) {\n    precedent(id: $id) {\n      id\n      title\n      facts\n      decision\n      claimReason\n      result\n      publishedAt\n      standard {\n        id\n        item\n        harm\n      }\n    }\n  }\n':
    types.ShellPrecedentDocument,
  '\n  mutation PartyConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyConfirmReceiptDocument,
  '\n  mutation PartyReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartyReportSelfRemedyDocument,
  '\n  query ShellDisputeStandards($search: String, $after: String) {\n    disputeStandards(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        item\n        harm\n        remedy\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ShellDisputeStandardsDocument,
  '\n  query ShellDisputeStandard($id: ID!) {\n    disputeStandard(id: $id) {\n      id\n      code\n      version\n      item\n      harm\n      remedy\n      rule\n      source\n      effectiveFrom\n      effectiveUntil\n      penalties {\n        daysBefore\n        percent\n      }\n      versions {\n        id\n        version\n        effectiveFrom\n        effectiveUntil\n      }\n    }\n  }\n':
    types.ShellDisputeStandardDocument,
  '\n  query ShellRefundByStandard($facts: RefundFactsInput!) {\n    refundByStandard(facts: $facts) {\n      amount\n      lines {\n        label\n        amount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ShellRefundByStandardDocument,
  '\n  fragment Statistics_figures on CaseFigures {\n    opened\n    ended\n    settled\n    online\n    meanDays\n    settledShare\n  }\n':
    types.Statistics_FiguresFragmentDoc,
  '\n  query ShellDisputeStatistics($from: String!, $to: String!) {\n    disputeStatistics(from: $from, to: $to) {\n      countedAt\n      totals {\n        ...Statistics_figures @unmask\n      }\n      months {\n        month\n        figures {\n          ...Statistics_figures @unmask\n        }\n      }\n      breakdowns {\n        dimension\n        values {\n          value\n          label\n          figures {\n            ...Statistics_figures @unmask\n          }\n        }\n      }\n    }\n  }\n':
    types.ShellDisputeStatisticsDocument,
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
  source: '\n  fragment CaseApplication_application on CaseApplication {\n    id\n    state\n    expiresAt\n    codeSentTo\n    applicantName\n    counsellings {\n      id\n      number\n      title\n      counselledAt\n    }\n    counsellingId\n    title\n    statement\n    businessName\n    saleType\n    claimReason\n    purchasedOn\n    paidAmount\n    email\n    address\n    savedAt\n  }\n',
): (typeof documents)['\n  fragment CaseApplication_application on CaseApplication {\n    id\n    state\n    expiresAt\n    codeSentTo\n    applicantName\n    counsellings {\n      id\n      number\n      title\n      counselledAt\n    }\n    counsellingId\n    title\n    statement\n    businessName\n    saleType\n    claimReason\n    purchasedOn\n    paidAmount\n    email\n    address\n    savedAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseApplication($id: ID!) {\n    caseApplication(id: $id) {\n      ...CaseApplication_application @unmask\n    }\n  }\n',
): (typeof documents)['\n  query CaseApplication($id: ID!) {\n    caseApplication(id: $id) {\n      ...CaseApplication_application @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BeginCaseApplication($input: BeginCaseApplicationInput!) {\n    beginCaseApplication(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginCaseApplication($input: BeginCaseApplicationInput!) {\n    beginCaseApplication(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmApplicant($input: ConfirmApplicantInput!) {\n    confirmApplicant(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmApplicant($input: ConfirmApplicantInput!) {\n    confirmApplicant(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveCaseApplication($input: SaveCaseApplicationInput!) {\n    saveCaseApplication(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveCaseApplication($input: SaveCaseApplicationInput!) {\n    saveCaseApplication(input: $input) {\n      caseApplication {\n        ...CaseApplication_application @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitCaseApplication($input: SubmitCaseApplicationInput!) {\n    submitCaseApplication(input: $input) {\n      filed {\n        caseNumber\n        caseLogin {\n          ...CaseLogin_login @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitCaseApplication($input: SubmitCaseApplicationInput!) {\n    submitCaseApplication(input: $input) {\n      filed {\n        caseNumber\n        caseLogin {\n          ...CaseLogin_login @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CollectiveDispute_told on CollectiveDispute {\n    id\n    number\n    state\n    title\n    harm\n    announcedAt\n    joinUntil\n    participants\n    decision\n    reasons\n    refundPercent\n    decidedAt\n    answer\n    businessName\n  }\n',
): (typeof documents)['\n  fragment CollectiveDispute_told on CollectiveDispute {\n    id\n    number\n    state\n    title\n    harm\n    announcedAt\n    joinUntil\n    participants\n    decision\n    reasons\n    refundPercent\n    decidedAt\n    answer\n    businessName\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CollectiveParticipation_own on CollectiveParticipation {\n    paidAmount\n    award\n    representative\n    joinedAt\n    answer\n    availableSteps\n  }\n',
): (typeof documents)['\n  fragment CollectiveParticipation_own on CollectiveParticipation {\n    paidAmount\n    award\n    representative\n    joinedAt\n    answer\n    availableSteps\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ToldCollectives($after: String) {\n    collectiveDisputes(first: 20, after: $after) {\n      nodes {\n        ...CollectiveDispute_told @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ToldCollectives($after: String) {\n    collectiveDisputes(first: 20, after: $after) {\n      nodes {\n        ...CollectiveDispute_told @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ToldCollective($id: ID!) {\n    collectiveDispute(id: $id) {\n      ...CollectiveDispute_told @unmask\n    }\n  }\n',
): (typeof documents)['\n  query ToldCollective($id: ID!) {\n    collectiveDispute(id: $id) {\n      ...CollectiveDispute_told @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OwnPart($applicationId: ID!, $disputeId: ID!) {\n    collectiveParticipation(applicationId: $applicationId, disputeId: $disputeId) {\n      ...CollectiveParticipation_own @unmask\n    }\n  }\n',
): (typeof documents)['\n  query OwnPart($applicationId: ID!, $disputeId: ID!) {\n    collectiveParticipation(applicationId: $applicationId, disputeId: $disputeId) {\n      ...CollectiveParticipation_own @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation JoinCollectiveDispute($input: JoinCollectiveDisputeInput!) {\n    joinCollectiveDispute(input: $input) {\n      participation {\n        ...CollectiveParticipation_own @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation JoinCollectiveDispute($input: JoinCollectiveDisputeInput!) {\n    joinCollectiveDispute(input: $input) {\n      participation {\n        ...CollectiveParticipation_own @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LeaveCollectiveDispute($input: LeaveCollectiveDisputeInput!) {\n    leaveCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...CollectiveDispute_told @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation LeaveCollectiveDispute($input: LeaveCollectiveDisputeInput!) {\n    leaveCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...CollectiveDispute_told @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerCollectiveDecision($input: AnswerCollectiveDecisionInput!) {\n    answerCollectiveDecision(input: $input) {\n      participation {\n        ...CollectiveParticipation_own @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerCollectiveDecision($input: AnswerCollectiveDecisionInput!) {\n    answerCollectiveDecision(input: $input) {\n      participation {\n        ...CollectiveParticipation_own @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
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
  source: '\n  query InfringementNoticePage($token: String!) {\n    infringementNotice(token: $token) {\n      reportNumber\n      side\n      state\n      right\n      postKind\n      postTitle\n      postUrl\n      decisionReason\n      objectionUntil\n      objectedAt\n      outcomeReason\n      resumeAt\n      canObject\n      canReportLawsuit\n    }\n  }\n',
): (typeof documents)['\n  query InfringementNoticePage($token: String!) {\n    infringementNotice(token: $token) {\n      reportNumber\n      side\n      state\n      right\n      postKind\n      postTitle\n      postUrl\n      decisionReason\n      objectionUntil\n      objectedAt\n      outcomeReason\n      resumeAt\n      canObject\n      canReportLawsuit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ObjectToHiding($input: ObjectToHidingInput!) {\n    objectToHiding(input: $input) {\n      notice {\n        state\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ObjectToHiding($input: ObjectToHidingInput!) {\n    objectToHiding(input: $input) {\n      notice {\n        state\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportLawsuit($input: ReportLawsuitInput!) {\n    reportLawsuit(input: $input) {\n      notice {\n        state\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReportLawsuit($input: ReportLawsuitInput!) {\n    reportLawsuit(input: $input) {\n      notice {\n        state\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n'];
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
  source: '\n  query PartnerCollectives {\n    collectiveDisputes(mine: true, first: 20) {\n      nodes {\n        id\n        number\n        title\n        state\n        joinUntil\n        decision\n        answer\n        availableSteps\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartnerCollectives {\n    collectiveDisputes(mine: true, first: 20) {\n      nodes {\n        id\n        number\n        title\n        state\n        joinUntil\n        decision\n        answer\n        availableSteps\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerCollectiveDispute($input: AnswerCollectiveDisputeInput!) {\n    answerCollectiveDispute(input: $input) {\n      collectiveDispute {\n        id\n        state\n        answer\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerCollectiveDispute($input: AnswerCollectiveDisputeInput!) {\n    answerCollectiveDispute(input: $input) {\n      collectiveDispute {\n        id\n        state\n        answer\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartnerCases(\n    $search: String\n    $states: [CaseState!]\n    $openedFrom: LocalDate\n    $openedTo: LocalDate\n    $after: String\n  ) {\n    disputeCases(\n      search: $search\n      states: $states\n      openedFrom: $openedFrom\n      openedTo: $openedTo\n      first: 30\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        unreadCount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartnerCases(\n    $search: String\n    $states: [CaseState!]\n    $openedFrom: LocalDate\n    $openedTo: LocalDate\n    $after: String\n  ) {\n    disputeCases(\n      search: $search\n      states: $states\n      openedFrom: $openedFrom\n      openedTo: $openedTo\n      first: 30\n      after: $after\n    ) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        unreadCount\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyCompany {\n    myBusiness {\n      id\n      name\n      contactName\n      email\n      phone\n      address\n    }\n    companyChanges(first: 10) {\n      nodes {\n        id\n        state\n        name\n        address\n        reason\n        answer\n        askedAt\n      }\n    }\n    partnerQuestions(first: 20) {\n      nodes {\n        id\n        number\n        title\n        text\n        askedBy\n        askedAt\n        answer\n        answeredBy\n        answeredAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyCompany {\n    myBusiness {\n      id\n      name\n      contactName\n      email\n      phone\n      address\n    }\n    companyChanges(first: 10) {\n      nodes {\n        id\n        state\n        name\n        address\n        reason\n        answer\n        askedAt\n      }\n    }\n    partnerQuestions(first: 20) {\n      nodes {\n        id\n        number\n        title\n        text\n        askedBy\n        askedAt\n        answer\n        answeredBy\n        answeredAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePartnerContact($input: ChangePartnerContactInput!) {\n    changePartnerContact(input: $input) {\n      business {\n        id\n        contactName\n        email\n        phone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePartnerContact($input: ChangePartnerContactInput!) {\n    changePartnerContact(input: $input) {\n      business {\n        id\n        contactName\n        email\n        phone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskCompanyChange($input: AskCompanyChangeInput!) {\n    askCompanyChange(input: $input) {\n      companyChange {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AskCompanyChange($input: AskCompanyChangeInput!) {\n    askCompanyChange(input: $input) {\n      companyChange {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeBackCompanyChange($input: TakeBackCompanyChangeInput!) {\n    takeBackCompanyChange(input: $input) {\n      companyChange {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeBackCompanyChange($input: TakeBackCompanyChangeInput!) {\n    takeBackCompanyChange(input: $input) {\n      companyChange {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskPartnerQuestion($input: AskPartnerQuestionInput!) {\n    askPartnerQuestion(input: $input) {\n      partnerQuestion {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AskPartnerQuestion($input: AskPartnerQuestionInput!) {\n    askPartnerQuestion(input: $input) {\n      partnerQuestion {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
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
  source: '\n  mutation PartyGiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyGiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyAnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyAnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartySignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartySignAgreement($input: SignAgreementInput!) {\n    signAgreement(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyRejectAgreement($input: RejectAgreementInput!) {\n    rejectAgreement(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyRejectAgreement($input: RejectAgreementInput!) {\n    rejectAgreement(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyReportTerm($input: ReportCaseTermInput!) {\n    reportCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyReportTerm($input: ReportCaseTermInput!) {\n    reportCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyConfirmTerm($input: ConfirmCaseTermInput!) {\n    confirmCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyConfirmTerm($input: ConfirmCaseTermInput!) {\n    confirmCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyContestTerm($input: ContestCaseTermInput!) {\n    contestCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyContestTerm($input: ContestCaseTermInput!) {\n    contestCaseTerm(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyAnswerMediation($input: AnswerMediationInput!) {\n    answerMediation(input: $input) {\n      mediation {\n        id\n        disputeCase {\n          ...PartyCase_case @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyAnswerMediation($input: AnswerMediationInput!) {\n    answerMediation(input: $input) {\n      mediation {\n        id\n        disputeCase {\n          ...PartyCase_case @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    applicantSignedAt\n    respondentSignedAt\n    termsOpen\n    unreadCount\n    correspondence(first: 1) {\n      nodes {\n        id\n      }\n    }\n    receiptConfirmedAt\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    documents {\n      id\n      kind\n      number\n      title\n      version\n      state\n      orderedAt\n      issuedAt\n      downloadUrl\n    }\n    history {\n      id\n      step\n      toState\n      takenAt\n      note\n    }\n    supplements {\n      ...PartySupplement_request @unmask\n    }\n    withdrawalRequests {\n      id\n      state\n      reason\n      answer\n      askedAt\n      endedAt\n    }\n    mediation {\n      id\n      state\n      decision\n      reasons\n      decidedAt\n      availableSteps\n    }\n    answers {\n      id\n      question\n      side\n      agreed\n      text\n      late\n      accepted\n      round\n      givenAt\n    }\n    offers {\n      id\n      kind\n      round\n      text\n      digest\n      terms {\n        id\n        kind\n        state\n        amount {\n          amount\n          currency\n        }\n        quantity\n        note\n        reference\n        remark\n        movedAt\n        availableSteps\n      }\n      signatures {\n        id\n        side\n        office\n        signedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PartyCase_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    availableSteps\n    facts\n    recommendation\n    agreement\n    result\n    applicantName\n    applicantSignedAt\n    respondentSignedAt\n    termsOpen\n    unreadCount\n    correspondence(first: 1) {\n      nodes {\n        id\n      }\n    }\n    receiptConfirmedAt\n    respondent {\n      id\n      name\n    }\n    officer {\n      id\n      name\n    }\n    documents {\n      id\n      kind\n      number\n      title\n      version\n      state\n      orderedAt\n      issuedAt\n      downloadUrl\n    }\n    history {\n      id\n      step\n      toState\n      takenAt\n      note\n    }\n    supplements {\n      ...PartySupplement_request @unmask\n    }\n    withdrawalRequests {\n      id\n      state\n      reason\n      answer\n      askedAt\n      endedAt\n    }\n    mediation {\n      id\n      state\n      decision\n      reasons\n      decidedAt\n      availableSteps\n    }\n    answers {\n      id\n      question\n      side\n      agreed\n      text\n      late\n      accepted\n      round\n      givenAt\n    }\n    offers {\n      id\n      kind\n      round\n      text\n      digest\n      terms {\n        id\n        kind\n        state\n        amount {\n          amount\n          currency\n        }\n        quantity\n        note\n        reference\n        remark\n        movedAt\n        availableSteps\n      }\n      signatures {\n        id\n        side\n        office\n        signedAt\n      }\n    }\n  }\n'];
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
  source: '\n  mutation PartyRequestFile($input: RequestCaseFileUploadInput!) {\n    requestCaseFileUpload(input: $input) {\n      uploadUrl\n      caseFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyRequestFile($input: RequestCaseFileUploadInput!) {\n    requestCaseFileUpload(input: $input) {\n      uploadUrl\n      caseFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartyMessage_row on CaseMessage {\n    id\n    authorSide\n    authorName\n    kind\n    title\n    writtenAt\n    visibleTo\n    late\n    lateAccepted\n    lateReason\n    readByMe\n    readings {\n      side\n      at\n    }\n    attachments {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment PartyMessage_row on CaseMessage {\n    id\n    authorSide\n    authorName\n    kind\n    title\n    writtenAt\n    visibleTo\n    late\n    lateAccepted\n    lateReason\n    readByMe\n    readings {\n      side\n      at\n    }\n    attachments {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PartyMessages($id: ID!, $first: Int!, $after: String) {\n    disputeCase(id: $id) {\n      id\n      unreadCount\n      correspondence(first: $first, after: $after) {\n        nodes {\n          ...PartyMessage_row @unmask\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PartyMessages($id: ID!, $first: Int!, $after: String) {\n    disputeCase(id: $id) {\n      id\n      unreadCount\n      correspondence(first: $first, after: $after) {\n        nodes {\n          ...PartyMessage_row @unmask\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadPartyMessage($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n        text\n        attachments {\n          id\n          name\n          size\n          state\n          refusalMessage\n          downloadUrl\n        }\n        answers {\n          id\n          title\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReadPartyMessage($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n        text\n        attachments {\n          id\n          name\n          size\n          state\n          refusalMessage\n          downloadUrl\n        }\n        answers {\n          id\n          title\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WritePartyOpinion($input: WriteOpinionInput!) {\n    writeOpinion(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WritePartyOpinion($input: WriteOpinionInput!) {\n    writeOpinion(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WidenPartyMessage($input: WidenCaseMessageInput!) {\n    widenCaseMessage(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WidenPartyMessage($input: WidenCaseMessageInput!) {\n    widenCaseMessage(input: $input) {\n      caseMessage {\n        ...PartyMessage_row @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartySupplement_request on SupplementRequest {\n    id\n    state\n    askedAt\n    dueAt\n    answeredAt\n    availableSteps\n    questions {\n      label\n      kind\n      required\n    }\n    answers {\n      value\n      fileIds\n    }\n    draft {\n      answers {\n        value\n        fileIds\n      }\n      savedAt\n    }\n    message {\n      id\n      title\n      text\n      readByMe\n      attachments {\n        id\n        name\n        size\n        state\n        refusalMessage\n      }\n    }\n    answer {\n      id\n      late\n      lateAccepted\n      lateReason\n      attachments {\n        id\n        name\n        size\n        state\n        refusalMessage\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PartySupplement_request on SupplementRequest {\n    id\n    state\n    askedAt\n    dueAt\n    answeredAt\n    availableSteps\n    questions {\n      label\n      kind\n      required\n    }\n    answers {\n      value\n      fileIds\n    }\n    draft {\n      answers {\n        value\n        fileIds\n      }\n      savedAt\n    }\n    message {\n      id\n      title\n      text\n      readByMe\n      attachments {\n        id\n        name\n        size\n        state\n        refusalMessage\n      }\n    }\n    answer {\n      id\n      late\n      lateAccepted\n      lateReason\n      attachments {\n        id\n        name\n        size\n        state\n        refusalMessage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerPartySupplement($input: AnswerSupplementInput!) {\n    answerSupplement(input: $input) {\n      supplementRequest {\n        ...PartySupplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerPartySupplement($input: AnswerSupplementInput!) {\n    answerSupplement(input: $input) {\n      supplementRequest {\n        ...PartySupplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SavePartySupplementDraft($input: SaveSupplementDraftInput!) {\n    saveSupplementDraft(input: $input) {\n      supplementRequest {\n        id\n        draft {\n          answers {\n            value\n            fileIds\n          }\n          savedAt\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SavePartySupplementDraft($input: SaveSupplementDraftInput!) {\n    saveSupplementDraft(input: $input) {\n      supplementRequest {\n        id\n        draft {\n          answers {\n            value\n            fileIds\n          }\n          savedAt\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadPartySupplement($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        id\n        readByMe\n        attachments {\n          id\n          downloadUrl\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReadPartySupplement($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        id\n        readByMe\n        attachments {\n          id\n          downloadUrl\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyAskWithdrawal($input: AskWithdrawalInput!) {\n    askWithdrawal(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyAskWithdrawal($input: AskWithdrawalInput!) {\n    askWithdrawal(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartyAnswerWithdrawal($input: AnswerWithdrawalInput!) {\n    answerWithdrawal(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartyAnswerWithdrawal($input: AnswerWithdrawalInput!) {\n    answerWithdrawal(input: $input) {\n      disputeCase {\n        ...PartyCase_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellPrecedents($search: String, $claimReason: ClaimReason, $after: String) {\n    precedents(search: $search, claimReason: $claimReason, first: 20, after: $after) {\n      nodes {\n        id\n        title\n        claimReason\n        result\n        publishedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellPrecedents($search: String, $claimReason: ClaimReason, $after: String) {\n    precedents(search: $search, claimReason: $claimReason, first: 20, after: $after) {\n      nodes {\n        id\n        title\n        claimReason\n        result\n        publishedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellPrecedent($id: ID!) {\n    precedent(id: $id) {\n      id\n      title\n      facts\n      decision\n      claimReason\n      result\n      publishedAt\n      standard {\n        id\n        item\n        harm\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellPrecedent($id: ID!) {\n    precedent(id: $id) {\n      id\n      title\n      facts\n      decision\n      claimReason\n      result\n      publishedAt\n      standard {\n        id\n        item\n        harm\n      }\n    }\n  }\n'];
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
  source: '\n  query ShellDisputeStandards($search: String, $after: String) {\n    disputeStandards(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        item\n        harm\n        remedy\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellDisputeStandards($search: String, $after: String) {\n    disputeStandards(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        item\n        harm\n        remedy\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellDisputeStandard($id: ID!) {\n    disputeStandard(id: $id) {\n      id\n      code\n      version\n      item\n      harm\n      remedy\n      rule\n      source\n      effectiveFrom\n      effectiveUntil\n      penalties {\n        daysBefore\n        percent\n      }\n      versions {\n        id\n        version\n        effectiveFrom\n        effectiveUntil\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellDisputeStandard($id: ID!) {\n    disputeStandard(id: $id) {\n      id\n      code\n      version\n      item\n      harm\n      remedy\n      rule\n      source\n      effectiveFrom\n      effectiveUntil\n      penalties {\n        daysBefore\n        percent\n      }\n      versions {\n        id\n        version\n        effectiveFrom\n        effectiveUntil\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellRefundByStandard($facts: RefundFactsInput!) {\n    refundByStandard(facts: $facts) {\n      amount\n      lines {\n        label\n        amount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellRefundByStandard($facts: RefundFactsInput!) {\n    refundByStandard(facts: $facts) {\n      amount\n      lines {\n        label\n        amount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Statistics_figures on CaseFigures {\n    opened\n    ended\n    settled\n    online\n    meanDays\n    settledShare\n  }\n',
): (typeof documents)['\n  fragment Statistics_figures on CaseFigures {\n    opened\n    ended\n    settled\n    online\n    meanDays\n    settledShare\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ShellDisputeStatistics($from: String!, $to: String!) {\n    disputeStatistics(from: $from, to: $to) {\n      countedAt\n      totals {\n        ...Statistics_figures @unmask\n      }\n      months {\n        month\n        figures {\n          ...Statistics_figures @unmask\n        }\n      }\n      breakdowns {\n        dimension\n        values {\n          value\n          label\n          figures {\n            ...Statistics_figures @unmask\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ShellDisputeStatistics($from: String!, $to: String!) {\n    disputeStatistics(from: $from, to: $to) {\n      countedAt\n      totals {\n        ...Statistics_figures @unmask\n      }\n      months {\n        month\n        figures {\n          ...Statistics_figures @unmask\n        }\n      }\n      breakdowns {\n        dimension\n        values {\n          value\n          label\n          figures {\n            ...Statistics_figures @unmask\n          }\n        }\n      }\n    }\n  }\n'];
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
