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
  '\n  mutation AnswerCall($input: AnswerCallInput!) {\n    answerCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerCallDocument;
  '\n  mutation MuteCall($input: MuteCallInput!) {\n    muteCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.MuteCallDocument;
  '\n  mutation UnmuteCall($input: UnmuteCallInput!) {\n    unmuteCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.UnmuteCallDocument;
  '\n  mutation TransferCall($input: TransferCallInput!) {\n    transferCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.TransferCallDocument;
  '\n  mutation ConsultColleague($input: ConsultColleagueInput!) {\n    consultColleague(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ConsultColleagueDocument;
  '\n  mutation CompleteTransfer($input: CompleteTransferInput!) {\n    completeTransfer(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CompleteTransferDocument;
  '\n  mutation CancelTransfer($input: CancelTransferInput!) {\n    cancelTransfer(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CancelTransferDocument;
  '\n  subscription DeskEvents {\n    deskEvents {\n      kind\n      calls {\n        ...DeskCall_call @unmask\n      }\n      call {\n        ...DeskCall_call @unmask\n      }\n      line {\n        number\n        lineState\n        agentState\n        hasSoftphone\n      }\n    }\n  }\n\n  fragment DeskCall_call on Call {\n    id\n    status\n    lastKnownStatus\n    direction\n    number\n    extension\n    rangAt\n    answeredAt\n    endedAt\n    silentSince\n    isUnseen\n    isMuted\n    consultee\n    availableActs\n    hasRecording\n    customer {\n      id\n      name\n      grade\n    }\n    candidates {\n      id\n      name\n      number\n    }\n    ticket {\n      id\n      number\n    }\n  }\n': typeof types.DeskEventsDocument;
  '\n  fragment PastCalls_call on Call {\n    id\n    direction\n    status\n    number\n    rangAt\n    extension\n    hasRecording\n  }\n': typeof types.PastCalls_CallFragmentDoc;
  '\n  query CallsToday {\n    callsToday {\n      ...DeskCall_call @unmask\n    }\n  }\n': typeof types.CallsTodayDocument;
  '\n  query Colleagues {\n    agents {\n      id\n      name\n      extension\n    }\n  }\n': typeof types.ColleaguesDocument;
  '\n  mutation Dial($input: DialInput!) {\n    dial(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DialDocument;
  '\n  mutation HangUpCall($input: HangUpCallInput!) {\n    hangUpCall(input: $input) {\n      call {\n        id\n        status\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.HangUpCallDocument;
  '\n  mutation SeeCall($input: SeeCallInput!) {\n    seeCall(input: $input) {\n      call {\n        id\n        isUnseen\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SeeCallDocument;
  '\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateCustomerDocument;
  '\n  mutation KeepCallNumber($input: KeepCallNumberInput!) {\n    keepCallNumber(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.KeepCallNumberDocument;
  '\n  mutation ClaimExtension($input: ClaimExtensionInput!) {\n    claimExtension(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ClaimExtensionDocument;
  '\n  mutation ReconnectExtension($input: ReconnectExtensionInput!) {\n    reconnectExtension(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReconnectExtensionDocument;
  '\n  mutation SetAgentState($input: SetAgentStateInput!) {\n    setAgentState(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SetAgentStateDocument;
  '\n  mutation OpenCallRecording($input: OpenCallRecordingInput!) {\n    openCallRecording(input: $input) {\n      recording {\n        url\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.OpenCallRecordingDocument;
  '\n  query CustomerTwins($id: ID!) {\n    customer(id: $id) {\n      ...CustomerTwin_customer @unmask\n      suspectedDuplicates {\n        ...CustomerTwin_customer @unmask\n      }\n    }\n  }\n\n  fragment CustomerTwin_customer on Customer {\n    id\n    number\n    name\n    mobile\n    phone\n    email\n    joinedOn\n    lastPurchasedOn\n    tickets(first: 20) {\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.CustomerTwinsDocument;
  '\n  mutation MergeCustomers($input: MergeCustomersInput!) {\n    mergeCustomers(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.MergeCustomersDocument;
  '\n  mutation PartCustomers($input: PartCustomersInput!) {\n    partCustomers(input: $input) {\n      merge {\n        id\n        partedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PartCustomersDocument;
  '\n  mutation ChangeCustomer($input: ChangeCustomerInput!) {\n    changeCustomer(input: $input) {\n      customer {\n        id\n        revision\n        name\n        mobile\n        phone\n        mid\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeCustomerDocument;
  '\n  fragment CustomerHeaderPanel_customer on Customer {\n    id\n    number\n    name\n    grade\n    mobile\n    phone\n    joinedOn\n    lastPurchasedOn\n    mergedInto {\n      id\n      number\n      name\n    }\n    merges {\n      id\n      reason\n      mergedAt\n      mergedByName\n      partedAt\n      partedByName\n      partedReason\n      canPart\n      mergedCustomer {\n        id\n        number\n        name\n      }\n      keptCustomer {\n        id\n        number\n        name\n      }\n    }\n    suspectedDuplicates {\n      id\n    }\n  }\n': typeof types.CustomerHeaderPanel_CustomerFragmentDoc;
  '\n  query CustomerWarnings($id: ID!) {\n    customer(id: $id) {\n      id\n      tickets(first: 50) {\n        nodes {\n          id\n          receivedAt\n          status\n          type {\n            code\n          }\n        }\n      }\n      disputeCases {\n        id\n        number\n        closedAt\n      }\n    }\n  }\n': typeof types.CustomerWarningsDocument;
  '\n  mutation RevealCustomer($input: RevealCustomerInput!) {\n    revealCustomer(input: $input) {\n      revealed {\n        mobile\n        phone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealCustomerDocument;
  '\n  fragment TimelinePanel_customer on Customer {\n    id\n  }\n': typeof types.TimelinePanel_CustomerFragmentDoc;
  '\n  query TimelineTickets($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      tickets(first: 10, after: $after) {\n        nodes {\n          id\n          number\n          title\n          receivedAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.TimelineTicketsDocument;
  '\n  query TimelineOrders($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      orders(first: 10, after: $after) {\n        nodes {\n          id\n          number\n          orderedAt\n          channelName\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.TimelineOrdersDocument;
  '\n  query TimelineCases($id: ID!) {\n    customer(id: $id) {\n      id\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n': typeof types.TimelineCasesDocument;
  '\n  query TimelineReports($id: ID!) {\n    customer(id: $id) {\n      id\n      infringementReports {\n        id\n        number\n        reportedAt\n      }\n    }\n  }\n': typeof types.TimelineReportsDocument;
  '\n  fragment ReportTiles_figures on DeskReportFigures {\n    received\n    completed\n    discarded\n    open\n    red\n    transferred\n    firstContact\n    firstContactOf\n    firstContactRate\n    medianHandlingSeconds\n    p90HandlingSeconds\n    callbacksKept\n    callbacksOverdue\n  }\n': typeof types.ReportTiles_FiguresFragmentDoc;
  '\n  query DeskReport($from: LocalDate!, $to: LocalDate!) {\n    deskReport(from: $from, to: $to) {\n      from\n      to\n      asOf\n      transfers\n      qualityMean\n      qualityScored\n      totals {\n        ...ReportTiles_figures @unmask\n      }\n      byType {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byOutcome {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byCallResult {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byAgent {\n        agent {\n          id\n          name\n        }\n        completed\n        medianHandlingSeconds\n        p90HandlingSeconds\n        transfersOut\n        transfersIn\n        qualityMean\n        taken {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      bySlot {\n        day\n        hour\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      waits {\n        all {\n          answered\n          missed\n          medianWaitSeconds\n          p90WaitSeconds\n          longestWaitSeconds\n        }\n        byHour {\n          hour\n          waits {\n            answered\n            missed\n            medianWaitSeconds\n            p90WaitSeconds\n            longestWaitSeconds\n          }\n        }\n      }\n    }\n  }\n': typeof types.DeskReportDocument;
  '\n  mutation MakeDeskReportFile($input: MakeDeskReportFileInput!) {\n    makeDeskReportFile(input: $input) {\n      file {\n        id\n        fileName\n        downloadUrl\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n': typeof types.MakeDeskReportFileDocument;
  '\n  mutation DeskReceive($input: ReceiveTicketInput!) {\n    receiveTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DeskReceiveDocument;
  '\n  mutation DeskChange($input: ChangeTicketInput!) {\n    changeTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DeskChangeDocument;
  '\n  mutation DeskTransfer($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DeskTransferDocument;
  '\n  mutation DeskComplete($input: CompleteTicketInput!) {\n    completeTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DeskCompleteDocument;
  '\n  query MyTicketDrafts($after: String) {\n    myTicketDrafts(first: 30, after: $after) {\n      nodes {\n        id\n        ticketId\n        ticketVersion\n        savedAt\n        customer {\n          id\n          name\n        }\n        form {\n          customerId\n          orderId\n          orderLineId\n          followUpOfId\n          transfereeId\n          typeCode\n          channelCode\n          callTypeCode\n          callResultCode\n          outcomeCode\n          lineCode\n          inflowCode\n          direction\n          contactName\n          contactPhone\n          isReserved\n          dueAt\n          title\n          content\n          operatorMemo\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.MyTicketDraftsDocument;
  '\n  mutation SaveDeskDraft($input: SaveTicketDraftInput!) {\n    saveTicketDraft(input: $input) {\n      draft {\n        id\n        savedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SaveDeskDraftDocument;
  '\n  mutation DropDeskDraft($input: DropTicketDraftInput!) {\n    dropTicketDraft(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DropDeskDraftDocument;
  '\n  fragment DeskWatchers_ticket on Ticket {\n    id\n    watchers {\n      isWriting\n      agent {\n        id\n        name\n      }\n    }\n  }\n': typeof types.DeskWatchers_TicketFragmentDoc;
  '\n  mutation DeskWatch($input: WatchTicketInput!) {\n    watchTicket(input: $input) {\n      ticket {\n        ...DeskWatchers_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DeskWatchDocument;
  '\n  subscription DeskChanges($ticketId: ID, $orderId: ID, $customerId: ID) {\n    ticketChanged(ticketId: $ticketId, orderId: $orderId, customerId: $customerId) {\n      kind\n      ticket {\n        ...DeskForm_ticket @unmask\n        ...DeskWatchers_ticket @unmask\n      }\n    }\n  }\n': typeof types.DeskChangesDocument;
  '\n  query DeskCodes {\n    callType: ticketCodes(kind: CALL_TYPE) {\n      code\n      label\n    }\n    callResult: ticketCodes(kind: CALL_RESULT) {\n      code\n      label\n    }\n    outcome: ticketCodes(kind: OUTCOME) {\n      code\n      label\n    }\n    line: ticketCodes(kind: LINE) {\n      code\n      label\n    }\n    inflow: ticketCodes(kind: INFLOW) {\n      code\n      label\n    }\n    channel: ticketCodes(kind: CHANNEL) {\n      code\n      label\n    }\n    type: ticketCodes(kind: TYPE) {\n      code\n      label\n    }\n    agents {\n      id\n      name\n      extension\n    }\n  }\n': typeof types.DeskCodesDocument;
  '\n  query DeskCustomers($search: String!) {\n    customers(search: $search, first: 8) {\n      nodes {\n        id\n        number\n        name\n        mobile\n        phone\n        mid\n      }\n    }\n  }\n': typeof types.DeskCustomersDocument;
  '\n  query DeskCustomer($id: ID!) {\n    customer(id: $id) {\n      id\n      revision\n      number\n      name\n      grade\n      mobile\n      phone\n      mid\n      joinedOn\n      lastPurchasedOn\n      mergedInto {\n        id\n        number\n        name\n      }\n      suspectedDuplicates {\n        id\n      }\n      tickets(first: 20) {\n        nodes {\n          id\n          number\n          title\n          status\n          receivedAt\n          overdue\n          elapsedDays\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      calls(first: 20) {\n        nodes {\n          ...PastCalls_call @unmask\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      orders(first: 20) {\n        nodes {\n          id\n          number\n          erpStatus\n          channelStatus\n          orderedAt\n          lines {\n            id\n            variant {\n              id\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n': typeof types.DeskCustomerDocument;
  '\n  query DeskOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      customer {\n        id\n      }\n      lines {\n        id\n        number\n        quantity\n        cancelledAt\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n      tickets {\n        id\n        number\n        title\n        status\n        receivedAt\n        overdue\n        elapsedDays\n      }\n      markChanges {\n        id\n        mark\n        isSet\n        note\n        actorName\n        changedAt\n      }\n      returns {\n        id\n        number\n        kind\n        state\n        requestedAt\n        requestedByName\n        trackingNumber\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n      }\n    }\n  }\n': typeof types.DeskOrderDocument;
  '\n  fragment DeskForm_ticket on Ticket {\n    id\n    number\n    version\n    status\n    receivedAt\n    dueAt\n    direction\n    title\n    content\n    operatorMemo\n    overdue\n    elapsedDays\n    modifiedAt\n    availableSteps\n    contactName\n    contactPhone\n    callType {\n      code\n    }\n    callResult {\n      code\n    }\n    outcome {\n      code\n    }\n    line {\n      code\n    }\n    inflow {\n      code\n    }\n    channel {\n      code\n    }\n    type {\n      code\n    }\n    customer {\n      id\n    }\n    order {\n      id\n    }\n    orderLine {\n      id\n    }\n    receivedBy {\n      id\n      name\n    }\n    modifiedBy {\n      id\n      name\n    }\n    handledBy {\n      id\n      name\n    }\n    transferee {\n      id\n      name\n    }\n    question {\n      id\n      kind\n      storefrontCode\n      productName\n      askerName\n      askedAt\n      edition\n      answer\n      answerState\n      answeredAt\n      refusalCode\n      refusalDetail\n    }\n    mails {\n      ...MailThread_mail @unmask\n    }\n  }\n': typeof types.DeskForm_TicketFragmentDoc;
  '\n  query DeskTicketById($id: ID!) {\n    ticket(id: $id) {\n      ...DeskForm_ticket @unmask\n      ...DeskWatchers_ticket @unmask\n    }\n  }\n': typeof types.DeskTicketByIdDocument;
  '\n  query TicketEvidence($id: ID!) {\n    ticket(id: $id) {\n      id\n      evidence {\n        id\n        state\n        manifest\n        digest\n        frozenAt\n        items {\n          id\n          name\n          sha256\n          bytes\n        }\n        check {\n          isIntact\n          flaws\n        }\n      }\n    }\n  }\n': typeof types.TicketEvidenceDocument;
  '\n  query EvidenceTexts($id: ID!) {\n    ticket(id: $id) {\n      id\n      evidence {\n        id\n        items {\n          id\n          name\n          text\n        }\n      }\n    }\n  }\n': typeof types.EvidenceTextsDocument;
  '\n  query FaqEntries($search: String, $category: String, $first: Int!, $after: String) {\n    faqEntries(search: $search, category: $category, first: $first, after: $after) {\n      nodes {\n        id\n        category\n        question\n        answer\n        hits\n        changedAt\n        changedByName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    faqCategories {\n      name\n      count\n    }\n  }\n': typeof types.FaqEntriesDocument;
  '\n  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {\n    createFaqEntry(input: $input) {\n      entry {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateFaqEntryDocument;
  '\n  mutation ChangeFaqEntry($input: ChangeFaqEntryInput!) {\n    changeFaqEntry(input: $input) {\n      entry {\n        id\n        category\n        question\n        answer\n        changedAt\n        changedByName\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeFaqEntryDocument;
  '\n  mutation RemoveFaqEntry($input: RemoveFaqEntryInput!) {\n    removeFaqEntry(input: $input) {\n      entry {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RemoveFaqEntryDocument;
  '\n  mutation CountFaqUse($input: CountFaqUseInput!) {\n    countFaqUse(input: $input) {\n      entry {\n        id\n        hits\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CountFaqUseDocument;
  '\n  query LiveBoard {\n    liveBoard {\n      at\n      waiting\n      waitingSince\n      openTickets\n      redTickets\n      seats {\n        extension\n        lineState\n        agentState\n        agentStateAt\n        openTickets\n        redTickets\n        agent {\n          id\n          name\n        }\n        call {\n          direction\n          status\n          since\n        }\n      }\n      today {\n        answered\n        missed\n        dialled\n        answeredSoon\n        meanWaitSeconds\n        longestWaitSeconds\n        meanTalkSeconds\n        received\n        transferred\n        completed\n      }\n    }\n  }\n': typeof types.LiveBoardDocument;
  '\n  query QualityCriteria {\n    qualityCriteria {\n      code\n      ko\n      en\n      weight\n      position\n      isActive\n    }\n  }\n': typeof types.QualityCriteriaDocument;
  '\n  mutation PutQualityCriterion($input: PutQualityCriterionInput!) {\n    putQualityCriterion(input: $input) {\n      criterion {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PutQualityCriterionDocument;
  '\n  mutation SwitchQualityCriterion($input: SwitchQualityCriterionInput!) {\n    switchQualityCriterion(input: $input) {\n      criterion {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SwitchQualityCriterionDocument;
  '\n  fragment QualityScore_sample on QualitySample {\n    id\n    version\n    score\n    comment\n    scoredAt\n    scoredByName\n    canScore\n    marks {\n      code\n      label\n      weight\n      points\n    }\n    ticket {\n      id\n      number\n      title\n      receivedAt\n    }\n    agent {\n      id\n      name\n    }\n  }\n': typeof types.QualityScore_SampleFragmentDoc;
  '\n  query QualityDraws($after: String) {\n    qualityDraws(first: 20, after: $after) {\n      nodes {\n        id\n        fromDay\n        toDay\n        perAgent\n        drawnAt\n        drawnByName\n        closedAt\n        sampleCount\n        scoredCount\n        meanScore\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.QualityDrawsDocument;
  '\n  query QualityDraw($id: ID!) {\n    qualityDraw(id: $id) {\n      id\n      fromDay\n      toDay\n      perAgent\n      seed\n      drawnAt\n      drawnByName\n      closedAt\n      sampleCount\n      scoredCount\n      meanScore\n      samples {\n        ...QualityScore_sample @unmask\n      }\n    }\n  }\n': typeof types.QualityDrawDocument;
  '\n  query SampledTicket($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      title\n      content\n      operatorMemo\n      receivedAt\n      type {\n        code\n        label\n      }\n      outcome {\n        code\n        label\n      }\n      customer {\n        id\n        name\n      }\n    }\n  }\n': typeof types.SampledTicketDocument;
  '\n  mutation DrawQualitySamples($input: DrawQualitySamplesInput!) {\n    drawQualitySamples(input: $input) {\n      draw {\n        id\n        sampleCount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DrawQualitySamplesDocument;
  '\n  mutation ScoreQualitySample($input: ScoreQualitySampleInput!) {\n    scoreQualitySample(input: $input) {\n      sample {\n        ...QualityScore_sample @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ScoreQualitySampleDocument;
  '\n  mutation CloseQualityDraw($input: CloseQualityDrawInput!) {\n    closeQualityDraw(input: $input) {\n      draw {\n        id\n        closedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CloseQualityDrawDocument;
  '\n  query MyQualitySamples($after: String) {\n    myQualitySamples(first: 20, after: $after) {\n      nodes {\n        ...QualityScore_sample @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.MyQualitySamplesDocument;
  '\n  query ReplyTemplates {\n    replyTemplates {\n      id\n      name\n      body\n      isShared\n      ownerName\n      canChange\n      changedAt\n    }\n    replyPlaces\n  }\n': typeof types.ReplyTemplatesDocument;
  '\n  mutation CreateReplyTemplate($input: CreateReplyTemplateInput!) {\n    createReplyTemplate(input: $input) {\n      template {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateReplyTemplateDocument;
  '\n  mutation ChangeReplyTemplate($input: ChangeReplyTemplateInput!) {\n    changeReplyTemplate(input: $input) {\n      template {\n        id\n        name\n        body\n        isShared\n        changedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeReplyTemplateDocument;
  '\n  mutation RemoveReplyTemplate($input: RemoveReplyTemplateInput!) {\n    removeReplyTemplate(input: $input) {\n      template {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RemoveReplyTemplateDocument;
  '\n  query CallcenterSearch($text: String!) {\n    customers(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        name\n        mobile\n        phone\n      }\n    }\n    tickets(filter: { search: $text }, first: 5) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n': typeof types.CallcenterSearchDocument;
  '\n  mutation OpenSoftphone($input: OpenSoftphoneInput!) {\n    openSoftphone(input: $input) {\n      login {\n        ...SoftphoneLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n\n  fragment SoftphoneLogin_login on SoftphoneLogin {\n    server\n    realm\n    extension\n    username\n    password\n    endsAt\n  }\n': typeof types.OpenSoftphoneDocument;
  '\n  query UntakenQuestions($after: String) {\n    untakenQuestions(first: 30, after: $after) {\n      nodes {\n        id\n        number\n        version\n        title\n        overdue\n        elapsedDays\n        status\n        receivedAt\n        question {\n          id\n          kind\n          storefrontCode\n          productName\n          askedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.UntakenQuestionsDocument;
  '\n  mutation AnswerQuestion($input: AnswerTicketQuestionInput!) {\n    answerTicketQuestion(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerQuestionDocument;
  '\n  query TicketCodeTable($kind: TicketCodeKind!) {\n    ticketCodeTable(kind: $kind) {\n      kind\n      code\n      ko\n      en\n      position\n      isActive\n    }\n  }\n': typeof types.TicketCodeTableDocument;
  '\n  mutation PutTicketCode($input: PutTicketCodeInput!) {\n    putTicketCode(input: $input) {\n      entry {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PutTicketCodeDocument;
  '\n  mutation SwitchTicketCode($input: SwitchTicketCodeInput!) {\n    switchTicketCode(input: $input) {\n      entry {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SwitchTicketCodeDocument;
  '\n  query UntakenMails($after: String) {\n    untakenMails(first: 30, after: $after) {\n      nodes {\n        id\n        number\n        version\n        title\n        overdue\n        elapsedDays\n        status\n        receivedAt\n        mails {\n          id\n          correspondentName\n          correspondentAddress\n          fileNames\n          at\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.UntakenMailsDocument;
  '\n  mutation AnswerMail($input: AnswerTicketMailInput!) {\n    answerTicketMail(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerMailDocument;
  '\n  fragment MailThread_mail on TicketMail {\n    id\n    direction\n    correspondentName\n    correspondentAddress\n    subject\n    content\n    fileNames\n    at\n    writtenBy {\n      id\n      name\n    }\n  }\n': typeof types.MailThread_MailFragmentDoc;
  '\n  query CaseOfTicket($id: ID!) {\n    ticket(id: $id) {\n      id\n      disputeCase {\n        id\n        number\n      }\n    }\n  }\n': typeof types.CaseOfTicketDocument;
  '\n  mutation ReceiveTicket($input: ReceiveTicketInput!) {\n    receiveTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReceiveTicketDocument;
  '\n  mutation TransferTicket($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n        transferee {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.TransferTicketDocument;
  '\n  mutation CompleteTicket($input: CompleteTicketInput!) {\n    completeTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CompleteTicketDocument;
  '\n  mutation DiscardTicket($input: DiscardTicketInput!) {\n    discardTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DiscardTicketDocument;
  '\n  mutation EscalateTicket($input: EscalateTicketInput!) {\n    escalateTicket(input: $input) {\n      ticket {\n        id\n        status\n        escalatedAt\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EscalateTicketDocument;
  '\n  mutation TakeTicket($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      current {\n        id\n        transferee {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.TakeTicketDocument;
  '\n  query TicketFilterCodes {\n    type: ticketCodes(kind: TYPE) {\n      code\n      label\n    }\n    channel: ticketCodes(kind: CHANNEL) {\n      code\n      label\n    }\n    outcome: ticketCodes(kind: OUTCOME) {\n      code\n      label\n    }\n    agents {\n      id\n      name\n    }\n  }\n': typeof types.TicketFilterCodesDocument;
  '\n  query TicketFormChoices($customerId: ID!) {\n    ticketTypes {\n      code\n      label\n    }\n    ticketChannels {\n      code\n      label\n    }\n    customer(id: $customerId) {\n      id\n      orders(first: 20) {\n        nodes {\n          id\n          number\n          lines {\n            id\n            number\n            quantity\n            variant {\n              id\n              sku\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.TicketFormChoicesDocument;
  '\n  query TicketPage($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      title\n      content\n      operatorMemo\n      status\n      overdue\n      elapsedDays\n      receivedAt\n      escalatedAt\n      dueAt\n      direction\n      availableSteps\n      type {\n        code\n        label\n      }\n      channel {\n        code\n        label\n      }\n      customer {\n        id\n        name\n        mobile\n      }\n      receivedBy {\n        id\n        name\n      }\n      transferee {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      disputeCase {\n        id\n        number\n      }\n      calls {\n        ...PastCalls_call @unmask\n      }\n      mails {\n        ...MailThread_mail @unmask\n      }\n      history {\n        id\n        step\n        toStatus\n        takenAt\n        note\n        takenBy {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.TicketPageDocument;
  '\n  query TicketList($filter: TicketFilter, $after: String) {\n    tickets(filter: $filter, first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n        receivedBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.TicketListDocument;
  '\n  fragment TicketTable_ticket on Ticket {\n    id\n    number\n    status\n    title\n    receivedAt\n    overdue\n    elapsedDays\n    type {\n      code\n      label\n    }\n    customer {\n      id\n      name\n    }\n    transferee {\n      id\n      name\n    }\n  }\n': typeof types.TicketTable_TicketFragmentDoc;
  '\n  fragment TicketsPanel_customer on Customer {\n    id\n    tickets(first: 20) {\n      nodes {\n        id\n        number\n        title\n        status\n        receivedAt\n        overdue\n        elapsedDays\n        escalatedAt\n        type {\n          code\n          label\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n': typeof types.TicketsPanel_CustomerFragmentDoc;
  '\n  query TransferAgents {\n    agents {\n      id\n      name\n      extension\n    }\n  }\n': typeof types.TransferAgentsDocument;
  '\n  query WorklistCounts {\n    worklistCounts {\n      received\n      sent\n      taken\n      callbacks\n      total\n      red\n      untakenQuestions\n      untakenMails\n    }\n  }\n': typeof types.WorklistCountsDocument;
  '\n  query Worklist($bucket: WorklistBucket!, $after: String) {\n    worklist(bucket: $bucket, first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.WorklistDocument;
  '\n  query RecentTransfers($after: String) {\n    recentTransfers(first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n        transferredAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    transferReset {\n      resetAt\n      laterCount\n    }\n  }\n': typeof types.RecentTransfersDocument;
  '\n  mutation ResetRecentTransfers($input: ResetRecentTransfersInput!) {\n    resetRecentTransfers(input: $input) {\n      reset {\n        resetAt\n        laterCount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ResetRecentTransfersDocument;
};
const documents: Documents = {
  '\n  mutation AnswerCall($input: AnswerCallInput!) {\n    answerCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerCallDocument,
  '\n  mutation MuteCall($input: MuteCallInput!) {\n    muteCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.MuteCallDocument,
  '\n  mutation UnmuteCall($input: UnmuteCallInput!) {\n    unmuteCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.UnmuteCallDocument,
  '\n  mutation TransferCall($input: TransferCallInput!) {\n    transferCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.TransferCallDocument,
  '\n  mutation ConsultColleague($input: ConsultColleagueInput!) {\n    consultColleague(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ConsultColleagueDocument,
  '\n  mutation CompleteTransfer($input: CompleteTransferInput!) {\n    completeTransfer(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CompleteTransferDocument,
  '\n  mutation CancelTransfer($input: CancelTransferInput!) {\n    cancelTransfer(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CancelTransferDocument,
  '\n  subscription DeskEvents {\n    deskEvents {\n      kind\n      calls {\n        ...DeskCall_call @unmask\n      }\n      call {\n        ...DeskCall_call @unmask\n      }\n      line {\n        number\n        lineState\n        agentState\n        hasSoftphone\n      }\n    }\n  }\n\n  fragment DeskCall_call on Call {\n    id\n    status\n    lastKnownStatus\n    direction\n    number\n    extension\n    rangAt\n    answeredAt\n    endedAt\n    silentSince\n    isUnseen\n    isMuted\n    consultee\n    availableActs\n    hasRecording\n    customer {\n      id\n      name\n      grade\n    }\n    candidates {\n      id\n      name\n      number\n    }\n    ticket {\n      id\n      number\n    }\n  }\n':
    types.DeskEventsDocument,
  '\n  fragment PastCalls_call on Call {\n    id\n    direction\n    status\n    number\n    rangAt\n    extension\n    hasRecording\n  }\n':
    types.PastCalls_CallFragmentDoc,
  '\n  query CallsToday {\n    callsToday {\n      ...DeskCall_call @unmask\n    }\n  }\n': types.CallsTodayDocument,
  '\n  query Colleagues {\n    agents {\n      id\n      name\n      extension\n    }\n  }\n': types.ColleaguesDocument,
  '\n  mutation Dial($input: DialInput!) {\n    dial(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DialDocument,
  '\n  mutation HangUpCall($input: HangUpCallInput!) {\n    hangUpCall(input: $input) {\n      call {\n        id\n        status\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.HangUpCallDocument,
  '\n  mutation SeeCall($input: SeeCallInput!) {\n    seeCall(input: $input) {\n      call {\n        id\n        isUnseen\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SeeCallDocument,
  '\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateCustomerDocument,
  '\n  mutation KeepCallNumber($input: KeepCallNumberInput!) {\n    keepCallNumber(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.KeepCallNumberDocument,
  '\n  mutation ClaimExtension($input: ClaimExtensionInput!) {\n    claimExtension(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ClaimExtensionDocument,
  '\n  mutation ReconnectExtension($input: ReconnectExtensionInput!) {\n    reconnectExtension(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReconnectExtensionDocument,
  '\n  mutation SetAgentState($input: SetAgentStateInput!) {\n    setAgentState(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SetAgentStateDocument,
  '\n  mutation OpenCallRecording($input: OpenCallRecordingInput!) {\n    openCallRecording(input: $input) {\n      recording {\n        url\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.OpenCallRecordingDocument,
  '\n  query CustomerTwins($id: ID!) {\n    customer(id: $id) {\n      ...CustomerTwin_customer @unmask\n      suspectedDuplicates {\n        ...CustomerTwin_customer @unmask\n      }\n    }\n  }\n\n  fragment CustomerTwin_customer on Customer {\n    id\n    number\n    name\n    mobile\n    phone\n    email\n    joinedOn\n    lastPurchasedOn\n    tickets(first: 20) {\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.CustomerTwinsDocument,
  '\n  mutation MergeCustomers($input: MergeCustomersInput!) {\n    mergeCustomers(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.MergeCustomersDocument,
  '\n  mutation PartCustomers($input: PartCustomersInput!) {\n    partCustomers(input: $input) {\n      merge {\n        id\n        partedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PartCustomersDocument,
  '\n  mutation ChangeCustomer($input: ChangeCustomerInput!) {\n    changeCustomer(input: $input) {\n      customer {\n        id\n        revision\n        name\n        mobile\n        phone\n        mid\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeCustomerDocument,
  '\n  fragment CustomerHeaderPanel_customer on Customer {\n    id\n    number\n    name\n    grade\n    mobile\n    phone\n    joinedOn\n    lastPurchasedOn\n    mergedInto {\n      id\n      number\n      name\n    }\n    merges {\n      id\n      reason\n      mergedAt\n      mergedByName\n      partedAt\n      partedByName\n      partedReason\n      canPart\n      mergedCustomer {\n        id\n        number\n        name\n      }\n      keptCustomer {\n        id\n        number\n        name\n      }\n    }\n    suspectedDuplicates {\n      id\n    }\n  }\n':
    types.CustomerHeaderPanel_CustomerFragmentDoc,
  '\n  query CustomerWarnings($id: ID!) {\n    customer(id: $id) {\n      id\n      tickets(first: 50) {\n        nodes {\n          id\n          receivedAt\n          status\n          type {\n            code\n          }\n        }\n      }\n      disputeCases {\n        id\n        number\n        closedAt\n      }\n    }\n  }\n':
    types.CustomerWarningsDocument,
  '\n  mutation RevealCustomer($input: RevealCustomerInput!) {\n    revealCustomer(input: $input) {\n      revealed {\n        mobile\n        phone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealCustomerDocument,
  '\n  fragment TimelinePanel_customer on Customer {\n    id\n  }\n': types.TimelinePanel_CustomerFragmentDoc,
  '\n  query TimelineTickets($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      tickets(first: 10, after: $after) {\n        nodes {\n          id\n          number\n          title\n          receivedAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.TimelineTicketsDocument,
  '\n  query TimelineOrders($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      orders(first: 10, after: $after) {\n        nodes {\n          id\n          number\n          orderedAt\n          channelName\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.TimelineOrdersDocument,
  '\n  query TimelineCases($id: ID!) {\n    customer(id: $id) {\n      id\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n':
    types.TimelineCasesDocument,
  '\n  query TimelineReports($id: ID!) {\n    customer(id: $id) {\n      id\n      infringementReports {\n        id\n        number\n        reportedAt\n      }\n    }\n  }\n':
    types.TimelineReportsDocument,
  '\n  fragment ReportTiles_figures on DeskReportFigures {\n    received\n    completed\n    discarded\n    open\n    red\n    transferred\n    firstContact\n    firstContactOf\n    firstContactRate\n    medianHandlingSeconds\n    p90HandlingSeconds\n    callbacksKept\n    callbacksOverdue\n  }\n':
    types.ReportTiles_FiguresFragmentDoc,
  '\n  query DeskReport($from: LocalDate!, $to: LocalDate!) {\n    deskReport(from: $from, to: $to) {\n      from\n      to\n      asOf\n      transfers\n      qualityMean\n      qualityScored\n      totals {\n        ...ReportTiles_figures @unmask\n      }\n      byType {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byOutcome {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byCallResult {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byAgent {\n        agent {\n          id\n          name\n        }\n        completed\n        medianHandlingSeconds\n        p90HandlingSeconds\n        transfersOut\n        transfersIn\n        qualityMean\n        taken {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      bySlot {\n        day\n        hour\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      waits {\n        all {\n          answered\n          missed\n          medianWaitSeconds\n          p90WaitSeconds\n          longestWaitSeconds\n        }\n        byHour {\n          hour\n          waits {\n            answered\n            missed\n            medianWaitSeconds\n            p90WaitSeconds\n            longestWaitSeconds\n          }\n        }\n      }\n    }\n  }\n':
    types.DeskReportDocument,
  '\n  mutation MakeDeskReportFile($input: MakeDeskReportFileInput!) {\n    makeDeskReportFile(input: $input) {\n      file {\n        id\n        fileName\n        downloadUrl\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n':
    types.MakeDeskReportFileDocument,
  '\n  mutation DeskReceive($input: ReceiveTicketInput!) {\n    receiveTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DeskReceiveDocument,
  '\n  mutation DeskChange($input: ChangeTicketInput!) {\n    changeTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DeskChangeDocument,
  '\n  mutation DeskTransfer($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DeskTransferDocument,
  '\n  mutation DeskComplete($input: CompleteTicketInput!) {\n    completeTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DeskCompleteDocument,
  '\n  query MyTicketDrafts($after: String) {\n    myTicketDrafts(first: 30, after: $after) {\n      nodes {\n        id\n        ticketId\n        ticketVersion\n        savedAt\n        customer {\n          id\n          name\n        }\n        form {\n          customerId\n          orderId\n          orderLineId\n          followUpOfId\n          transfereeId\n          typeCode\n          channelCode\n          callTypeCode\n          callResultCode\n          outcomeCode\n          lineCode\n          inflowCode\n          direction\n          contactName\n          contactPhone\n          isReserved\n          dueAt\n          title\n          content\n          operatorMemo\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.MyTicketDraftsDocument,
  '\n  mutation SaveDeskDraft($input: SaveTicketDraftInput!) {\n    saveTicketDraft(input: $input) {\n      draft {\n        id\n        savedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SaveDeskDraftDocument,
  '\n  mutation DropDeskDraft($input: DropTicketDraftInput!) {\n    dropTicketDraft(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DropDeskDraftDocument,
  '\n  fragment DeskWatchers_ticket on Ticket {\n    id\n    watchers {\n      isWriting\n      agent {\n        id\n        name\n      }\n    }\n  }\n':
    types.DeskWatchers_TicketFragmentDoc,
  '\n  mutation DeskWatch($input: WatchTicketInput!) {\n    watchTicket(input: $input) {\n      ticket {\n        ...DeskWatchers_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DeskWatchDocument,
  '\n  subscription DeskChanges($ticketId: ID, $orderId: ID, $customerId: ID) {\n    ticketChanged(ticketId: $ticketId, orderId: $orderId, customerId: $customerId) {\n      kind\n      ticket {\n        ...DeskForm_ticket @unmask\n        ...DeskWatchers_ticket @unmask\n      }\n    }\n  }\n':
    types.DeskChangesDocument,
  '\n  query DeskCodes {\n    callType: ticketCodes(kind: CALL_TYPE) {\n      code\n      label\n    }\n    callResult: ticketCodes(kind: CALL_RESULT) {\n      code\n      label\n    }\n    outcome: ticketCodes(kind: OUTCOME) {\n      code\n      label\n    }\n    line: ticketCodes(kind: LINE) {\n      code\n      label\n    }\n    inflow: ticketCodes(kind: INFLOW) {\n      code\n      label\n    }\n    channel: ticketCodes(kind: CHANNEL) {\n      code\n      label\n    }\n    type: ticketCodes(kind: TYPE) {\n      code\n      label\n    }\n    agents {\n      id\n      name\n      extension\n    }\n  }\n':
    types.DeskCodesDocument,
  '\n  query DeskCustomers($search: String!) {\n    customers(search: $search, first: 8) {\n      nodes {\n        id\n        number\n        name\n        mobile\n        phone\n        mid\n      }\n    }\n  }\n':
    types.DeskCustomersDocument,
  '\n  query DeskCustomer($id: ID!) {\n    customer(id: $id) {\n      id\n      revision\n      number\n      name\n      grade\n      mobile\n      phone\n      mid\n      joinedOn\n      lastPurchasedOn\n      mergedInto {\n        id\n        number\n        name\n      }\n      suspectedDuplicates {\n        id\n      }\n      tickets(first: 20) {\n        nodes {\n          id\n          number\n          title\n          status\n          receivedAt\n          overdue\n          elapsedDays\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      calls(first: 20) {\n        nodes {\n          ...PastCalls_call @unmask\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      orders(first: 20) {\n        nodes {\n          id\n          number\n          erpStatus\n          channelStatus\n          orderedAt\n          lines {\n            id\n            variant {\n              id\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n':
    types.DeskCustomerDocument,
  '\n  query DeskOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      customer {\n        id\n      }\n      lines {\n        id\n        number\n        quantity\n        cancelledAt\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n      tickets {\n        id\n        number\n        title\n        status\n        receivedAt\n        overdue\n        elapsedDays\n      }\n      markChanges {\n        id\n        mark\n        isSet\n        note\n        actorName\n        changedAt\n      }\n      returns {\n        id\n        number\n        kind\n        state\n        requestedAt\n        requestedByName\n        trackingNumber\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n      }\n    }\n  }\n':
    types.DeskOrderDocument,
  '\n  fragment DeskForm_ticket on Ticket {\n    id\n    number\n    version\n    status\n    receivedAt\n    dueAt\n    direction\n    title\n    content\n    operatorMemo\n    overdue\n    elapsedDays\n    modifiedAt\n    availableSteps\n    contactName\n    contactPhone\n    callType {\n      code\n    }\n    callResult {\n      code\n    }\n    outcome {\n      code\n    }\n    line {\n      code\n    }\n    inflow {\n      code\n    }\n    channel {\n      code\n    }\n    type {\n      code\n    }\n    customer {\n      id\n    }\n    order {\n      id\n    }\n    orderLine {\n      id\n    }\n    receivedBy {\n      id\n      name\n    }\n    modifiedBy {\n      id\n      name\n    }\n    handledBy {\n      id\n      name\n    }\n    transferee {\n      id\n      name\n    }\n    question {\n      id\n      kind\n      storefrontCode\n      productName\n      askerName\n      askedAt\n      edition\n      answer\n      answerState\n      answeredAt\n      refusalCode\n      refusalDetail\n    }\n    mails {\n      ...MailThread_mail @unmask\n    }\n  }\n':
    types.DeskForm_TicketFragmentDoc,
  '\n  query DeskTicketById($id: ID!) {\n    ticket(id: $id) {\n      ...DeskForm_ticket @unmask\n      ...DeskWatchers_ticket @unmask\n    }\n  }\n':
    types.DeskTicketByIdDocument,
  '\n  query TicketEvidence($id: ID!) {\n    ticket(id: $id) {\n      id\n      evidence {\n        id\n        state\n        manifest\n        digest\n        frozenAt\n        items {\n          id\n          name\n          sha256\n          bytes\n        }\n        check {\n          isIntact\n          flaws\n        }\n      }\n    }\n  }\n':
    types.TicketEvidenceDocument,
  '\n  query EvidenceTexts($id: ID!) {\n    ticket(id: $id) {\n      id\n      evidence {\n        id\n        items {\n          id\n          name\n          text\n        }\n      }\n    }\n  }\n':
    types.EvidenceTextsDocument,
  '\n  query FaqEntries($search: String, $category: String, $first: Int!, $after: String) {\n    faqEntries(search: $search, category: $category, first: $first, after: $after) {\n      nodes {\n        id\n        category\n        question\n        answer\n        hits\n        changedAt\n        changedByName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    faqCategories {\n      name\n      count\n    }\n  }\n':
    types.FaqEntriesDocument,
  '\n  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {\n    createFaqEntry(input: $input) {\n      entry {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateFaqEntryDocument,
  '\n  mutation ChangeFaqEntry($input: ChangeFaqEntryInput!) {\n    changeFaqEntry(input: $input) {\n      entry {\n        id\n        category\n        question\n        answer\n        changedAt\n        changedByName\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeFaqEntryDocument,
  '\n  mutation RemoveFaqEntry($input: RemoveFaqEntryInput!) {\n    removeFaqEntry(input: $input) {\n      entry {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RemoveFaqEntryDocument,
  '\n  mutation CountFaqUse($input: CountFaqUseInput!) {\n    countFaqUse(input: $input) {\n      entry {\n        id\n        hits\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CountFaqUseDocument,
  '\n  query LiveBoard {\n    liveBoard {\n      at\n      waiting\n      waitingSince\n      openTickets\n      redTickets\n      seats {\n        extension\n        lineState\n        agentState\n        agentStateAt\n        openTickets\n        redTickets\n        agent {\n          id\n          name\n        }\n        call {\n          direction\n          status\n          since\n        }\n      }\n      today {\n        answered\n        missed\n        dialled\n        answeredSoon\n        meanWaitSeconds\n        longestWaitSeconds\n        meanTalkSeconds\n        received\n        transferred\n        completed\n      }\n    }\n  }\n':
    types.LiveBoardDocument,
  '\n  query QualityCriteria {\n    qualityCriteria {\n      code\n      ko\n      en\n      weight\n      position\n      isActive\n    }\n  }\n':
    types.QualityCriteriaDocument,
  '\n  mutation PutQualityCriterion($input: PutQualityCriterionInput!) {\n    putQualityCriterion(input: $input) {\n      criterion {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PutQualityCriterionDocument,
  '\n  mutation SwitchQualityCriterion($input: SwitchQualityCriterionInput!) {\n    switchQualityCriterion(input: $input) {\n      criterion {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SwitchQualityCriterionDocument,
  '\n  fragment QualityScore_sample on QualitySample {\n    id\n    version\n    score\n    comment\n    scoredAt\n    scoredByName\n    canScore\n    marks {\n      code\n      label\n      weight\n      points\n    }\n    ticket {\n      id\n      number\n      title\n      receivedAt\n    }\n    agent {\n      id\n      name\n    }\n  }\n':
    types.QualityScore_SampleFragmentDoc,
  '\n  query QualityDraws($after: String) {\n    qualityDraws(first: 20, after: $after) {\n      nodes {\n        id\n        fromDay\n        toDay\n        perAgent\n        drawnAt\n        drawnByName\n        closedAt\n        sampleCount\n        scoredCount\n        meanScore\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.QualityDrawsDocument,
  '\n  query QualityDraw($id: ID!) {\n    qualityDraw(id: $id) {\n      id\n      fromDay\n      toDay\n      perAgent\n      seed\n      drawnAt\n      drawnByName\n      closedAt\n      sampleCount\n      scoredCount\n      meanScore\n      samples {\n        ...QualityScore_sample @unmask\n      }\n    }\n  }\n':
    types.QualityDrawDocument,
  '\n  query SampledTicket($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      title\n      content\n      operatorMemo\n      receivedAt\n      type {\n        code\n        label\n      }\n      outcome {\n        code\n        label\n      }\n      customer {\n        id\n        name\n      }\n    }\n  }\n':
    types.SampledTicketDocument,
  '\n  mutation DrawQualitySamples($input: DrawQualitySamplesInput!) {\n    drawQualitySamples(input: $input) {\n      draw {\n        id\n        sampleCount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DrawQualitySamplesDocument,
  '\n  mutation ScoreQualitySample($input: ScoreQualitySampleInput!) {\n    scoreQualitySample(input: $input) {\n      sample {\n        ...QualityScore_sample @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ScoreQualitySampleDocument,
  '\n  mutation CloseQualityDraw($input: CloseQualityDrawInput!) {\n    closeQualityDraw(input: $input) {\n      draw {\n        id\n        closedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CloseQualityDrawDocument,
  '\n  query MyQualitySamples($after: String) {\n    myQualitySamples(first: 20, after: $after) {\n      nodes {\n        ...QualityScore_sample @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.MyQualitySamplesDocument,
  '\n  query ReplyTemplates {\n    replyTemplates {\n      id\n      name\n      body\n      isShared\n      ownerName\n      canChange\n      changedAt\n    }\n    replyPlaces\n  }\n':
    types.ReplyTemplatesDocument,
  '\n  mutation CreateReplyTemplate($input: CreateReplyTemplateInput!) {\n    createReplyTemplate(input: $input) {\n      template {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateReplyTemplateDocument,
  '\n  mutation ChangeReplyTemplate($input: ChangeReplyTemplateInput!) {\n    changeReplyTemplate(input: $input) {\n      template {\n        id\n        name\n        body\n        isShared\n        changedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeReplyTemplateDocument,
  '\n  mutation RemoveReplyTemplate($input: RemoveReplyTemplateInput!) {\n    removeReplyTemplate(input: $input) {\n      template {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RemoveReplyTemplateDocument,
  '\n  query CallcenterSearch($text: String!) {\n    customers(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        name\n        mobile\n        phone\n      }\n    }\n    tickets(filter: { search: $text }, first: 5) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n':
    types.CallcenterSearchDocument,
  '\n  mutation OpenSoftphone($input: OpenSoftphoneInput!) {\n    openSoftphone(input: $input) {\n      login {\n        ...SoftphoneLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n\n  fragment SoftphoneLogin_login on SoftphoneLogin {\n    server\n    realm\n    extension\n    username\n    password\n    endsAt\n  }\n':
    types.OpenSoftphoneDocument,
  '\n  query UntakenQuestions($after: String) {\n    untakenQuestions(first: 30, after: $after) {\n      nodes {\n        id\n        number\n        version\n        title\n        overdue\n        elapsedDays\n        status\n        receivedAt\n        question {\n          id\n          kind\n          storefrontCode\n          productName\n          askedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.UntakenQuestionsDocument,
  '\n  mutation AnswerQuestion($input: AnswerTicketQuestionInput!) {\n    answerTicketQuestion(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerQuestionDocument,
  '\n  query TicketCodeTable($kind: TicketCodeKind!) {\n    ticketCodeTable(kind: $kind) {\n      kind\n      code\n      ko\n      en\n      position\n      isActive\n    }\n  }\n':
    types.TicketCodeTableDocument,
  '\n  mutation PutTicketCode($input: PutTicketCodeInput!) {\n    putTicketCode(input: $input) {\n      entry {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PutTicketCodeDocument,
  '\n  mutation SwitchTicketCode($input: SwitchTicketCodeInput!) {\n    switchTicketCode(input: $input) {\n      entry {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SwitchTicketCodeDocument,
  '\n  query UntakenMails($after: String) {\n    untakenMails(first: 30, after: $after) {\n      nodes {\n        id\n        number\n        version\n        title\n        overdue\n        elapsedDays\n        status\n        receivedAt\n        mails {\n          id\n          correspondentName\n          correspondentAddress\n          fileNames\n          at\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.UntakenMailsDocument,
  '\n  mutation AnswerMail($input: AnswerTicketMailInput!) {\n    answerTicketMail(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerMailDocument,
  '\n  fragment MailThread_mail on TicketMail {\n    id\n    direction\n    correspondentName\n    correspondentAddress\n    subject\n    content\n    fileNames\n    at\n    writtenBy {\n      id\n      name\n    }\n  }\n':
    types.MailThread_MailFragmentDoc,
  '\n  query CaseOfTicket($id: ID!) {\n    ticket(id: $id) {\n      id\n      disputeCase {\n        id\n        number\n      }\n    }\n  }\n':
    types.CaseOfTicketDocument,
  '\n  mutation ReceiveTicket($input: ReceiveTicketInput!) {\n    receiveTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReceiveTicketDocument,
  '\n  mutation TransferTicket($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n        transferee {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.TransferTicketDocument,
  '\n  mutation CompleteTicket($input: CompleteTicketInput!) {\n    completeTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CompleteTicketDocument,
  '\n  mutation DiscardTicket($input: DiscardTicketInput!) {\n    discardTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DiscardTicketDocument,
  '\n  mutation EscalateTicket($input: EscalateTicketInput!) {\n    escalateTicket(input: $input) {\n      ticket {\n        id\n        status\n        escalatedAt\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EscalateTicketDocument,
  '\n  mutation TakeTicket($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      current {\n        id\n        transferee {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.TakeTicketDocument,
  '\n  query TicketFilterCodes {\n    type: ticketCodes(kind: TYPE) {\n      code\n      label\n    }\n    channel: ticketCodes(kind: CHANNEL) {\n      code\n      label\n    }\n    outcome: ticketCodes(kind: OUTCOME) {\n      code\n      label\n    }\n    agents {\n      id\n      name\n    }\n  }\n':
    types.TicketFilterCodesDocument,
  '\n  query TicketFormChoices($customerId: ID!) {\n    ticketTypes {\n      code\n      label\n    }\n    ticketChannels {\n      code\n      label\n    }\n    customer(id: $customerId) {\n      id\n      orders(first: 20) {\n        nodes {\n          id\n          number\n          lines {\n            id\n            number\n            quantity\n            variant {\n              id\n              sku\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.TicketFormChoicesDocument,
  '\n  query TicketPage($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      title\n      content\n      operatorMemo\n      status\n      overdue\n      elapsedDays\n      receivedAt\n      escalatedAt\n      dueAt\n      direction\n      availableSteps\n      type {\n        code\n        label\n      }\n      channel {\n        code\n        label\n      }\n      customer {\n        id\n        name\n        mobile\n      }\n      receivedBy {\n        id\n        name\n      }\n      transferee {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      disputeCase {\n        id\n        number\n      }\n      calls {\n        ...PastCalls_call @unmask\n      }\n      mails {\n        ...MailThread_mail @unmask\n      }\n      history {\n        id\n        step\n        toStatus\n        takenAt\n        note\n        takenBy {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.TicketPageDocument,
  '\n  query TicketList($filter: TicketFilter, $after: String) {\n    tickets(filter: $filter, first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n        receivedBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.TicketListDocument,
  '\n  fragment TicketTable_ticket on Ticket {\n    id\n    number\n    status\n    title\n    receivedAt\n    overdue\n    elapsedDays\n    type {\n      code\n      label\n    }\n    customer {\n      id\n      name\n    }\n    transferee {\n      id\n      name\n    }\n  }\n':
    types.TicketTable_TicketFragmentDoc,
  '\n  fragment TicketsPanel_customer on Customer {\n    id\n    tickets(first: 20) {\n      nodes {\n        id\n        number\n        title\n        status\n        receivedAt\n        overdue\n        elapsedDays\n        escalatedAt\n        type {\n          code\n          label\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n':
    types.TicketsPanel_CustomerFragmentDoc,
  '\n  query TransferAgents {\n    agents {\n      id\n      name\n      extension\n    }\n  }\n':
    types.TransferAgentsDocument,
  '\n  query WorklistCounts {\n    worklistCounts {\n      received\n      sent\n      taken\n      callbacks\n      total\n      red\n      untakenQuestions\n      untakenMails\n    }\n  }\n':
    types.WorklistCountsDocument,
  '\n  query Worklist($bucket: WorklistBucket!, $after: String) {\n    worklist(bucket: $bucket, first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.WorklistDocument,
  '\n  query RecentTransfers($after: String) {\n    recentTransfers(first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n        transferredAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    transferReset {\n      resetAt\n      laterCount\n    }\n  }\n':
    types.RecentTransfersDocument,
  '\n  mutation ResetRecentTransfers($input: ResetRecentTransfersInput!) {\n    resetRecentTransfers(input: $input) {\n      reset {\n        resetAt\n        laterCount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ResetRecentTransfersDocument,
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
  source: '\n  mutation AnswerCall($input: AnswerCallInput!) {\n    answerCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerCall($input: AnswerCallInput!) {\n    answerCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MuteCall($input: MuteCallInput!) {\n    muteCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MuteCall($input: MuteCallInput!) {\n    muteCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation UnmuteCall($input: UnmuteCallInput!) {\n    unmuteCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation UnmuteCall($input: UnmuteCallInput!) {\n    unmuteCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TransferCall($input: TransferCallInput!) {\n    transferCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TransferCall($input: TransferCallInput!) {\n    transferCall(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConsultColleague($input: ConsultColleagueInput!) {\n    consultColleague(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConsultColleague($input: ConsultColleagueInput!) {\n    consultColleague(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CompleteTransfer($input: CompleteTransferInput!) {\n    completeTransfer(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CompleteTransfer($input: CompleteTransferInput!) {\n    completeTransfer(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelTransfer($input: CancelTransferInput!) {\n    cancelTransfer(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelTransfer($input: CancelTransferInput!) {\n    cancelTransfer(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription DeskEvents {\n    deskEvents {\n      kind\n      calls {\n        ...DeskCall_call @unmask\n      }\n      call {\n        ...DeskCall_call @unmask\n      }\n      line {\n        number\n        lineState\n        agentState\n        hasSoftphone\n      }\n    }\n  }\n\n  fragment DeskCall_call on Call {\n    id\n    status\n    lastKnownStatus\n    direction\n    number\n    extension\n    rangAt\n    answeredAt\n    endedAt\n    silentSince\n    isUnseen\n    isMuted\n    consultee\n    availableActs\n    hasRecording\n    customer {\n      id\n      name\n      grade\n    }\n    candidates {\n      id\n      name\n      number\n    }\n    ticket {\n      id\n      number\n    }\n  }\n',
): (typeof documents)['\n  subscription DeskEvents {\n    deskEvents {\n      kind\n      calls {\n        ...DeskCall_call @unmask\n      }\n      call {\n        ...DeskCall_call @unmask\n      }\n      line {\n        number\n        lineState\n        agentState\n        hasSoftphone\n      }\n    }\n  }\n\n  fragment DeskCall_call on Call {\n    id\n    status\n    lastKnownStatus\n    direction\n    number\n    extension\n    rangAt\n    answeredAt\n    endedAt\n    silentSince\n    isUnseen\n    isMuted\n    consultee\n    availableActs\n    hasRecording\n    customer {\n      id\n      name\n      grade\n    }\n    candidates {\n      id\n      name\n      number\n    }\n    ticket {\n      id\n      number\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PastCalls_call on Call {\n    id\n    direction\n    status\n    number\n    rangAt\n    extension\n    hasRecording\n  }\n',
): (typeof documents)['\n  fragment PastCalls_call on Call {\n    id\n    direction\n    status\n    number\n    rangAt\n    extension\n    hasRecording\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallsToday {\n    callsToday {\n      ...DeskCall_call @unmask\n    }\n  }\n',
): (typeof documents)['\n  query CallsToday {\n    callsToday {\n      ...DeskCall_call @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Colleagues {\n    agents {\n      id\n      name\n      extension\n    }\n  }\n',
): (typeof documents)['\n  query Colleagues {\n    agents {\n      id\n      name\n      extension\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Dial($input: DialInput!) {\n    dial(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation Dial($input: DialInput!) {\n    dial(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HangUpCall($input: HangUpCallInput!) {\n    hangUpCall(input: $input) {\n      call {\n        id\n        status\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation HangUpCall($input: HangUpCallInput!) {\n    hangUpCall(input: $input) {\n      call {\n        id\n        status\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SeeCall($input: SeeCallInput!) {\n    seeCall(input: $input) {\n      call {\n        id\n        isUnseen\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SeeCall($input: SeeCallInput!) {\n    seeCall(input: $input) {\n      call {\n        id\n        isUnseen\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateCustomer($input: CreateCustomerInput!) {\n    createCustomer(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepCallNumber($input: KeepCallNumberInput!) {\n    keepCallNumber(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation KeepCallNumber($input: KeepCallNumberInput!) {\n    keepCallNumber(input: $input) {\n      call {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClaimExtension($input: ClaimExtensionInput!) {\n    claimExtension(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ClaimExtension($input: ClaimExtensionInput!) {\n    claimExtension(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReconnectExtension($input: ReconnectExtensionInput!) {\n    reconnectExtension(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReconnectExtension($input: ReconnectExtensionInput!) {\n    reconnectExtension(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetAgentState($input: SetAgentStateInput!) {\n    setAgentState(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetAgentState($input: SetAgentStateInput!) {\n    setAgentState(input: $input) {\n      extension {\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenCallRecording($input: OpenCallRecordingInput!) {\n    openCallRecording(input: $input) {\n      recording {\n        url\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenCallRecording($input: OpenCallRecordingInput!) {\n    openCallRecording(input: $input) {\n      recording {\n        url\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerTwins($id: ID!) {\n    customer(id: $id) {\n      ...CustomerTwin_customer @unmask\n      suspectedDuplicates {\n        ...CustomerTwin_customer @unmask\n      }\n    }\n  }\n\n  fragment CustomerTwin_customer on Customer {\n    id\n    number\n    name\n    mobile\n    phone\n    email\n    joinedOn\n    lastPurchasedOn\n    tickets(first: 20) {\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CustomerTwins($id: ID!) {\n    customer(id: $id) {\n      ...CustomerTwin_customer @unmask\n      suspectedDuplicates {\n        ...CustomerTwin_customer @unmask\n      }\n    }\n  }\n\n  fragment CustomerTwin_customer on Customer {\n    id\n    number\n    name\n    mobile\n    phone\n    email\n    joinedOn\n    lastPurchasedOn\n    tickets(first: 20) {\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MergeCustomers($input: MergeCustomersInput!) {\n    mergeCustomers(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MergeCustomers($input: MergeCustomersInput!) {\n    mergeCustomers(input: $input) {\n      customer {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PartCustomers($input: PartCustomersInput!) {\n    partCustomers(input: $input) {\n      merge {\n        id\n        partedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PartCustomers($input: PartCustomersInput!) {\n    partCustomers(input: $input) {\n      merge {\n        id\n        partedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCustomer($input: ChangeCustomerInput!) {\n    changeCustomer(input: $input) {\n      customer {\n        id\n        revision\n        name\n        mobile\n        phone\n        mid\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCustomer($input: ChangeCustomerInput!) {\n    changeCustomer(input: $input) {\n      customer {\n        id\n        revision\n        name\n        mobile\n        phone\n        mid\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CustomerHeaderPanel_customer on Customer {\n    id\n    number\n    name\n    grade\n    mobile\n    phone\n    joinedOn\n    lastPurchasedOn\n    mergedInto {\n      id\n      number\n      name\n    }\n    merges {\n      id\n      reason\n      mergedAt\n      mergedByName\n      partedAt\n      partedByName\n      partedReason\n      canPart\n      mergedCustomer {\n        id\n        number\n        name\n      }\n      keptCustomer {\n        id\n        number\n        name\n      }\n    }\n    suspectedDuplicates {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment CustomerHeaderPanel_customer on Customer {\n    id\n    number\n    name\n    grade\n    mobile\n    phone\n    joinedOn\n    lastPurchasedOn\n    mergedInto {\n      id\n      number\n      name\n    }\n    merges {\n      id\n      reason\n      mergedAt\n      mergedByName\n      partedAt\n      partedByName\n      partedReason\n      canPart\n      mergedCustomer {\n        id\n        number\n        name\n      }\n      keptCustomer {\n        id\n        number\n        name\n      }\n    }\n    suspectedDuplicates {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CustomerWarnings($id: ID!) {\n    customer(id: $id) {\n      id\n      tickets(first: 50) {\n        nodes {\n          id\n          receivedAt\n          status\n          type {\n            code\n          }\n        }\n      }\n      disputeCases {\n        id\n        number\n        closedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CustomerWarnings($id: ID!) {\n    customer(id: $id) {\n      id\n      tickets(first: 50) {\n        nodes {\n          id\n          receivedAt\n          status\n          type {\n            code\n          }\n        }\n      }\n      disputeCases {\n        id\n        number\n        closedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevealCustomer($input: RevealCustomerInput!) {\n    revealCustomer(input: $input) {\n      revealed {\n        mobile\n        phone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevealCustomer($input: RevealCustomerInput!) {\n    revealCustomer(input: $input) {\n      revealed {\n        mobile\n        phone\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TimelinePanel_customer on Customer {\n    id\n  }\n',
): (typeof documents)['\n  fragment TimelinePanel_customer on Customer {\n    id\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TimelineTickets($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      tickets(first: 10, after: $after) {\n        nodes {\n          id\n          number\n          title\n          receivedAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TimelineTickets($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      tickets(first: 10, after: $after) {\n        nodes {\n          id\n          number\n          title\n          receivedAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TimelineOrders($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      orders(first: 10, after: $after) {\n        nodes {\n          id\n          number\n          orderedAt\n          channelName\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TimelineOrders($id: ID!, $after: String) {\n    customer(id: $id) {\n      id\n      orders(first: 10, after: $after) {\n        nodes {\n          id\n          number\n          orderedAt\n          channelName\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TimelineCases($id: ID!) {\n    customer(id: $id) {\n      id\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TimelineCases($id: ID!) {\n    customer(id: $id) {\n      id\n      disputeCases {\n        id\n        number\n        title\n        openedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TimelineReports($id: ID!) {\n    customer(id: $id) {\n      id\n      infringementReports {\n        id\n        number\n        reportedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TimelineReports($id: ID!) {\n    customer(id: $id) {\n      id\n      infringementReports {\n        id\n        number\n        reportedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReportTiles_figures on DeskReportFigures {\n    received\n    completed\n    discarded\n    open\n    red\n    transferred\n    firstContact\n    firstContactOf\n    firstContactRate\n    medianHandlingSeconds\n    p90HandlingSeconds\n    callbacksKept\n    callbacksOverdue\n  }\n',
): (typeof documents)['\n  fragment ReportTiles_figures on DeskReportFigures {\n    received\n    completed\n    discarded\n    open\n    red\n    transferred\n    firstContact\n    firstContactOf\n    firstContactRate\n    medianHandlingSeconds\n    p90HandlingSeconds\n    callbacksKept\n    callbacksOverdue\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskReport($from: LocalDate!, $to: LocalDate!) {\n    deskReport(from: $from, to: $to) {\n      from\n      to\n      asOf\n      transfers\n      qualityMean\n      qualityScored\n      totals {\n        ...ReportTiles_figures @unmask\n      }\n      byType {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byOutcome {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byCallResult {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byAgent {\n        agent {\n          id\n          name\n        }\n        completed\n        medianHandlingSeconds\n        p90HandlingSeconds\n        transfersOut\n        transfersIn\n        qualityMean\n        taken {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      bySlot {\n        day\n        hour\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      waits {\n        all {\n          answered\n          missed\n          medianWaitSeconds\n          p90WaitSeconds\n          longestWaitSeconds\n        }\n        byHour {\n          hour\n          waits {\n            answered\n            missed\n            medianWaitSeconds\n            p90WaitSeconds\n            longestWaitSeconds\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskReport($from: LocalDate!, $to: LocalDate!) {\n    deskReport(from: $from, to: $to) {\n      from\n      to\n      asOf\n      transfers\n      qualityMean\n      qualityScored\n      totals {\n        ...ReportTiles_figures @unmask\n      }\n      byType {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byOutcome {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byCallResult {\n        code\n        label\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      byAgent {\n        agent {\n          id\n          name\n        }\n        completed\n        medianHandlingSeconds\n        p90HandlingSeconds\n        transfersOut\n        transfersIn\n        qualityMean\n        taken {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      bySlot {\n        day\n        hour\n        figures {\n          ...ReportTiles_figures @unmask\n        }\n      }\n      waits {\n        all {\n          answered\n          missed\n          medianWaitSeconds\n          p90WaitSeconds\n          longestWaitSeconds\n        }\n        byHour {\n          hour\n          waits {\n            answered\n            missed\n            medianWaitSeconds\n            p90WaitSeconds\n            longestWaitSeconds\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakeDeskReportFile($input: MakeDeskReportFileInput!) {\n    makeDeskReportFile(input: $input) {\n      file {\n        id\n        fileName\n        downloadUrl\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MakeDeskReportFile($input: MakeDeskReportFileInput!) {\n    makeDeskReportFile(input: $input) {\n      file {\n        id\n        fileName\n        downloadUrl\n      }\n      userErrors {\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskReceive($input: ReceiveTicketInput!) {\n    receiveTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeskReceive($input: ReceiveTicketInput!) {\n    receiveTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskChange($input: ChangeTicketInput!) {\n    changeTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeskChange($input: ChangeTicketInput!) {\n    changeTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskTransfer($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeskTransfer($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskComplete($input: CompleteTicketInput!) {\n    completeTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeskComplete($input: CompleteTicketInput!) {\n    completeTicket(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyTicketDrafts($after: String) {\n    myTicketDrafts(first: 30, after: $after) {\n      nodes {\n        id\n        ticketId\n        ticketVersion\n        savedAt\n        customer {\n          id\n          name\n        }\n        form {\n          customerId\n          orderId\n          orderLineId\n          followUpOfId\n          transfereeId\n          typeCode\n          channelCode\n          callTypeCode\n          callResultCode\n          outcomeCode\n          lineCode\n          inflowCode\n          direction\n          contactName\n          contactPhone\n          isReserved\n          dueAt\n          title\n          content\n          operatorMemo\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyTicketDrafts($after: String) {\n    myTicketDrafts(first: 30, after: $after) {\n      nodes {\n        id\n        ticketId\n        ticketVersion\n        savedAt\n        customer {\n          id\n          name\n        }\n        form {\n          customerId\n          orderId\n          orderLineId\n          followUpOfId\n          transfereeId\n          typeCode\n          channelCode\n          callTypeCode\n          callResultCode\n          outcomeCode\n          lineCode\n          inflowCode\n          direction\n          contactName\n          contactPhone\n          isReserved\n          dueAt\n          title\n          content\n          operatorMemo\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveDeskDraft($input: SaveTicketDraftInput!) {\n    saveTicketDraft(input: $input) {\n      draft {\n        id\n        savedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveDeskDraft($input: SaveTicketDraftInput!) {\n    saveTicketDraft(input: $input) {\n      draft {\n        id\n        savedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DropDeskDraft($input: DropTicketDraftInput!) {\n    dropTicketDraft(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DropDeskDraft($input: DropTicketDraftInput!) {\n    dropTicketDraft(input: $input) {\n      draft {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskWatchers_ticket on Ticket {\n    id\n    watchers {\n      isWriting\n      agent {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DeskWatchers_ticket on Ticket {\n    id\n    watchers {\n      isWriting\n      agent {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeskWatch($input: WatchTicketInput!) {\n    watchTicket(input: $input) {\n      ticket {\n        ...DeskWatchers_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeskWatch($input: WatchTicketInput!) {\n    watchTicket(input: $input) {\n      ticket {\n        ...DeskWatchers_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription DeskChanges($ticketId: ID, $orderId: ID, $customerId: ID) {\n    ticketChanged(ticketId: $ticketId, orderId: $orderId, customerId: $customerId) {\n      kind\n      ticket {\n        ...DeskForm_ticket @unmask\n        ...DeskWatchers_ticket @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  subscription DeskChanges($ticketId: ID, $orderId: ID, $customerId: ID) {\n    ticketChanged(ticketId: $ticketId, orderId: $orderId, customerId: $customerId) {\n      kind\n      ticket {\n        ...DeskForm_ticket @unmask\n        ...DeskWatchers_ticket @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCodes {\n    callType: ticketCodes(kind: CALL_TYPE) {\n      code\n      label\n    }\n    callResult: ticketCodes(kind: CALL_RESULT) {\n      code\n      label\n    }\n    outcome: ticketCodes(kind: OUTCOME) {\n      code\n      label\n    }\n    line: ticketCodes(kind: LINE) {\n      code\n      label\n    }\n    inflow: ticketCodes(kind: INFLOW) {\n      code\n      label\n    }\n    channel: ticketCodes(kind: CHANNEL) {\n      code\n      label\n    }\n    type: ticketCodes(kind: TYPE) {\n      code\n      label\n    }\n    agents {\n      id\n      name\n      extension\n    }\n  }\n',
): (typeof documents)['\n  query DeskCodes {\n    callType: ticketCodes(kind: CALL_TYPE) {\n      code\n      label\n    }\n    callResult: ticketCodes(kind: CALL_RESULT) {\n      code\n      label\n    }\n    outcome: ticketCodes(kind: OUTCOME) {\n      code\n      label\n    }\n    line: ticketCodes(kind: LINE) {\n      code\n      label\n    }\n    inflow: ticketCodes(kind: INFLOW) {\n      code\n      label\n    }\n    channel: ticketCodes(kind: CHANNEL) {\n      code\n      label\n    }\n    type: ticketCodes(kind: TYPE) {\n      code\n      label\n    }\n    agents {\n      id\n      name\n      extension\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCustomers($search: String!) {\n    customers(search: $search, first: 8) {\n      nodes {\n        id\n        number\n        name\n        mobile\n        phone\n        mid\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskCustomers($search: String!) {\n    customers(search: $search, first: 8) {\n      nodes {\n        id\n        number\n        name\n        mobile\n        phone\n        mid\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskCustomer($id: ID!) {\n    customer(id: $id) {\n      id\n      revision\n      number\n      name\n      grade\n      mobile\n      phone\n      mid\n      joinedOn\n      lastPurchasedOn\n      mergedInto {\n        id\n        number\n        name\n      }\n      suspectedDuplicates {\n        id\n      }\n      tickets(first: 20) {\n        nodes {\n          id\n          number\n          title\n          status\n          receivedAt\n          overdue\n          elapsedDays\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      calls(first: 20) {\n        nodes {\n          ...PastCalls_call @unmask\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      orders(first: 20) {\n        nodes {\n          id\n          number\n          erpStatus\n          channelStatus\n          orderedAt\n          lines {\n            id\n            variant {\n              id\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskCustomer($id: ID!) {\n    customer(id: $id) {\n      id\n      revision\n      number\n      name\n      grade\n      mobile\n      phone\n      mid\n      joinedOn\n      lastPurchasedOn\n      mergedInto {\n        id\n        number\n        name\n      }\n      suspectedDuplicates {\n        id\n      }\n      tickets(first: 20) {\n        nodes {\n          id\n          number\n          title\n          status\n          receivedAt\n          overdue\n          elapsedDays\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      calls(first: 20) {\n        nodes {\n          ...PastCalls_call @unmask\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n      orders(first: 20) {\n        nodes {\n          id\n          number\n          erpStatus\n          channelStatus\n          orderedAt\n          lines {\n            id\n            variant {\n              id\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      customer {\n        id\n      }\n      lines {\n        id\n        number\n        quantity\n        cancelledAt\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n      tickets {\n        id\n        number\n        title\n        status\n        receivedAt\n        overdue\n        elapsedDays\n      }\n      markChanges {\n        id\n        mark\n        isSet\n        note\n        actorName\n        changedAt\n      }\n      returns {\n        id\n        number\n        kind\n        state\n        requestedAt\n        requestedByName\n        trackingNumber\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DeskOrder($id: ID!) {\n    order(id: $id) {\n      id\n      number\n      erpStatus\n      customer {\n        id\n      }\n      lines {\n        id\n        number\n        quantity\n        cancelledAt\n        variant {\n          id\n          sku\n          colour\n          size\n          product {\n            id\n            name\n          }\n        }\n      }\n      tickets {\n        id\n        number\n        title\n        status\n        receivedAt\n        overdue\n        elapsedDays\n      }\n      markChanges {\n        id\n        mark\n        isSet\n        note\n        actorName\n        changedAt\n      }\n      returns {\n        id\n        number\n        kind\n        state\n        requestedAt\n        requestedByName\n        trackingNumber\n      }\n      shipments {\n        id\n        kind\n        status\n        courier\n        trackingNumber\n        requestedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskForm_ticket on Ticket {\n    id\n    number\n    version\n    status\n    receivedAt\n    dueAt\n    direction\n    title\n    content\n    operatorMemo\n    overdue\n    elapsedDays\n    modifiedAt\n    availableSteps\n    contactName\n    contactPhone\n    callType {\n      code\n    }\n    callResult {\n      code\n    }\n    outcome {\n      code\n    }\n    line {\n      code\n    }\n    inflow {\n      code\n    }\n    channel {\n      code\n    }\n    type {\n      code\n    }\n    customer {\n      id\n    }\n    order {\n      id\n    }\n    orderLine {\n      id\n    }\n    receivedBy {\n      id\n      name\n    }\n    modifiedBy {\n      id\n      name\n    }\n    handledBy {\n      id\n      name\n    }\n    transferee {\n      id\n      name\n    }\n    question {\n      id\n      kind\n      storefrontCode\n      productName\n      askerName\n      askedAt\n      edition\n      answer\n      answerState\n      answeredAt\n      refusalCode\n      refusalDetail\n    }\n    mails {\n      ...MailThread_mail @unmask\n    }\n  }\n',
): (typeof documents)['\n  fragment DeskForm_ticket on Ticket {\n    id\n    number\n    version\n    status\n    receivedAt\n    dueAt\n    direction\n    title\n    content\n    operatorMemo\n    overdue\n    elapsedDays\n    modifiedAt\n    availableSteps\n    contactName\n    contactPhone\n    callType {\n      code\n    }\n    callResult {\n      code\n    }\n    outcome {\n      code\n    }\n    line {\n      code\n    }\n    inflow {\n      code\n    }\n    channel {\n      code\n    }\n    type {\n      code\n    }\n    customer {\n      id\n    }\n    order {\n      id\n    }\n    orderLine {\n      id\n    }\n    receivedBy {\n      id\n      name\n    }\n    modifiedBy {\n      id\n      name\n    }\n    handledBy {\n      id\n      name\n    }\n    transferee {\n      id\n      name\n    }\n    question {\n      id\n      kind\n      storefrontCode\n      productName\n      askerName\n      askedAt\n      edition\n      answer\n      answerState\n      answeredAt\n      refusalCode\n      refusalDetail\n    }\n    mails {\n      ...MailThread_mail @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DeskTicketById($id: ID!) {\n    ticket(id: $id) {\n      ...DeskForm_ticket @unmask\n      ...DeskWatchers_ticket @unmask\n    }\n  }\n',
): (typeof documents)['\n  query DeskTicketById($id: ID!) {\n    ticket(id: $id) {\n      ...DeskForm_ticket @unmask\n      ...DeskWatchers_ticket @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TicketEvidence($id: ID!) {\n    ticket(id: $id) {\n      id\n      evidence {\n        id\n        state\n        manifest\n        digest\n        frozenAt\n        items {\n          id\n          name\n          sha256\n          bytes\n        }\n        check {\n          isIntact\n          flaws\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TicketEvidence($id: ID!) {\n    ticket(id: $id) {\n      id\n      evidence {\n        id\n        state\n        manifest\n        digest\n        frozenAt\n        items {\n          id\n          name\n          sha256\n          bytes\n        }\n        check {\n          isIntact\n          flaws\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EvidenceTexts($id: ID!) {\n    ticket(id: $id) {\n      id\n      evidence {\n        id\n        items {\n          id\n          name\n          text\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query EvidenceTexts($id: ID!) {\n    ticket(id: $id) {\n      id\n      evidence {\n        id\n        items {\n          id\n          name\n          text\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query FaqEntries($search: String, $category: String, $first: Int!, $after: String) {\n    faqEntries(search: $search, category: $category, first: $first, after: $after) {\n      nodes {\n        id\n        category\n        question\n        answer\n        hits\n        changedAt\n        changedByName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    faqCategories {\n      name\n      count\n    }\n  }\n',
): (typeof documents)['\n  query FaqEntries($search: String, $category: String, $first: Int!, $after: String) {\n    faqEntries(search: $search, category: $category, first: $first, after: $after) {\n      nodes {\n        id\n        category\n        question\n        answer\n        hits\n        changedAt\n        changedByName\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    faqCategories {\n      name\n      count\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {\n    createFaqEntry(input: $input) {\n      entry {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateFaqEntry($input: CreateFaqEntryInput!) {\n    createFaqEntry(input: $input) {\n      entry {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeFaqEntry($input: ChangeFaqEntryInput!) {\n    changeFaqEntry(input: $input) {\n      entry {\n        id\n        category\n        question\n        answer\n        changedAt\n        changedByName\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeFaqEntry($input: ChangeFaqEntryInput!) {\n    changeFaqEntry(input: $input) {\n      entry {\n        id\n        category\n        question\n        answer\n        changedAt\n        changedByName\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveFaqEntry($input: RemoveFaqEntryInput!) {\n    removeFaqEntry(input: $input) {\n      entry {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveFaqEntry($input: RemoveFaqEntryInput!) {\n    removeFaqEntry(input: $input) {\n      entry {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CountFaqUse($input: CountFaqUseInput!) {\n    countFaqUse(input: $input) {\n      entry {\n        id\n        hits\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CountFaqUse($input: CountFaqUseInput!) {\n    countFaqUse(input: $input) {\n      entry {\n        id\n        hits\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LiveBoard {\n    liveBoard {\n      at\n      waiting\n      waitingSince\n      openTickets\n      redTickets\n      seats {\n        extension\n        lineState\n        agentState\n        agentStateAt\n        openTickets\n        redTickets\n        agent {\n          id\n          name\n        }\n        call {\n          direction\n          status\n          since\n        }\n      }\n      today {\n        answered\n        missed\n        dialled\n        answeredSoon\n        meanWaitSeconds\n        longestWaitSeconds\n        meanTalkSeconds\n        received\n        transferred\n        completed\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LiveBoard {\n    liveBoard {\n      at\n      waiting\n      waitingSince\n      openTickets\n      redTickets\n      seats {\n        extension\n        lineState\n        agentState\n        agentStateAt\n        openTickets\n        redTickets\n        agent {\n          id\n          name\n        }\n        call {\n          direction\n          status\n          since\n        }\n      }\n      today {\n        answered\n        missed\n        dialled\n        answeredSoon\n        meanWaitSeconds\n        longestWaitSeconds\n        meanTalkSeconds\n        received\n        transferred\n        completed\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query QualityCriteria {\n    qualityCriteria {\n      code\n      ko\n      en\n      weight\n      position\n      isActive\n    }\n  }\n',
): (typeof documents)['\n  query QualityCriteria {\n    qualityCriteria {\n      code\n      ko\n      en\n      weight\n      position\n      isActive\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PutQualityCriterion($input: PutQualityCriterionInput!) {\n    putQualityCriterion(input: $input) {\n      criterion {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PutQualityCriterion($input: PutQualityCriterionInput!) {\n    putQualityCriterion(input: $input) {\n      criterion {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SwitchQualityCriterion($input: SwitchQualityCriterionInput!) {\n    switchQualityCriterion(input: $input) {\n      criterion {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SwitchQualityCriterion($input: SwitchQualityCriterionInput!) {\n    switchQualityCriterion(input: $input) {\n      criterion {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment QualityScore_sample on QualitySample {\n    id\n    version\n    score\n    comment\n    scoredAt\n    scoredByName\n    canScore\n    marks {\n      code\n      label\n      weight\n      points\n    }\n    ticket {\n      id\n      number\n      title\n      receivedAt\n    }\n    agent {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment QualityScore_sample on QualitySample {\n    id\n    version\n    score\n    comment\n    scoredAt\n    scoredByName\n    canScore\n    marks {\n      code\n      label\n      weight\n      points\n    }\n    ticket {\n      id\n      number\n      title\n      receivedAt\n    }\n    agent {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query QualityDraws($after: String) {\n    qualityDraws(first: 20, after: $after) {\n      nodes {\n        id\n        fromDay\n        toDay\n        perAgent\n        drawnAt\n        drawnByName\n        closedAt\n        sampleCount\n        scoredCount\n        meanScore\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query QualityDraws($after: String) {\n    qualityDraws(first: 20, after: $after) {\n      nodes {\n        id\n        fromDay\n        toDay\n        perAgent\n        drawnAt\n        drawnByName\n        closedAt\n        sampleCount\n        scoredCount\n        meanScore\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query QualityDraw($id: ID!) {\n    qualityDraw(id: $id) {\n      id\n      fromDay\n      toDay\n      perAgent\n      seed\n      drawnAt\n      drawnByName\n      closedAt\n      sampleCount\n      scoredCount\n      meanScore\n      samples {\n        ...QualityScore_sample @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query QualityDraw($id: ID!) {\n    qualityDraw(id: $id) {\n      id\n      fromDay\n      toDay\n      perAgent\n      seed\n      drawnAt\n      drawnByName\n      closedAt\n      sampleCount\n      scoredCount\n      meanScore\n      samples {\n        ...QualityScore_sample @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SampledTicket($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      title\n      content\n      operatorMemo\n      receivedAt\n      type {\n        code\n        label\n      }\n      outcome {\n        code\n        label\n      }\n      customer {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SampledTicket($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      title\n      content\n      operatorMemo\n      receivedAt\n      type {\n        code\n        label\n      }\n      outcome {\n        code\n        label\n      }\n      customer {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DrawQualitySamples($input: DrawQualitySamplesInput!) {\n    drawQualitySamples(input: $input) {\n      draw {\n        id\n        sampleCount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DrawQualitySamples($input: DrawQualitySamplesInput!) {\n    drawQualitySamples(input: $input) {\n      draw {\n        id\n        sampleCount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ScoreQualitySample($input: ScoreQualitySampleInput!) {\n    scoreQualitySample(input: $input) {\n      sample {\n        ...QualityScore_sample @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ScoreQualitySample($input: ScoreQualitySampleInput!) {\n    scoreQualitySample(input: $input) {\n      sample {\n        ...QualityScore_sample @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseQualityDraw($input: CloseQualityDrawInput!) {\n    closeQualityDraw(input: $input) {\n      draw {\n        id\n        closedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseQualityDraw($input: CloseQualityDrawInput!) {\n    closeQualityDraw(input: $input) {\n      draw {\n        id\n        closedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyQualitySamples($after: String) {\n    myQualitySamples(first: 20, after: $after) {\n      nodes {\n        ...QualityScore_sample @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyQualitySamples($after: String) {\n    myQualitySamples(first: 20, after: $after) {\n      nodes {\n        ...QualityScore_sample @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReplyTemplates {\n    replyTemplates {\n      id\n      name\n      body\n      isShared\n      ownerName\n      canChange\n      changedAt\n    }\n    replyPlaces\n  }\n',
): (typeof documents)['\n  query ReplyTemplates {\n    replyTemplates {\n      id\n      name\n      body\n      isShared\n      ownerName\n      canChange\n      changedAt\n    }\n    replyPlaces\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateReplyTemplate($input: CreateReplyTemplateInput!) {\n    createReplyTemplate(input: $input) {\n      template {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateReplyTemplate($input: CreateReplyTemplateInput!) {\n    createReplyTemplate(input: $input) {\n      template {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeReplyTemplate($input: ChangeReplyTemplateInput!) {\n    changeReplyTemplate(input: $input) {\n      template {\n        id\n        name\n        body\n        isShared\n        changedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeReplyTemplate($input: ChangeReplyTemplateInput!) {\n    changeReplyTemplate(input: $input) {\n      template {\n        id\n        name\n        body\n        isShared\n        changedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveReplyTemplate($input: RemoveReplyTemplateInput!) {\n    removeReplyTemplate(input: $input) {\n      template {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveReplyTemplate($input: RemoveReplyTemplateInput!) {\n    removeReplyTemplate(input: $input) {\n      template {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallcenterSearch($text: String!) {\n    customers(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        name\n        mobile\n        phone\n      }\n    }\n    tickets(filter: { search: $text }, first: 5) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CallcenterSearch($text: String!) {\n    customers(search: $text, first: 6) {\n      nodes {\n        id\n        number\n        name\n        mobile\n        phone\n      }\n    }\n    tickets(filter: { search: $text }, first: 5) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenSoftphone($input: OpenSoftphoneInput!) {\n    openSoftphone(input: $input) {\n      login {\n        ...SoftphoneLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n\n  fragment SoftphoneLogin_login on SoftphoneLogin {\n    server\n    realm\n    extension\n    username\n    password\n    endsAt\n  }\n',
): (typeof documents)['\n  mutation OpenSoftphone($input: OpenSoftphoneInput!) {\n    openSoftphone(input: $input) {\n      login {\n        ...SoftphoneLogin_login @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n\n  fragment SoftphoneLogin_login on SoftphoneLogin {\n    server\n    realm\n    extension\n    username\n    password\n    endsAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UntakenQuestions($after: String) {\n    untakenQuestions(first: 30, after: $after) {\n      nodes {\n        id\n        number\n        version\n        title\n        overdue\n        elapsedDays\n        status\n        receivedAt\n        question {\n          id\n          kind\n          storefrontCode\n          productName\n          askedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query UntakenQuestions($after: String) {\n    untakenQuestions(first: 30, after: $after) {\n      nodes {\n        id\n        number\n        version\n        title\n        overdue\n        elapsedDays\n        status\n        receivedAt\n        question {\n          id\n          kind\n          storefrontCode\n          productName\n          askedAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerQuestion($input: AnswerTicketQuestionInput!) {\n    answerTicketQuestion(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerQuestion($input: AnswerTicketQuestionInput!) {\n    answerTicketQuestion(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TicketCodeTable($kind: TicketCodeKind!) {\n    ticketCodeTable(kind: $kind) {\n      kind\n      code\n      ko\n      en\n      position\n      isActive\n    }\n  }\n',
): (typeof documents)['\n  query TicketCodeTable($kind: TicketCodeKind!) {\n    ticketCodeTable(kind: $kind) {\n      kind\n      code\n      ko\n      en\n      position\n      isActive\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PutTicketCode($input: PutTicketCodeInput!) {\n    putTicketCode(input: $input) {\n      entry {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PutTicketCode($input: PutTicketCodeInput!) {\n    putTicketCode(input: $input) {\n      entry {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SwitchTicketCode($input: SwitchTicketCodeInput!) {\n    switchTicketCode(input: $input) {\n      entry {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SwitchTicketCode($input: SwitchTicketCodeInput!) {\n    switchTicketCode(input: $input) {\n      entry {\n        code\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UntakenMails($after: String) {\n    untakenMails(first: 30, after: $after) {\n      nodes {\n        id\n        number\n        version\n        title\n        overdue\n        elapsedDays\n        status\n        receivedAt\n        mails {\n          id\n          correspondentName\n          correspondentAddress\n          fileNames\n          at\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query UntakenMails($after: String) {\n    untakenMails(first: 30, after: $after) {\n      nodes {\n        id\n        number\n        version\n        title\n        overdue\n        elapsedDays\n        status\n        receivedAt\n        mails {\n          id\n          correspondentName\n          correspondentAddress\n          fileNames\n          at\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerMail($input: AnswerTicketMailInput!) {\n    answerTicketMail(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerMail($input: AnswerTicketMailInput!) {\n    answerTicketMail(input: $input) {\n      ticket {\n        ...DeskForm_ticket @unmask\n      }\n      current {\n        ...DeskForm_ticket @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MailThread_mail on TicketMail {\n    id\n    direction\n    correspondentName\n    correspondentAddress\n    subject\n    content\n    fileNames\n    at\n    writtenBy {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment MailThread_mail on TicketMail {\n    id\n    direction\n    correspondentName\n    correspondentAddress\n    subject\n    content\n    fileNames\n    at\n    writtenBy {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseOfTicket($id: ID!) {\n    ticket(id: $id) {\n      id\n      disputeCase {\n        id\n        number\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseOfTicket($id: ID!) {\n    ticket(id: $id) {\n      id\n      disputeCase {\n        id\n        number\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReceiveTicket($input: ReceiveTicketInput!) {\n    receiveTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReceiveTicket($input: ReceiveTicketInput!) {\n    receiveTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TransferTicket($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n        transferee {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TransferTicket($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n        transferee {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CompleteTicket($input: CompleteTicketInput!) {\n    completeTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CompleteTicket($input: CompleteTicketInput!) {\n    completeTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardTicket($input: DiscardTicketInput!) {\n    discardTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DiscardTicket($input: DiscardTicketInput!) {\n    discardTicket(input: $input) {\n      ticket {\n        id\n        status\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EscalateTicket($input: EscalateTicketInput!) {\n    escalateTicket(input: $input) {\n      ticket {\n        id\n        status\n        escalatedAt\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EscalateTicket($input: EscalateTicketInput!) {\n    escalateTicket(input: $input) {\n      ticket {\n        id\n        status\n        escalatedAt\n        availableSteps\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeTicket($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      current {\n        id\n        transferee {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeTicket($input: TransferTicketInput!) {\n    transferTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      current {\n        id\n        transferee {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TicketFilterCodes {\n    type: ticketCodes(kind: TYPE) {\n      code\n      label\n    }\n    channel: ticketCodes(kind: CHANNEL) {\n      code\n      label\n    }\n    outcome: ticketCodes(kind: OUTCOME) {\n      code\n      label\n    }\n    agents {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  query TicketFilterCodes {\n    type: ticketCodes(kind: TYPE) {\n      code\n      label\n    }\n    channel: ticketCodes(kind: CHANNEL) {\n      code\n      label\n    }\n    outcome: ticketCodes(kind: OUTCOME) {\n      code\n      label\n    }\n    agents {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TicketFormChoices($customerId: ID!) {\n    ticketTypes {\n      code\n      label\n    }\n    ticketChannels {\n      code\n      label\n    }\n    customer(id: $customerId) {\n      id\n      orders(first: 20) {\n        nodes {\n          id\n          number\n          lines {\n            id\n            number\n            quantity\n            variant {\n              id\n              sku\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TicketFormChoices($customerId: ID!) {\n    ticketTypes {\n      code\n      label\n    }\n    ticketChannels {\n      code\n      label\n    }\n    customer(id: $customerId) {\n      id\n      orders(first: 20) {\n        nodes {\n          id\n          number\n          lines {\n            id\n            number\n            quantity\n            variant {\n              id\n              sku\n              product {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TicketPage($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      title\n      content\n      operatorMemo\n      status\n      overdue\n      elapsedDays\n      receivedAt\n      escalatedAt\n      dueAt\n      direction\n      availableSteps\n      type {\n        code\n        label\n      }\n      channel {\n        code\n        label\n      }\n      customer {\n        id\n        name\n        mobile\n      }\n      receivedBy {\n        id\n        name\n      }\n      transferee {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      disputeCase {\n        id\n        number\n      }\n      calls {\n        ...PastCalls_call @unmask\n      }\n      mails {\n        ...MailThread_mail @unmask\n      }\n      history {\n        id\n        step\n        toStatus\n        takenAt\n        note\n        takenBy {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TicketPage($id: ID!) {\n    ticket(id: $id) {\n      id\n      number\n      title\n      content\n      operatorMemo\n      status\n      overdue\n      elapsedDays\n      receivedAt\n      escalatedAt\n      dueAt\n      direction\n      availableSteps\n      type {\n        code\n        label\n      }\n      channel {\n        code\n        label\n      }\n      customer {\n        id\n        name\n        mobile\n      }\n      receivedBy {\n        id\n        name\n      }\n      transferee {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      disputeCase {\n        id\n        number\n      }\n      calls {\n        ...PastCalls_call @unmask\n      }\n      mails {\n        ...MailThread_mail @unmask\n      }\n      history {\n        id\n        step\n        toStatus\n        takenAt\n        note\n        takenBy {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TicketList($filter: TicketFilter, $after: String) {\n    tickets(filter: $filter, first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n        receivedBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query TicketList($filter: TicketFilter, $after: String) {\n    tickets(filter: $filter, first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n        receivedBy {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TicketTable_ticket on Ticket {\n    id\n    number\n    status\n    title\n    receivedAt\n    overdue\n    elapsedDays\n    type {\n      code\n      label\n    }\n    customer {\n      id\n      name\n    }\n    transferee {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment TicketTable_ticket on Ticket {\n    id\n    number\n    status\n    title\n    receivedAt\n    overdue\n    elapsedDays\n    type {\n      code\n      label\n    }\n    customer {\n      id\n      name\n    }\n    transferee {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TicketsPanel_customer on Customer {\n    id\n    tickets(first: 20) {\n      nodes {\n        id\n        number\n        title\n        status\n        receivedAt\n        overdue\n        elapsedDays\n        escalatedAt\n        type {\n          code\n          label\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TicketsPanel_customer on Customer {\n    id\n    tickets(first: 20) {\n      nodes {\n        id\n        number\n        title\n        status\n        receivedAt\n        overdue\n        elapsedDays\n        escalatedAt\n        type {\n          code\n          label\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query TransferAgents {\n    agents {\n      id\n      name\n      extension\n    }\n  }\n',
): (typeof documents)['\n  query TransferAgents {\n    agents {\n      id\n      name\n      extension\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WorklistCounts {\n    worklistCounts {\n      received\n      sent\n      taken\n      callbacks\n      total\n      red\n      untakenQuestions\n      untakenMails\n    }\n  }\n',
): (typeof documents)['\n  query WorklistCounts {\n    worklistCounts {\n      received\n      sent\n      taken\n      callbacks\n      total\n      red\n      untakenQuestions\n      untakenMails\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Worklist($bucket: WorklistBucket!, $after: String) {\n    worklist(bucket: $bucket, first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Worklist($bucket: WorklistBucket!, $after: String) {\n    worklist(bucket: $bucket, first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RecentTransfers($after: String) {\n    recentTransfers(first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n        transferredAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    transferReset {\n      resetAt\n      laterCount\n    }\n  }\n',
): (typeof documents)['\n  query RecentTransfers($after: String) {\n    recentTransfers(first: 30, after: $after) {\n      nodes {\n        ...TicketTable_ticket @unmask\n        transferredAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    transferReset {\n      resetAt\n      laterCount\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResetRecentTransfers($input: ResetRecentTransfersInput!) {\n    resetRecentTransfers(input: $input) {\n      reset {\n        resetAt\n        laterCount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ResetRecentTransfers($input: ResetRecentTransfersInput!) {\n    resetRecentTransfers(input: $input) {\n      reset {\n        resetAt\n        laterCount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
