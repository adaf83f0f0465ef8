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
  '\n  query SimilarCases($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      similarCases {\n        likeness\n        disputeCase {\n          id\n          number\n          title\n          result\n          claimReason\n        }\n      }\n    }\n  }\n': typeof types.SimilarCasesDocument;
  '\n  mutation DecideLateAnswer($input: DecideLateAnswerInput!) {\n    decideLateAnswer(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DecideLateAnswerDocument;
  '\n  query ItemsOfExpertise($search: String) {\n    itemCategories(search: $search, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n': typeof types.ItemsOfExpertiseDocument;
  '\n  query SuggestedOfficers($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      suggestedOfficers {\n        openCases\n        casesOfItem\n        expert\n        officer {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.SuggestedOfficersDocument;
  '\n  query OfficersWithExpertise {\n    officers {\n      id\n      name\n      expertise {\n        id\n        name\n      }\n      conflicts {\n        reason\n        declaredAt\n        business {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.OfficersWithExpertiseDocument;
  '\n  mutation EndOfficerConflict($input: EndOfficerConflictInput!) {\n    endOfficerConflict(input: $input) {\n      officer {\n        id\n        conflicts {\n          reason\n          declaredAt\n          business {\n            id\n            name\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EndOfficerConflictDocument;
  '\n  mutation SetOfficerExpertise($input: SetOfficerExpertiseInput!) {\n    setOfficerExpertise(input: $input) {\n      officer {\n        id\n        expertise {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SetOfficerExpertiseDocument;
  '\n  fragment CaseClasses_case on DisputeCase {\n    id\n    claimReason\n    saleType\n    salesTactic\n    region\n    itemCategory {\n      id\n      name\n    }\n  }\n': typeof types.CaseClasses_CaseFragmentDoc;
  '\n  query CaseClassification($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseClasses_case @unmask\n      origin\n    }\n  }\n': typeof types.CaseClassificationDocument;
  '\n  query CaseDuplicates($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      possibleDuplicates {\n        because\n        disputeCase {\n          id\n          number\n          title\n          state\n        }\n      }\n    }\n  }\n': typeof types.CaseDuplicatesDocument;
  '\n  mutation ClassifyCase($input: ClassifyCaseInput!) {\n    classifyCase(input: $input) {\n      disputeCase {\n        ...CaseClasses_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ClassifyCaseDocument;
  '\n  query ItemsOfCases($search: String) {\n    itemCategories(search: $search, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n': typeof types.ItemsOfCasesDocument;
  '\n  mutation RevealDisputeCase($input: RevealDisputeCaseInput!) {\n    revealDisputeCase(input: $input) {\n      revealed {\n        applicantPhone\n        applicantEmail\n        applicantAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealDisputeCaseDocument;
  '\n  mutation RevealBusiness($input: RevealBusinessInput!) {\n    revealBusiness(input: $input) {\n      revealed {\n        phone\n        email\n        address\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevealBusinessDocument;
  '\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      disputeCase {\n        id\n        applicantPhone\n        applicantEmail\n        applicantAddress\n        respondent {\n          id\n          phone\n          email\n          address\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeContactDocument;
  '\n  fragment CaseFile_file on CaseFile {\n    id\n    name\n    size\n    state\n    refusalMessage\n    downloadUrl\n    thumbnailUrl\n  }\n': typeof types.CaseFile_FileFragmentDoc;
  '\n  mutation RequestCaseFileUpload($input: RequestCaseFileUploadInput!) {\n    requestCaseFileUpload(input: $input) {\n      uploadUrl\n      caseFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestCaseFileUploadDocument;
  '\n  mutation ImportCases($input: ImportCasesInput!) {\n    importCases(input: $input) {\n      rows {\n        row\n        outcome\n        code\n        message\n        disputeCase {\n          id\n          number\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ImportCasesDocument;
  '\n  mutation OrderCaseInquiry($input: OrderCaseInquiryInput!) {\n    orderCaseInquiry(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.OrderCaseInquiryDocument;
  '\n  mutation RecordInquiryResult($input: RecordInquiryResultInput!) {\n    recordInquiryResult(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RecordInquiryResultDocument;
  '\n  mutation CallOffCaseInquiry($input: CallOffCaseInquiryInput!) {\n    callOffCaseInquiry(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CallOffCaseInquiryDocument;
  '\n  query CaseOfInquiry($id: ID!) {\n    caseInquiry(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n': typeof types.CaseOfInquiryDocument;
  '\n  fragment CaseInquiry_inquiry on CaseInquiry {\n    id\n    kind\n    category\n    addresseeName\n    organisation\n    question\n    state\n    orderedByName\n    orderedAt\n    dueAt\n    resultOn\n    callOffReason\n    availableSteps\n    cost {\n      amount\n      currency\n    }\n    result {\n      id\n      title\n      text\n      visibleTo\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n  }\n': typeof types.CaseInquiry_InquiryFragmentDoc;
  '\n  query CaseInquiries($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      inquiries {\n        ...CaseInquiry_inquiry @unmask\n      }\n    }\n  }\n': typeof types.CaseInquiriesDocument;
  '\n  mutation ReadCaseMessage($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReadCaseMessageDocument;
  '\n  mutation WriteCaseNotice($input: WriteCaseNoticeInput!) {\n    writeCaseNotice(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WriteCaseNoticeDocument;
  '\n  mutation WidenCaseMessage($input: WidenCaseMessageInput!) {\n    widenCaseMessage(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WidenCaseMessageDocument;
  '\n  fragment CaseMessage_message on CaseMessage {\n    id\n    authorSide\n    authorName\n    kind\n    title\n    text\n    visibleTo\n    writtenAt\n    late\n    lateAccepted\n    lateReason\n    readByMe\n    readings {\n      side\n      at\n    }\n    attachments {\n      ...CaseFile_file @unmask\n    }\n    answers {\n      id\n      title\n    }\n  }\n': typeof types.CaseMessage_MessageFragmentDoc;
  '\n  query CaseCorrespondence($id: ID!, $first: Int!, $after: String) {\n    disputeCase(id: $id) {\n      id\n      correspondence(first: $first, after: $after) {\n        nodes {\n          ...CaseMessage_message @unmask\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.CaseCorrespondenceDocument;
  '\n  query MyCaseNotes($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      myNotes {\n        id\n        text\n        writtenAt\n      }\n    }\n  }\n': typeof types.MyCaseNotesDocument;
  '\n  mutation WriteCaseNote($input: WriteCaseNoteInput!) {\n    writeCaseNote(input: $input) {\n      caseNote {\n        id\n        text\n        writtenAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WriteCaseNoteDocument;
  '\n  mutation DeleteCaseNote($input: DeleteCaseNoteInput!) {\n    deleteCaseNote(input: $input) {\n      caseNote {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DeleteCaseNoteDocument;
  '\n  fragment CaseOffers_case on DisputeCase {\n    id\n    termsOpen\n    answers {\n      id\n      question\n      round\n      side\n      agreed\n      text\n      late\n      accepted\n      decisionNote\n      givenAt\n    }\n    offers {\n      id\n      kind\n      round\n      text\n      digest\n      madeAt\n      terms {\n        id\n        kind\n        state\n        quantity\n        note\n        reference\n        remark\n        availableSteps\n        amount {\n          amount\n          currency\n        }\n        orderLine {\n          id\n          number\n        }\n      }\n      signatures {\n        id\n        side\n        signerName\n        office\n        signedAt\n      }\n    }\n  }\n': typeof types.CaseOffers_CaseFragmentDoc;
  '\n  mutation ReportCaseTerm($input: ReportCaseTermInput!) {\n    reportCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReportCaseTermDocument;
  '\n  mutation ConfirmCaseTerm($input: ConfirmCaseTermInput!) {\n    confirmCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ConfirmCaseTermDocument;
  '\n  mutation SettleCaseTerm($input: SettleCaseTermInput!) {\n    settleCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SettleCaseTermDocument;
  '\n  query CaseGoods($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      orderLine {\n        id\n      }\n      order {\n        id\n        lines {\n          id\n          number\n          paid {\n            amount\n          }\n          compensated {\n            amount\n          }\n          variant {\n            id\n            sku\n            product {\n              id\n              name\n              variants {\n                id\n                sku\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n': typeof types.CaseGoodsDocument;
  '\n  fragment CaseApproval_request on ApprovalRequest {\n    id\n    kind\n    kindName\n    title\n    content\n    state\n    requesterName\n    round\n    submittedAt\n    decidedAt\n    mine\n    waitsForMe\n    waitingStep {\n      id\n      role\n    }\n    steps {\n      id\n      decision\n      decidedByName\n      onBehalfOfName\n      decidedAt\n      reason\n    }\n  }\n': typeof types.CaseApproval_RequestFragmentDoc;
  '\n  query CaseRecords($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      state\n      availableSteps\n      dueAt\n      daysLeft\n      overdue\n      applicantPhone\n      applicantEmail\n      applicantAddress\n      respondent {\n        id\n        name\n        phone\n        email\n        address\n      }\n      approvals {\n        ...CaseApproval_request @unmask\n      }\n      deadlines {\n        id\n        clock\n        clockName\n        source\n        state\n        startedAt\n        dueAt\n        history {\n          id\n          kind\n          at\n          dueAt\n          actorName\n          reason\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n': typeof types.CaseRecordsDocument;
  '\n  fragment Figures_figures on CaseFigures {\n    opened\n    ended\n    settled\n    online\n    meanDays\n    settledShare\n  }\n': typeof types.Figures_FiguresFragmentDoc;
  '\n  query DisputeStatistics($from: String!, $to: String!) {\n    disputeStatistics(from: $from, to: $to) {\n      countedAt\n      totals {\n        ...Figures_figures @unmask\n      }\n      months {\n        month\n        figures {\n          ...Figures_figures @unmask\n        }\n      }\n      breakdowns {\n        dimension\n        values {\n          value\n          label\n          itemCategory {\n            id\n            name\n          }\n          figures {\n            ...Figures_figures @unmask\n          }\n        }\n      }\n    }\n  }\n': typeof types.DisputeStatisticsDocument;
  '\n  mutation RequestSupplement($input: RequestSupplementInput!) {\n    requestSupplement(input: $input) {\n      requests {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestSupplementDocument;
  '\n  mutation AcceptLateAnswer($input: AcceptLateAnswerInput!) {\n    acceptLateAnswer(input: $input) {\n      supplementRequest {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AcceptLateAnswerDocument;
  '\n  mutation CallOffSupplement($input: CallOffSupplementInput!) {\n    callOffSupplement(input: $input) {\n      supplementRequest {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CallOffSupplementDocument;
  '\n  query CaseOfSupplement($id: ID!) {\n    supplementRequest(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n': typeof types.CaseOfSupplementDocument;
  '\n  fragment Supplement_request on SupplementRequest {\n    id\n    side\n    state\n    askedAt\n    dueAt\n    answeredAt\n    availableSteps\n    questions {\n      label\n      kind\n      required\n    }\n    answers {\n      value\n      fileIds\n    }\n    message {\n      id\n      title\n      text\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n    answer {\n      id\n      late\n      lateAccepted\n      lateReason\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n  }\n': typeof types.Supplement_RequestFragmentDoc;
  '\n  query CaseSupplements($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      supplements {\n        ...Supplement_request @unmask\n      }\n    }\n  }\n': typeof types.CaseSupplementsDocument;
  '\n  mutation RequestCollectiveDispute($input: RequestCollectiveDisputeInput!) {\n    requestCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestCollectiveDisputeDocument;
  '\n  mutation AnnounceCollectiveDispute($input: AnnounceCollectiveDisputeInput!) {\n    announceCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnnounceCollectiveDisputeDocument;
  '\n  mutation RejectCollectiveDispute($input: RejectCollectiveDisputeInput!) {\n    rejectCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RejectCollectiveDisputeDocument;
  '\n  mutation NameRepresentatives($input: NameRepresentativesInput!) {\n    nameRepresentatives(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.NameRepresentativesDocument;
  '\n  mutation DecideCollectiveDispute($input: DecideCollectiveDisputeInput!) {\n    decideCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DecideCollectiveDisputeDocument;
  '\n  fragment Collective_dispute on CollectiveDispute {\n    id\n    number\n    state\n    title\n    harm\n    requestedBy\n    harmed\n    requestedAt\n    announcedAt\n    joinUntil\n    rejectedReason\n    decision\n    reasons\n    refundPercent\n    decidedAt\n    answer\n    answerReason\n    answeredAt\n    endedAt\n    participants\n    availableSteps\n    business {\n      id\n      name\n    }\n    session {\n      id\n      heldAt\n      place\n    }\n  }\n': typeof types.Collective_DisputeFragmentDoc;
  '\n  query CollectiveDisputeList($states: [CollectiveDisputeState!], $after: String) {\n    collectiveDisputes(states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        state\n        title\n        harmed\n        participants\n        requestedAt\n        joinUntil\n        business {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.CollectiveDisputeListDocument;
  '\n  query CollectiveDisputePage($id: ID!) {\n    collectiveDispute(id: $id) {\n      ...Collective_dispute @unmask\n    }\n  }\n': typeof types.CollectiveDisputePageDocument;
  '\n  query CollectiveParticipants($disputeId: ID!, $after: String) {\n    collectiveParticipants(disputeId: $disputeId, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        phoneNumber\n        statement\n        paidAmount\n        representative\n        joinedAt\n        answer\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.CollectiveParticipantsDocument;
  '\n  fragment CompanyChange_change on CompanyChange {\n    id\n    state\n    name\n    address\n    reason\n    answer\n    askedAt\n    endedAt\n    business {\n      id\n      name\n      address\n    }\n  }\n': typeof types.CompanyChange_ChangeFragmentDoc;
  '\n  query CompanyChanges($states: [CompanyChangeState!], $after: String) {\n    companyChanges(states: $states, first: 20, after: $after) {\n      nodes {\n        ...CompanyChange_change @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.CompanyChangesDocument;
  '\n  mutation DecideCompanyChange($input: DecideCompanyChangeInput!) {\n    decideCompanyChange(input: $input) {\n      companyChange {\n        ...CompanyChange_change @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DecideCompanyChangeDocument;
  '\n  query KnownBusinesses($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n        partner\n      }\n    }\n  }\n': typeof types.KnownBusinessesDocument;
  '\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AssignCaseDocument;
  '\n  mutation RecuseFromCase($input: RecuseFromCaseInput!) {\n    recuseFromCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RecuseFromCaseDocument;
  '\n  mutation NameRespondent($input: NameRespondentInput!) {\n    nameRespondent(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.NameRespondentDocument;
  '\n  mutation NotifyReceipt($input: NotifyReceiptInput!) {\n    notifyReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.NotifyReceiptDocument;
  '\n  mutation BeginFactFinding($input: BeginFactFindingInput!) {\n    beginFactFinding(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.BeginFactFindingDocument;
  '\n  mutation RecommendSettlement($input: RecommendSettlementInput!) {\n    recommendSettlement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RecommendSettlementDocument;
  '\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RecordAgreementDocument;
  '\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CloseCaseDocument;
  '\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WithdrawCaseDocument;
  '\n  mutation RequestOpinions($input: RequestOpinionsInput!) {\n    requestOpinions(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestOpinionsDocument;
  '\n  mutation DraftAgreement($input: DraftAgreementInput!) {\n    draftAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DraftAgreementDocument;
  '\n  mutation TransferToMediation($input: TransferToMediationInput!) {\n    transferToMediation(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.TransferToMediationDocument;
  '\n  query CaseDesk($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseWithdrawals_case @unmask\n      unreadCount\n      correspondence(first: 1) {\n        nodes {\n          id\n        }\n      }\n      supplements {\n        id\n        state\n      }\n      inquiries {\n        id\n        state\n      }\n      mediation {\n        id\n        state\n      }\n    }\n  }\n': typeof types.CaseDeskDocument;
  '\n  fragment CaseProgress_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    officerConflict\n    availableSteps\n    recommendation\n    agreement\n    result\n    receiptNotifiedAt\n    receiptConfirmedAt\n    closedAt\n    respondent {\n      id\n      name\n      partner\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      toState\n      takenByName\n      takenAt\n      note\n    }\n  }\n': typeof types.CaseProgress_CaseFragmentDoc;
  '\n  query DisputeCasePage($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseProgress_case @unmask\n      ...CaseOffers_case @unmask\n      facts\n      applicantName\n      claimReason\n      itemCategory {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      evidenceDigest\n    }\n  }\n': typeof types.DisputeCasePageDocument;
  '\n  fragment CasesPanel_customer on Customer {\n    id\n    disputeCases {\n      id\n      number\n      title\n      state\n      whoseMove\n      openedAt\n      dueAt\n      daysLeft\n      overdue\n    }\n  }\n': typeof types.CasesPanel_CustomerFragmentDoc;
  '\n  query CaseList($search: String, $states: [CaseState!], $mine: Boolean, $after: String) {\n    disputeCases(search: $search, states: $states, mine: $mine, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        title\n        state\n        applicantName\n        openedAt\n        dueAt\n        daysLeft\n        overdue\n        respondent {\n          id\n          name\n        }\n        officer {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.CaseListDocument;
  '\n  mutation PreviewNotifyReceipt($input: PreviewNotifyReceiptInput!) {\n    previewNotifyReceipt(input: $input) {\n      preview {\n        digest\n        messages {\n          templateName\n          category\n          channel\n          channels\n          recipientName\n          recipientAddress\n          title\n          text\n          viewUrl\n          documentIds\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PreviewNotifyReceiptDocument;
  '\n  mutation SubmitCaseReport($input: SubmitCaseReportInput!) {\n    submitCaseReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SubmitCaseReportDocument;
  '\n  mutation RequestCaseExtension($input: RequestCaseExtensionInput!) {\n    requestCaseExtension(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RequestCaseExtensionDocument;
  '\n  mutation SubmitClosingReport($input: SubmitClosingReportInput!) {\n    submitClosingReport(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        approvals {\n          ...CaseApproval_request @unmask\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SubmitClosingReportDocument;
  '\n  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ConfirmReceiptDocument;
  '\n  mutation ReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ReportSelfRemedyDocument;
  '\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.GiveOpinionDocument;
  '\n  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerRecommendationDocument;
  '\n  mutation RejectAgreement($input: RejectAgreementInput!) {\n    rejectAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RejectAgreementDocument;
  '\n  subscription CaseChanged($customerId: ID) {\n    disputeCaseChanged(customerId: $customerId) {\n      ...CaseProgress_case @unmask\n    }\n  }\n': typeof types.CaseChangedDocument;
  '\n  query FilledTemplates($kind: TemplateKind!, $caseId: ID!) {\n    draftTemplates(kind: $kind) {\n      id\n      title\n      filledFor(caseId: $caseId)\n    }\n  }\n': typeof types.FilledTemplatesDocument;
  '\n  query DraftTemplates {\n    draftTemplates {\n      id\n      kind\n      title\n      text\n      version\n    }\n  }\n': typeof types.DraftTemplatesDocument;
  '\n  mutation KeepDraftTemplate($input: KeepDraftTemplateInput!) {\n    keepDraftTemplate(input: $input) {\n      draftTemplate {\n        id\n        kind\n        title\n        text\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.KeepDraftTemplateDocument;
  '\n  mutation DropDraftTemplate($input: DropDraftTemplateInput!) {\n    dropDraftTemplate(input: $input) {\n      draftTemplate {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DropDraftTemplateDocument;
  '\n  fragment Lesson_lesson on Lesson {\n    id\n    cause\n    title\n    text\n    writtenBy\n    writtenAt\n  }\n': typeof types.Lesson_LessonFragmentDoc;
  '\n  query Lessons($search: String, $cause: LessonCause, $after: String) {\n    lessons(search: $search, cause: $cause, first: 20, after: $after) {\n      nodes {\n        ...Lesson_lesson @unmask\n        itemCategory {\n          id\n          name\n        }\n        disputeCase {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.LessonsDocument;
  '\n  query CaseLessons($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      lessons {\n        ...Lesson_lesson @unmask\n      }\n    }\n  }\n': typeof types.CaseLessonsDocument;
  '\n  mutation WriteLesson($input: WriteLessonInput!) {\n    writeLesson(input: $input) {\n      lesson {\n        ...Lesson_lesson @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WriteLessonDocument;
  '\n  fragment CommitteeMember_member on CommitteeMember {\n    id\n    name\n    field\n    active\n    conflictsWith {\n      id\n      name\n    }\n  }\n': typeof types.CommitteeMember_MemberFragmentDoc;
  '\n  fragment CommitteeSession_session on CommitteeSession {\n    id\n    heldAt\n    place\n    minutes\n    members {\n      ...CommitteeMember_member @unmask\n    }\n  }\n': typeof types.CommitteeSession_SessionFragmentDoc;
  '\n  query CommitteeMembers {\n    committeeMembers {\n      ...CommitteeMember_member @unmask\n    }\n  }\n': typeof types.CommitteeMembersDocument;
  '\n  query CommitteeSessions($after: String) {\n    committeeSessions(first: 20, after: $after) {\n      nodes {\n        ...CommitteeSession_session @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.CommitteeSessionsDocument;
  '\n  mutation KeepCommitteeMember($input: KeepCommitteeMemberInput!) {\n    keepCommitteeMember(input: $input) {\n      member {\n        ...CommitteeMember_member @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.KeepCommitteeMemberDocument;
  '\n  mutation CallCommitteeSession($input: CallCommitteeSessionInput!) {\n    callCommitteeSession(input: $input) {\n      session {\n        ...CommitteeSession_session @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CallCommitteeSessionDocument;
  '\n  mutation KeepMinutes($input: KeepMinutesInput!) {\n    keepMinutes(input: $input) {\n      session {\n        ...CommitteeSession_session @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.KeepMinutesDocument;
  '\n  query BusinessesOfConflict($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n': typeof types.BusinessesOfConflictDocument;
  '\n  mutation PutOnAgenda($input: PutOnAgendaInput!) {\n    putOnAgenda(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PutOnAgendaDocument;
  '\n  mutation TakeOffAgenda($input: TakeOffAgendaInput!) {\n    takeOffAgenda(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.TakeOffAgendaDocument;
  '\n  mutation DecideMediation($input: DecideMediationInput!) {\n    decideMediation(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DecideMediationDocument;
  '\n  mutation WithdrawMediation($input: WithdrawMediationInput!) {\n    withdrawMediation(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WithdrawMediationDocument;
  '\n  query MediationList($states: [MediationState!], $after: String) {\n    mediations(states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        state\n        openedAt\n        dueAt\n        session {\n          id\n          heldAt\n          place\n        }\n        disputeCase {\n          id\n          number\n          title\n          respondent {\n            id\n            name\n          }\n          officer {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.MediationListDocument;
  '\n  query CaseOfMediation($id: ID!) {\n    mediation(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n': typeof types.CaseOfMediationDocument;
  '\n  fragment Mediation_mediation on Mediation {\n    id\n    state\n    decision\n    reasons\n    applicantAcceptedAt\n    respondentAcceptedAt\n    refusalReason\n    openedAt\n    decidedAt\n    endedAt\n    dueAt\n    paper\n    availableSteps\n    session {\n      id\n      heldAt\n      place\n      minutes\n      members {\n        id\n        name\n        field\n      }\n    }\n    excused {\n      id\n      name\n    }\n  }\n': typeof types.Mediation_MediationFragmentDoc;
  '\n  query CaseMediation($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      respondent {\n        id\n        name\n      }\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n    }\n  }\n': typeof types.CaseMediationDocument;
  '\n  fragment PartnerQuestion_question on PartnerQuestion {\n    id\n    number\n    title\n    text\n    askedBy\n    askedAt\n    answer\n    answeredBy\n    answeredAt\n    business {\n      id\n      name\n    }\n  }\n': typeof types.PartnerQuestion_QuestionFragmentDoc;
  '\n  query AskedQuestions($open: Boolean, $after: String) {\n    partnerQuestions(open: $open, first: 20, after: $after) {\n      nodes {\n        ...PartnerQuestion_question @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.AskedQuestionsDocument;
  '\n  mutation AnswerPartnerQuestion($input: AnswerPartnerQuestionInput!) {\n    answerPartnerQuestion(input: $input) {\n      partnerQuestion {\n        ...PartnerQuestion_question @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.AnswerPartnerQuestionDocument;
  '\n  query Precedents($search: String, $after: String) {\n    precedents(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        state\n        title\n        facts\n        decision\n        claimReason\n        result\n        publishedAt\n        standard {\n          id\n          item\n          harm\n        }\n        disputeCase {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.PrecedentsDocument;
  '\n  query ApplicableStandards {\n    disputeStandards(first: 100) {\n      nodes {\n        id\n        item\n        harm\n      }\n    }\n  }\n': typeof types.ApplicableStandardsDocument;
  '\n  mutation WritePrecedent($input: WritePrecedentInput!) {\n    writePrecedent(input: $input) {\n      precedent {\n        id\n        state\n        title\n        facts\n        decision\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WritePrecedentDocument;
  '\n  mutation PublishPrecedent($input: PublishPrecedentInput!) {\n    publishPrecedent(input: $input) {\n      precedent {\n        id\n        state\n        publishedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.PublishPrecedentDocument;
  '\n  mutation WithdrawPrecedent($input: WithdrawPrecedentInput!) {\n    withdrawPrecedent(input: $input) {\n      precedent {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.WithdrawPrecedentDocument;
  '\n  fragment Plan_plan on ResponsePlan {\n    id\n    state\n    title\n    text\n    ownerName\n    dueOn\n    outcome\n    endedAt\n    availableSteps\n    business {\n      id\n      name\n    }\n    itemCategory {\n      id\n      name\n    }\n  }\n': typeof types.Plan_PlanFragmentDoc;
  '\n  query RepeatProblems {\n    repeatProblems {\n      cases\n      settled\n      lastOpenedAt\n      business {\n        id\n        name\n      }\n      itemCategory {\n        id\n        name\n      }\n      plan {\n        id\n        title\n        dueOn\n      }\n    }\n  }\n': typeof types.RepeatProblemsDocument;
  '\n  query ResponsePlans($states: [ResponsePlanState!], $after: String) {\n    responsePlans(states: $states, first: 20, after: $after) {\n      nodes {\n        ...Plan_plan @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ResponsePlansDocument;
  '\n  mutation MakeResponsePlan($input: MakeResponsePlanInput!) {\n    makeResponsePlan(input: $input) {\n      responsePlan {\n        ...Plan_plan @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.MakeResponsePlanDocument;
  '\n  mutation EndResponsePlan($input: EndResponsePlanInput!) {\n    endResponsePlan(input: $input) {\n      responsePlan {\n        ...Plan_plan @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EndResponsePlanDocument;
  '\n  query DisputeSearch($text: String!) {\n    disputeCases(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        applicantName\n      }\n    }\n  }\n': typeof types.DisputeSearchDocument;
  '\n  query DisputeStandards($search: String, $first: Int!, $after: String) {\n    disputeStandards(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        code\n        version\n        item\n        harm\n        remedy\n        rule\n        source\n        effectiveFrom\n        effectiveUntil\n        itemCategory {\n          id\n          name\n        }\n        penalties {\n          daysBefore\n          percent\n        }\n        versions {\n          id\n          version\n          remedy\n          source\n          effectiveFrom\n          effectiveUntil\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.DisputeStandardsDocument;
  '\n  query RefundByStandard($facts: RefundFactsInput!) {\n    refundByStandard(facts: $facts) {\n      amount\n      lines {\n        label\n        amount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RefundByStandardDocument;
  '\n  mutation KeepStandard($input: KeepStandardInput!) {\n    keepStandard(input: $input) {\n      standard {\n        id\n        code\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.KeepStandardDocument;
  '\n  query CaseOfWithdrawal($id: ID!) {\n    withdrawalRequest(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n': typeof types.CaseOfWithdrawalDocument;
  '\n  fragment CaseWithdrawals_case on DisputeCase {\n    id\n    withdrawalRequests {\n      id\n      state\n      reason\n      answer\n      askedAt\n      endedAt\n    }\n  }\n': typeof types.CaseWithdrawals_CaseFragmentDoc;
};
const documents: Documents = {
  '\n  mutation IssueCaseAccess($input: IssueCaseAccessInput!) {\n    issueCaseAccess(input: $input) {\n      issued {\n        caseNumber\n        side\n        startPassword\n        expiresAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.IssueCaseAccessDocument,
  '\n  query SimilarCases($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      similarCases {\n        likeness\n        disputeCase {\n          id\n          number\n          title\n          result\n          claimReason\n        }\n      }\n    }\n  }\n':
    types.SimilarCasesDocument,
  '\n  mutation DecideLateAnswer($input: DecideLateAnswerInput!) {\n    decideLateAnswer(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DecideLateAnswerDocument,
  '\n  query ItemsOfExpertise($search: String) {\n    itemCategories(search: $search, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n':
    types.ItemsOfExpertiseDocument,
  '\n  query SuggestedOfficers($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      suggestedOfficers {\n        openCases\n        casesOfItem\n        expert\n        officer {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.SuggestedOfficersDocument,
  '\n  query OfficersWithExpertise {\n    officers {\n      id\n      name\n      expertise {\n        id\n        name\n      }\n      conflicts {\n        reason\n        declaredAt\n        business {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.OfficersWithExpertiseDocument,
  '\n  mutation EndOfficerConflict($input: EndOfficerConflictInput!) {\n    endOfficerConflict(input: $input) {\n      officer {\n        id\n        conflicts {\n          reason\n          declaredAt\n          business {\n            id\n            name\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EndOfficerConflictDocument,
  '\n  mutation SetOfficerExpertise($input: SetOfficerExpertiseInput!) {\n    setOfficerExpertise(input: $input) {\n      officer {\n        id\n        expertise {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SetOfficerExpertiseDocument,
  '\n  fragment CaseClasses_case on DisputeCase {\n    id\n    claimReason\n    saleType\n    salesTactic\n    region\n    itemCategory {\n      id\n      name\n    }\n  }\n':
    types.CaseClasses_CaseFragmentDoc,
  '\n  query CaseClassification($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseClasses_case @unmask\n      origin\n    }\n  }\n':
    types.CaseClassificationDocument,
  '\n  query CaseDuplicates($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      possibleDuplicates {\n        because\n        disputeCase {\n          id\n          number\n          title\n          state\n        }\n      }\n    }\n  }\n':
    types.CaseDuplicatesDocument,
  '\n  mutation ClassifyCase($input: ClassifyCaseInput!) {\n    classifyCase(input: $input) {\n      disputeCase {\n        ...CaseClasses_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ClassifyCaseDocument,
  '\n  query ItemsOfCases($search: String) {\n    itemCategories(search: $search, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n':
    types.ItemsOfCasesDocument,
  '\n  mutation RevealDisputeCase($input: RevealDisputeCaseInput!) {\n    revealDisputeCase(input: $input) {\n      revealed {\n        applicantPhone\n        applicantEmail\n        applicantAddress\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealDisputeCaseDocument,
  '\n  mutation RevealBusiness($input: RevealBusinessInput!) {\n    revealBusiness(input: $input) {\n      revealed {\n        phone\n        email\n        address\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevealBusinessDocument,
  '\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) {\n      disputeCase {\n        id\n        applicantPhone\n        applicantEmail\n        applicantAddress\n        respondent {\n          id\n          phone\n          email\n          address\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeContactDocument,
  '\n  fragment CaseFile_file on CaseFile {\n    id\n    name\n    size\n    state\n    refusalMessage\n    downloadUrl\n    thumbnailUrl\n  }\n':
    types.CaseFile_FileFragmentDoc,
  '\n  mutation RequestCaseFileUpload($input: RequestCaseFileUploadInput!) {\n    requestCaseFileUpload(input: $input) {\n      uploadUrl\n      caseFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestCaseFileUploadDocument,
  '\n  mutation ImportCases($input: ImportCasesInput!) {\n    importCases(input: $input) {\n      rows {\n        row\n        outcome\n        code\n        message\n        disputeCase {\n          id\n          number\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ImportCasesDocument,
  '\n  mutation OrderCaseInquiry($input: OrderCaseInquiryInput!) {\n    orderCaseInquiry(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.OrderCaseInquiryDocument,
  '\n  mutation RecordInquiryResult($input: RecordInquiryResultInput!) {\n    recordInquiryResult(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RecordInquiryResultDocument,
  '\n  mutation CallOffCaseInquiry($input: CallOffCaseInquiryInput!) {\n    callOffCaseInquiry(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CallOffCaseInquiryDocument,
  '\n  query CaseOfInquiry($id: ID!) {\n    caseInquiry(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n':
    types.CaseOfInquiryDocument,
  '\n  fragment CaseInquiry_inquiry on CaseInquiry {\n    id\n    kind\n    category\n    addresseeName\n    organisation\n    question\n    state\n    orderedByName\n    orderedAt\n    dueAt\n    resultOn\n    callOffReason\n    availableSteps\n    cost {\n      amount\n      currency\n    }\n    result {\n      id\n      title\n      text\n      visibleTo\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n  }\n':
    types.CaseInquiry_InquiryFragmentDoc,
  '\n  query CaseInquiries($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      inquiries {\n        ...CaseInquiry_inquiry @unmask\n      }\n    }\n  }\n':
    types.CaseInquiriesDocument,
  '\n  mutation ReadCaseMessage($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReadCaseMessageDocument,
  '\n  mutation WriteCaseNotice($input: WriteCaseNoticeInput!) {\n    writeCaseNotice(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WriteCaseNoticeDocument,
  '\n  mutation WidenCaseMessage($input: WidenCaseMessageInput!) {\n    widenCaseMessage(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WidenCaseMessageDocument,
  '\n  fragment CaseMessage_message on CaseMessage {\n    id\n    authorSide\n    authorName\n    kind\n    title\n    text\n    visibleTo\n    writtenAt\n    late\n    lateAccepted\n    lateReason\n    readByMe\n    readings {\n      side\n      at\n    }\n    attachments {\n      ...CaseFile_file @unmask\n    }\n    answers {\n      id\n      title\n    }\n  }\n':
    types.CaseMessage_MessageFragmentDoc,
  '\n  query CaseCorrespondence($id: ID!, $first: Int!, $after: String) {\n    disputeCase(id: $id) {\n      id\n      correspondence(first: $first, after: $after) {\n        nodes {\n          ...CaseMessage_message @unmask\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.CaseCorrespondenceDocument,
  '\n  query MyCaseNotes($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      myNotes {\n        id\n        text\n        writtenAt\n      }\n    }\n  }\n':
    types.MyCaseNotesDocument,
  '\n  mutation WriteCaseNote($input: WriteCaseNoteInput!) {\n    writeCaseNote(input: $input) {\n      caseNote {\n        id\n        text\n        writtenAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WriteCaseNoteDocument,
  '\n  mutation DeleteCaseNote($input: DeleteCaseNoteInput!) {\n    deleteCaseNote(input: $input) {\n      caseNote {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DeleteCaseNoteDocument,
  '\n  fragment CaseOffers_case on DisputeCase {\n    id\n    termsOpen\n    answers {\n      id\n      question\n      round\n      side\n      agreed\n      text\n      late\n      accepted\n      decisionNote\n      givenAt\n    }\n    offers {\n      id\n      kind\n      round\n      text\n      digest\n      madeAt\n      terms {\n        id\n        kind\n        state\n        quantity\n        note\n        reference\n        remark\n        availableSteps\n        amount {\n          amount\n          currency\n        }\n        orderLine {\n          id\n          number\n        }\n      }\n      signatures {\n        id\n        side\n        signerName\n        office\n        signedAt\n      }\n    }\n  }\n':
    types.CaseOffers_CaseFragmentDoc,
  '\n  mutation ReportCaseTerm($input: ReportCaseTermInput!) {\n    reportCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReportCaseTermDocument,
  '\n  mutation ConfirmCaseTerm($input: ConfirmCaseTermInput!) {\n    confirmCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ConfirmCaseTermDocument,
  '\n  mutation SettleCaseTerm($input: SettleCaseTermInput!) {\n    settleCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SettleCaseTermDocument,
  '\n  query CaseGoods($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      orderLine {\n        id\n      }\n      order {\n        id\n        lines {\n          id\n          number\n          paid {\n            amount\n          }\n          compensated {\n            amount\n          }\n          variant {\n            id\n            sku\n            product {\n              id\n              name\n              variants {\n                id\n                sku\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n':
    types.CaseGoodsDocument,
  '\n  fragment CaseApproval_request on ApprovalRequest {\n    id\n    kind\n    kindName\n    title\n    content\n    state\n    requesterName\n    round\n    submittedAt\n    decidedAt\n    mine\n    waitsForMe\n    waitingStep {\n      id\n      role\n    }\n    steps {\n      id\n      decision\n      decidedByName\n      onBehalfOfName\n      decidedAt\n      reason\n    }\n  }\n':
    types.CaseApproval_RequestFragmentDoc,
  '\n  query CaseRecords($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      state\n      availableSteps\n      dueAt\n      daysLeft\n      overdue\n      applicantPhone\n      applicantEmail\n      applicantAddress\n      respondent {\n        id\n        name\n        phone\n        email\n        address\n      }\n      approvals {\n        ...CaseApproval_request @unmask\n      }\n      deadlines {\n        id\n        clock\n        clockName\n        source\n        state\n        startedAt\n        dueAt\n        history {\n          id\n          kind\n          at\n          dueAt\n          actorName\n          reason\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n':
    types.CaseRecordsDocument,
  '\n  fragment Figures_figures on CaseFigures {\n    opened\n    ended\n    settled\n    online\n    meanDays\n    settledShare\n  }\n':
    types.Figures_FiguresFragmentDoc,
  '\n  query DisputeStatistics($from: String!, $to: String!) {\n    disputeStatistics(from: $from, to: $to) {\n      countedAt\n      totals {\n        ...Figures_figures @unmask\n      }\n      months {\n        month\n        figures {\n          ...Figures_figures @unmask\n        }\n      }\n      breakdowns {\n        dimension\n        values {\n          value\n          label\n          itemCategory {\n            id\n            name\n          }\n          figures {\n            ...Figures_figures @unmask\n          }\n        }\n      }\n    }\n  }\n':
    types.DisputeStatisticsDocument,
  '\n  mutation RequestSupplement($input: RequestSupplementInput!) {\n    requestSupplement(input: $input) {\n      requests {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestSupplementDocument,
  '\n  mutation AcceptLateAnswer($input: AcceptLateAnswerInput!) {\n    acceptLateAnswer(input: $input) {\n      supplementRequest {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AcceptLateAnswerDocument,
  '\n  mutation CallOffSupplement($input: CallOffSupplementInput!) {\n    callOffSupplement(input: $input) {\n      supplementRequest {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CallOffSupplementDocument,
  '\n  query CaseOfSupplement($id: ID!) {\n    supplementRequest(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n':
    types.CaseOfSupplementDocument,
  '\n  fragment Supplement_request on SupplementRequest {\n    id\n    side\n    state\n    askedAt\n    dueAt\n    answeredAt\n    availableSteps\n    questions {\n      label\n      kind\n      required\n    }\n    answers {\n      value\n      fileIds\n    }\n    message {\n      id\n      title\n      text\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n    answer {\n      id\n      late\n      lateAccepted\n      lateReason\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n  }\n':
    types.Supplement_RequestFragmentDoc,
  '\n  query CaseSupplements($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      supplements {\n        ...Supplement_request @unmask\n      }\n    }\n  }\n':
    types.CaseSupplementsDocument,
  '\n  mutation RequestCollectiveDispute($input: RequestCollectiveDisputeInput!) {\n    requestCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestCollectiveDisputeDocument,
  '\n  mutation AnnounceCollectiveDispute($input: AnnounceCollectiveDisputeInput!) {\n    announceCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnnounceCollectiveDisputeDocument,
  '\n  mutation RejectCollectiveDispute($input: RejectCollectiveDisputeInput!) {\n    rejectCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RejectCollectiveDisputeDocument,
  '\n  mutation NameRepresentatives($input: NameRepresentativesInput!) {\n    nameRepresentatives(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.NameRepresentativesDocument,
  '\n  mutation DecideCollectiveDispute($input: DecideCollectiveDisputeInput!) {\n    decideCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DecideCollectiveDisputeDocument,
  '\n  fragment Collective_dispute on CollectiveDispute {\n    id\n    number\n    state\n    title\n    harm\n    requestedBy\n    harmed\n    requestedAt\n    announcedAt\n    joinUntil\n    rejectedReason\n    decision\n    reasons\n    refundPercent\n    decidedAt\n    answer\n    answerReason\n    answeredAt\n    endedAt\n    participants\n    availableSteps\n    business {\n      id\n      name\n    }\n    session {\n      id\n      heldAt\n      place\n    }\n  }\n':
    types.Collective_DisputeFragmentDoc,
  '\n  query CollectiveDisputeList($states: [CollectiveDisputeState!], $after: String) {\n    collectiveDisputes(states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        state\n        title\n        harmed\n        participants\n        requestedAt\n        joinUntil\n        business {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.CollectiveDisputeListDocument,
  '\n  query CollectiveDisputePage($id: ID!) {\n    collectiveDispute(id: $id) {\n      ...Collective_dispute @unmask\n    }\n  }\n':
    types.CollectiveDisputePageDocument,
  '\n  query CollectiveParticipants($disputeId: ID!, $after: String) {\n    collectiveParticipants(disputeId: $disputeId, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        phoneNumber\n        statement\n        paidAmount\n        representative\n        joinedAt\n        answer\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.CollectiveParticipantsDocument,
  '\n  fragment CompanyChange_change on CompanyChange {\n    id\n    state\n    name\n    address\n    reason\n    answer\n    askedAt\n    endedAt\n    business {\n      id\n      name\n      address\n    }\n  }\n':
    types.CompanyChange_ChangeFragmentDoc,
  '\n  query CompanyChanges($states: [CompanyChangeState!], $after: String) {\n    companyChanges(states: $states, first: 20, after: $after) {\n      nodes {\n        ...CompanyChange_change @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.CompanyChangesDocument,
  '\n  mutation DecideCompanyChange($input: DecideCompanyChangeInput!) {\n    decideCompanyChange(input: $input) {\n      companyChange {\n        ...CompanyChange_change @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DecideCompanyChangeDocument,
  '\n  query KnownBusinesses($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n        partner\n      }\n    }\n  }\n':
    types.KnownBusinessesDocument,
  '\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AssignCaseDocument,
  '\n  mutation RecuseFromCase($input: RecuseFromCaseInput!) {\n    recuseFromCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RecuseFromCaseDocument,
  '\n  mutation NameRespondent($input: NameRespondentInput!) {\n    nameRespondent(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.NameRespondentDocument,
  '\n  mutation NotifyReceipt($input: NotifyReceiptInput!) {\n    notifyReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.NotifyReceiptDocument,
  '\n  mutation BeginFactFinding($input: BeginFactFindingInput!) {\n    beginFactFinding(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.BeginFactFindingDocument,
  '\n  mutation RecommendSettlement($input: RecommendSettlementInput!) {\n    recommendSettlement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RecommendSettlementDocument,
  '\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RecordAgreementDocument,
  '\n  mutation CloseCase($input: CloseCaseInput!) {\n    closeCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CloseCaseDocument,
  '\n  mutation WithdrawCase($input: WithdrawCaseInput!) {\n    withdrawCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WithdrawCaseDocument,
  '\n  mutation RequestOpinions($input: RequestOpinionsInput!) {\n    requestOpinions(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RequestOpinionsDocument,
  '\n  mutation DraftAgreement($input: DraftAgreementInput!) {\n    draftAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DraftAgreementDocument,
  '\n  mutation TransferToMediation($input: TransferToMediationInput!) {\n    transferToMediation(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.TransferToMediationDocument,
  '\n  query CaseDesk($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseWithdrawals_case @unmask\n      unreadCount\n      correspondence(first: 1) {\n        nodes {\n          id\n        }\n      }\n      supplements {\n        id\n        state\n      }\n      inquiries {\n        id\n        state\n      }\n      mediation {\n        id\n        state\n      }\n    }\n  }\n':
    types.CaseDeskDocument,
  '\n  fragment CaseProgress_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    officerConflict\n    availableSteps\n    recommendation\n    agreement\n    result\n    receiptNotifiedAt\n    receiptConfirmedAt\n    closedAt\n    respondent {\n      id\n      name\n      partner\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      toState\n      takenByName\n      takenAt\n      note\n    }\n  }\n':
    types.CaseProgress_CaseFragmentDoc,
  '\n  query DisputeCasePage($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseProgress_case @unmask\n      ...CaseOffers_case @unmask\n      facts\n      applicantName\n      claimReason\n      itemCategory {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      evidenceDigest\n    }\n  }\n':
    types.DisputeCasePageDocument,
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
  '\n  mutation ConfirmReceipt($input: ConfirmReceiptInput!) {\n    confirmReceipt(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ConfirmReceiptDocument,
  '\n  mutation ReportSelfRemedy($input: ReportSelfRemedyInput!) {\n    reportSelfRemedy(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ReportSelfRemedyDocument,
  '\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.GiveOpinionDocument,
  '\n  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerRecommendationDocument,
  '\n  mutation RejectAgreement($input: RejectAgreementInput!) {\n    rejectAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RejectAgreementDocument,
  '\n  subscription CaseChanged($customerId: ID) {\n    disputeCaseChanged(customerId: $customerId) {\n      ...CaseProgress_case @unmask\n    }\n  }\n':
    types.CaseChangedDocument,
  '\n  query FilledTemplates($kind: TemplateKind!, $caseId: ID!) {\n    draftTemplates(kind: $kind) {\n      id\n      title\n      filledFor(caseId: $caseId)\n    }\n  }\n':
    types.FilledTemplatesDocument,
  '\n  query DraftTemplates {\n    draftTemplates {\n      id\n      kind\n      title\n      text\n      version\n    }\n  }\n':
    types.DraftTemplatesDocument,
  '\n  mutation KeepDraftTemplate($input: KeepDraftTemplateInput!) {\n    keepDraftTemplate(input: $input) {\n      draftTemplate {\n        id\n        kind\n        title\n        text\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.KeepDraftTemplateDocument,
  '\n  mutation DropDraftTemplate($input: DropDraftTemplateInput!) {\n    dropDraftTemplate(input: $input) {\n      draftTemplate {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DropDraftTemplateDocument,
  '\n  fragment Lesson_lesson on Lesson {\n    id\n    cause\n    title\n    text\n    writtenBy\n    writtenAt\n  }\n':
    types.Lesson_LessonFragmentDoc,
  '\n  query Lessons($search: String, $cause: LessonCause, $after: String) {\n    lessons(search: $search, cause: $cause, first: 20, after: $after) {\n      nodes {\n        ...Lesson_lesson @unmask\n        itemCategory {\n          id\n          name\n        }\n        disputeCase {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.LessonsDocument,
  '\n  query CaseLessons($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      lessons {\n        ...Lesson_lesson @unmask\n      }\n    }\n  }\n':
    types.CaseLessonsDocument,
  '\n  mutation WriteLesson($input: WriteLessonInput!) {\n    writeLesson(input: $input) {\n      lesson {\n        ...Lesson_lesson @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WriteLessonDocument,
  '\n  fragment CommitteeMember_member on CommitteeMember {\n    id\n    name\n    field\n    active\n    conflictsWith {\n      id\n      name\n    }\n  }\n':
    types.CommitteeMember_MemberFragmentDoc,
  '\n  fragment CommitteeSession_session on CommitteeSession {\n    id\n    heldAt\n    place\n    minutes\n    members {\n      ...CommitteeMember_member @unmask\n    }\n  }\n':
    types.CommitteeSession_SessionFragmentDoc,
  '\n  query CommitteeMembers {\n    committeeMembers {\n      ...CommitteeMember_member @unmask\n    }\n  }\n':
    types.CommitteeMembersDocument,
  '\n  query CommitteeSessions($after: String) {\n    committeeSessions(first: 20, after: $after) {\n      nodes {\n        ...CommitteeSession_session @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.CommitteeSessionsDocument,
  '\n  mutation KeepCommitteeMember($input: KeepCommitteeMemberInput!) {\n    keepCommitteeMember(input: $input) {\n      member {\n        ...CommitteeMember_member @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.KeepCommitteeMemberDocument,
  '\n  mutation CallCommitteeSession($input: CallCommitteeSessionInput!) {\n    callCommitteeSession(input: $input) {\n      session {\n        ...CommitteeSession_session @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CallCommitteeSessionDocument,
  '\n  mutation KeepMinutes($input: KeepMinutesInput!) {\n    keepMinutes(input: $input) {\n      session {\n        ...CommitteeSession_session @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.KeepMinutesDocument,
  '\n  query BusinessesOfConflict($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n':
    types.BusinessesOfConflictDocument,
  '\n  mutation PutOnAgenda($input: PutOnAgendaInput!) {\n    putOnAgenda(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PutOnAgendaDocument,
  '\n  mutation TakeOffAgenda($input: TakeOffAgendaInput!) {\n    takeOffAgenda(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.TakeOffAgendaDocument,
  '\n  mutation DecideMediation($input: DecideMediationInput!) {\n    decideMediation(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DecideMediationDocument,
  '\n  mutation WithdrawMediation($input: WithdrawMediationInput!) {\n    withdrawMediation(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WithdrawMediationDocument,
  '\n  query MediationList($states: [MediationState!], $after: String) {\n    mediations(states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        state\n        openedAt\n        dueAt\n        session {\n          id\n          heldAt\n          place\n        }\n        disputeCase {\n          id\n          number\n          title\n          respondent {\n            id\n            name\n          }\n          officer {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.MediationListDocument,
  '\n  query CaseOfMediation($id: ID!) {\n    mediation(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n':
    types.CaseOfMediationDocument,
  '\n  fragment Mediation_mediation on Mediation {\n    id\n    state\n    decision\n    reasons\n    applicantAcceptedAt\n    respondentAcceptedAt\n    refusalReason\n    openedAt\n    decidedAt\n    endedAt\n    dueAt\n    paper\n    availableSteps\n    session {\n      id\n      heldAt\n      place\n      minutes\n      members {\n        id\n        name\n        field\n      }\n    }\n    excused {\n      id\n      name\n    }\n  }\n':
    types.Mediation_MediationFragmentDoc,
  '\n  query CaseMediation($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      respondent {\n        id\n        name\n      }\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n    }\n  }\n':
    types.CaseMediationDocument,
  '\n  fragment PartnerQuestion_question on PartnerQuestion {\n    id\n    number\n    title\n    text\n    askedBy\n    askedAt\n    answer\n    answeredBy\n    answeredAt\n    business {\n      id\n      name\n    }\n  }\n':
    types.PartnerQuestion_QuestionFragmentDoc,
  '\n  query AskedQuestions($open: Boolean, $after: String) {\n    partnerQuestions(open: $open, first: 20, after: $after) {\n      nodes {\n        ...PartnerQuestion_question @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.AskedQuestionsDocument,
  '\n  mutation AnswerPartnerQuestion($input: AnswerPartnerQuestionInput!) {\n    answerPartnerQuestion(input: $input) {\n      partnerQuestion {\n        ...PartnerQuestion_question @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.AnswerPartnerQuestionDocument,
  '\n  query Precedents($search: String, $after: String) {\n    precedents(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        state\n        title\n        facts\n        decision\n        claimReason\n        result\n        publishedAt\n        standard {\n          id\n          item\n          harm\n        }\n        disputeCase {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.PrecedentsDocument,
  '\n  query ApplicableStandards {\n    disputeStandards(first: 100) {\n      nodes {\n        id\n        item\n        harm\n      }\n    }\n  }\n':
    types.ApplicableStandardsDocument,
  '\n  mutation WritePrecedent($input: WritePrecedentInput!) {\n    writePrecedent(input: $input) {\n      precedent {\n        id\n        state\n        title\n        facts\n        decision\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WritePrecedentDocument,
  '\n  mutation PublishPrecedent($input: PublishPrecedentInput!) {\n    publishPrecedent(input: $input) {\n      precedent {\n        id\n        state\n        publishedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.PublishPrecedentDocument,
  '\n  mutation WithdrawPrecedent($input: WithdrawPrecedentInput!) {\n    withdrawPrecedent(input: $input) {\n      precedent {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.WithdrawPrecedentDocument,
  '\n  fragment Plan_plan on ResponsePlan {\n    id\n    state\n    title\n    text\n    ownerName\n    dueOn\n    outcome\n    endedAt\n    availableSteps\n    business {\n      id\n      name\n    }\n    itemCategory {\n      id\n      name\n    }\n  }\n':
    types.Plan_PlanFragmentDoc,
  '\n  query RepeatProblems {\n    repeatProblems {\n      cases\n      settled\n      lastOpenedAt\n      business {\n        id\n        name\n      }\n      itemCategory {\n        id\n        name\n      }\n      plan {\n        id\n        title\n        dueOn\n      }\n    }\n  }\n':
    types.RepeatProblemsDocument,
  '\n  query ResponsePlans($states: [ResponsePlanState!], $after: String) {\n    responsePlans(states: $states, first: 20, after: $after) {\n      nodes {\n        ...Plan_plan @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ResponsePlansDocument,
  '\n  mutation MakeResponsePlan($input: MakeResponsePlanInput!) {\n    makeResponsePlan(input: $input) {\n      responsePlan {\n        ...Plan_plan @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.MakeResponsePlanDocument,
  '\n  mutation EndResponsePlan($input: EndResponsePlanInput!) {\n    endResponsePlan(input: $input) {\n      responsePlan {\n        ...Plan_plan @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EndResponsePlanDocument,
  '\n  query DisputeSearch($text: String!) {\n    disputeCases(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        applicantName\n      }\n    }\n  }\n':
    types.DisputeSearchDocument,
  '\n  query DisputeStandards($search: String, $first: Int!, $after: String) {\n    disputeStandards(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        code\n        version\n        item\n        harm\n        remedy\n        rule\n        source\n        effectiveFrom\n        effectiveUntil\n        itemCategory {\n          id\n          name\n        }\n        penalties {\n          daysBefore\n          percent\n        }\n        versions {\n          id\n          version\n          remedy\n          source\n          effectiveFrom\n          effectiveUntil\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.DisputeStandardsDocument,
  '\n  query RefundByStandard($facts: RefundFactsInput!) {\n    refundByStandard(facts: $facts) {\n      amount\n      lines {\n        label\n        amount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RefundByStandardDocument,
  '\n  mutation KeepStandard($input: KeepStandardInput!) {\n    keepStandard(input: $input) {\n      standard {\n        id\n        code\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.KeepStandardDocument,
  '\n  query CaseOfWithdrawal($id: ID!) {\n    withdrawalRequest(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n':
    types.CaseOfWithdrawalDocument,
  '\n  fragment CaseWithdrawals_case on DisputeCase {\n    id\n    withdrawalRequests {\n      id\n      state\n      reason\n      answer\n      askedAt\n      endedAt\n    }\n  }\n':
    types.CaseWithdrawals_CaseFragmentDoc,
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
  source: '\n  query SimilarCases($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      similarCases {\n        likeness\n        disputeCase {\n          id\n          number\n          title\n          result\n          claimReason\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SimilarCases($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      similarCases {\n        likeness\n        disputeCase {\n          id\n          number\n          title\n          result\n          claimReason\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideLateAnswer($input: DecideLateAnswerInput!) {\n    decideLateAnswer(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideLateAnswer($input: DecideLateAnswerInput!) {\n    decideLateAnswer(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ItemsOfExpertise($search: String) {\n    itemCategories(search: $search, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ItemsOfExpertise($search: String) {\n    itemCategories(search: $search, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SuggestedOfficers($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      suggestedOfficers {\n        openCases\n        casesOfItem\n        expert\n        officer {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SuggestedOfficers($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      suggestedOfficers {\n        openCases\n        casesOfItem\n        expert\n        officer {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OfficersWithExpertise {\n    officers {\n      id\n      name\n      expertise {\n        id\n        name\n      }\n      conflicts {\n        reason\n        declaredAt\n        business {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OfficersWithExpertise {\n    officers {\n      id\n      name\n      expertise {\n        id\n        name\n      }\n      conflicts {\n        reason\n        declaredAt\n        business {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndOfficerConflict($input: EndOfficerConflictInput!) {\n    endOfficerConflict(input: $input) {\n      officer {\n        id\n        conflicts {\n          reason\n          declaredAt\n          business {\n            id\n            name\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndOfficerConflict($input: EndOfficerConflictInput!) {\n    endOfficerConflict(input: $input) {\n      officer {\n        id\n        conflicts {\n          reason\n          declaredAt\n          business {\n            id\n            name\n          }\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetOfficerExpertise($input: SetOfficerExpertiseInput!) {\n    setOfficerExpertise(input: $input) {\n      officer {\n        id\n        expertise {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SetOfficerExpertise($input: SetOfficerExpertiseInput!) {\n    setOfficerExpertise(input: $input) {\n      officer {\n        id\n        expertise {\n          id\n          name\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseClasses_case on DisputeCase {\n    id\n    claimReason\n    saleType\n    salesTactic\n    region\n    itemCategory {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseClasses_case on DisputeCase {\n    id\n    claimReason\n    saleType\n    salesTactic\n    region\n    itemCategory {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseClassification($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseClasses_case @unmask\n      origin\n    }\n  }\n',
): (typeof documents)['\n  query CaseClassification($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseClasses_case @unmask\n      origin\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseDuplicates($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      possibleDuplicates {\n        because\n        disputeCase {\n          id\n          number\n          title\n          state\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseDuplicates($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      possibleDuplicates {\n        because\n        disputeCase {\n          id\n          number\n          title\n          state\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ClassifyCase($input: ClassifyCaseInput!) {\n    classifyCase(input: $input) {\n      disputeCase {\n        ...CaseClasses_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ClassifyCase($input: ClassifyCaseInput!) {\n    classifyCase(input: $input) {\n      disputeCase {\n        ...CaseClasses_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ItemsOfCases($search: String) {\n    itemCategories(search: $search, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ItemsOfCases($search: String) {\n    itemCategories(search: $search, first: 8) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  fragment CaseFile_file on CaseFile {\n    id\n    name\n    size\n    state\n    refusalMessage\n    downloadUrl\n    thumbnailUrl\n  }\n',
): (typeof documents)['\n  fragment CaseFile_file on CaseFile {\n    id\n    name\n    size\n    state\n    refusalMessage\n    downloadUrl\n    thumbnailUrl\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestCaseFileUpload($input: RequestCaseFileUploadInput!) {\n    requestCaseFileUpload(input: $input) {\n      uploadUrl\n      caseFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestCaseFileUpload($input: RequestCaseFileUploadInput!) {\n    requestCaseFileUpload(input: $input) {\n      uploadUrl\n      caseFile {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ImportCases($input: ImportCasesInput!) {\n    importCases(input: $input) {\n      rows {\n        row\n        outcome\n        code\n        message\n        disputeCase {\n          id\n          number\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ImportCases($input: ImportCasesInput!) {\n    importCases(input: $input) {\n      rows {\n        row\n        outcome\n        code\n        message\n        disputeCase {\n          id\n          number\n        }\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OrderCaseInquiry($input: OrderCaseInquiryInput!) {\n    orderCaseInquiry(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OrderCaseInquiry($input: OrderCaseInquiryInput!) {\n    orderCaseInquiry(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordInquiryResult($input: RecordInquiryResultInput!) {\n    recordInquiryResult(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordInquiryResult($input: RecordInquiryResultInput!) {\n    recordInquiryResult(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CallOffCaseInquiry($input: CallOffCaseInquiryInput!) {\n    callOffCaseInquiry(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CallOffCaseInquiry($input: CallOffCaseInquiryInput!) {\n    callOffCaseInquiry(input: $input) {\n      caseInquiry {\n        ...CaseInquiry_inquiry @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseOfInquiry($id: ID!) {\n    caseInquiry(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseOfInquiry($id: ID!) {\n    caseInquiry(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseInquiry_inquiry on CaseInquiry {\n    id\n    kind\n    category\n    addresseeName\n    organisation\n    question\n    state\n    orderedByName\n    orderedAt\n    dueAt\n    resultOn\n    callOffReason\n    availableSteps\n    cost {\n      amount\n      currency\n    }\n    result {\n      id\n      title\n      text\n      visibleTo\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseInquiry_inquiry on CaseInquiry {\n    id\n    kind\n    category\n    addresseeName\n    organisation\n    question\n    state\n    orderedByName\n    orderedAt\n    dueAt\n    resultOn\n    callOffReason\n    availableSteps\n    cost {\n      amount\n      currency\n    }\n    result {\n      id\n      title\n      text\n      visibleTo\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseInquiries($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      inquiries {\n        ...CaseInquiry_inquiry @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseInquiries($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      inquiries {\n        ...CaseInquiry_inquiry @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadCaseMessage($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReadCaseMessage($input: ReadCaseMessageInput!) {\n    readCaseMessage(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteCaseNotice($input: WriteCaseNoticeInput!) {\n    writeCaseNotice(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteCaseNotice($input: WriteCaseNoticeInput!) {\n    writeCaseNotice(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WidenCaseMessage($input: WidenCaseMessageInput!) {\n    widenCaseMessage(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WidenCaseMessage($input: WidenCaseMessageInput!) {\n    widenCaseMessage(input: $input) {\n      caseMessage {\n        ...CaseMessage_message @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseMessage_message on CaseMessage {\n    id\n    authorSide\n    authorName\n    kind\n    title\n    text\n    visibleTo\n    writtenAt\n    late\n    lateAccepted\n    lateReason\n    readByMe\n    readings {\n      side\n      at\n    }\n    attachments {\n      ...CaseFile_file @unmask\n    }\n    answers {\n      id\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseMessage_message on CaseMessage {\n    id\n    authorSide\n    authorName\n    kind\n    title\n    text\n    visibleTo\n    writtenAt\n    late\n    lateAccepted\n    lateReason\n    readByMe\n    readings {\n      side\n      at\n    }\n    attachments {\n      ...CaseFile_file @unmask\n    }\n    answers {\n      id\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseCorrespondence($id: ID!, $first: Int!, $after: String) {\n    disputeCase(id: $id) {\n      id\n      correspondence(first: $first, after: $after) {\n        nodes {\n          ...CaseMessage_message @unmask\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseCorrespondence($id: ID!, $first: Int!, $after: String) {\n    disputeCase(id: $id) {\n      id\n      correspondence(first: $first, after: $after) {\n        nodes {\n          ...CaseMessage_message @unmask\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyCaseNotes($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      myNotes {\n        id\n        text\n        writtenAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MyCaseNotes($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      myNotes {\n        id\n        text\n        writtenAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteCaseNote($input: WriteCaseNoteInput!) {\n    writeCaseNote(input: $input) {\n      caseNote {\n        id\n        text\n        writtenAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteCaseNote($input: WriteCaseNoteInput!) {\n    writeCaseNote(input: $input) {\n      caseNote {\n        id\n        text\n        writtenAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeleteCaseNote($input: DeleteCaseNoteInput!) {\n    deleteCaseNote(input: $input) {\n      caseNote {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeleteCaseNote($input: DeleteCaseNoteInput!) {\n    deleteCaseNote(input: $input) {\n      caseNote {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseOffers_case on DisputeCase {\n    id\n    termsOpen\n    answers {\n      id\n      question\n      round\n      side\n      agreed\n      text\n      late\n      accepted\n      decisionNote\n      givenAt\n    }\n    offers {\n      id\n      kind\n      round\n      text\n      digest\n      madeAt\n      terms {\n        id\n        kind\n        state\n        quantity\n        note\n        reference\n        remark\n        availableSteps\n        amount {\n          amount\n          currency\n        }\n        orderLine {\n          id\n          number\n        }\n      }\n      signatures {\n        id\n        side\n        signerName\n        office\n        signedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseOffers_case on DisputeCase {\n    id\n    termsOpen\n    answers {\n      id\n      question\n      round\n      side\n      agreed\n      text\n      late\n      accepted\n      decisionNote\n      givenAt\n    }\n    offers {\n      id\n      kind\n      round\n      text\n      digest\n      madeAt\n      terms {\n        id\n        kind\n        state\n        quantity\n        note\n        reference\n        remark\n        availableSteps\n        amount {\n          amount\n          currency\n        }\n        orderLine {\n          id\n          number\n        }\n      }\n      signatures {\n        id\n        side\n        signerName\n        office\n        signedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportCaseTerm($input: ReportCaseTermInput!) {\n    reportCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ReportCaseTerm($input: ReportCaseTermInput!) {\n    reportCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmCaseTerm($input: ConfirmCaseTermInput!) {\n    confirmCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmCaseTerm($input: ConfirmCaseTermInput!) {\n    confirmCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SettleCaseTerm($input: SettleCaseTermInput!) {\n    settleCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SettleCaseTerm($input: SettleCaseTermInput!) {\n    settleCaseTerm(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseGoods($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      orderLine {\n        id\n      }\n      order {\n        id\n        lines {\n          id\n          number\n          paid {\n            amount\n          }\n          compensated {\n            amount\n          }\n          variant {\n            id\n            sku\n            product {\n              id\n              name\n              variants {\n                id\n                sku\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseGoods($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      orderLine {\n        id\n      }\n      order {\n        id\n        lines {\n          id\n          number\n          paid {\n            amount\n          }\n          compensated {\n            amount\n          }\n          variant {\n            id\n            sku\n            product {\n              id\n              name\n              variants {\n                id\n                sku\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n'];
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
  source: '\n  query CaseRecords($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      state\n      availableSteps\n      dueAt\n      daysLeft\n      overdue\n      applicantPhone\n      applicantEmail\n      applicantAddress\n      respondent {\n        id\n        name\n        phone\n        email\n        address\n      }\n      approvals {\n        ...CaseApproval_request @unmask\n      }\n      deadlines {\n        id\n        clock\n        clockName\n        source\n        state\n        startedAt\n        dueAt\n        history {\n          id\n          kind\n          at\n          dueAt\n          actorName\n          reason\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseRecords($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      state\n      availableSteps\n      dueAt\n      daysLeft\n      overdue\n      applicantPhone\n      applicantEmail\n      applicantAddress\n      respondent {\n        id\n        name\n        phone\n        email\n        address\n      }\n      approvals {\n        ...CaseApproval_request @unmask\n      }\n      deadlines {\n        id\n        clock\n        clockName\n        source\n        state\n        startedAt\n        dueAt\n        history {\n          id\n          kind\n          at\n          dueAt\n          actorName\n          reason\n        }\n      }\n      documents {\n        id\n        number\n        title\n        version\n        state\n        problem\n        orderedAt\n        issuedAt\n        downloadUrl\n        readings {\n          side\n          at\n        }\n      }\n      messages {\n        id\n        channel\n        state\n        templateName\n        recipientName\n        recipientAddress\n        problem\n        createdAt\n        openedAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Figures_figures on CaseFigures {\n    opened\n    ended\n    settled\n    online\n    meanDays\n    settledShare\n  }\n',
): (typeof documents)['\n  fragment Figures_figures on CaseFigures {\n    opened\n    ended\n    settled\n    online\n    meanDays\n    settledShare\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DisputeStatistics($from: String!, $to: String!) {\n    disputeStatistics(from: $from, to: $to) {\n      countedAt\n      totals {\n        ...Figures_figures @unmask\n      }\n      months {\n        month\n        figures {\n          ...Figures_figures @unmask\n        }\n      }\n      breakdowns {\n        dimension\n        values {\n          value\n          label\n          itemCategory {\n            id\n            name\n          }\n          figures {\n            ...Figures_figures @unmask\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DisputeStatistics($from: String!, $to: String!) {\n    disputeStatistics(from: $from, to: $to) {\n      countedAt\n      totals {\n        ...Figures_figures @unmask\n      }\n      months {\n        month\n        figures {\n          ...Figures_figures @unmask\n        }\n      }\n      breakdowns {\n        dimension\n        values {\n          value\n          label\n          itemCategory {\n            id\n            name\n          }\n          figures {\n            ...Figures_figures @unmask\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestSupplement($input: RequestSupplementInput!) {\n    requestSupplement(input: $input) {\n      requests {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestSupplement($input: RequestSupplementInput!) {\n    requestSupplement(input: $input) {\n      requests {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AcceptLateAnswer($input: AcceptLateAnswerInput!) {\n    acceptLateAnswer(input: $input) {\n      supplementRequest {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AcceptLateAnswer($input: AcceptLateAnswerInput!) {\n    acceptLateAnswer(input: $input) {\n      supplementRequest {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CallOffSupplement($input: CallOffSupplementInput!) {\n    callOffSupplement(input: $input) {\n      supplementRequest {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CallOffSupplement($input: CallOffSupplementInput!) {\n    callOffSupplement(input: $input) {\n      supplementRequest {\n        ...Supplement_request @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseOfSupplement($id: ID!) {\n    supplementRequest(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseOfSupplement($id: ID!) {\n    supplementRequest(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Supplement_request on SupplementRequest {\n    id\n    side\n    state\n    askedAt\n    dueAt\n    answeredAt\n    availableSteps\n    questions {\n      label\n      kind\n      required\n    }\n    answers {\n      value\n      fileIds\n    }\n    message {\n      id\n      title\n      text\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n    answer {\n      id\n      late\n      lateAccepted\n      lateReason\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment Supplement_request on SupplementRequest {\n    id\n    side\n    state\n    askedAt\n    dueAt\n    answeredAt\n    availableSteps\n    questions {\n      label\n      kind\n      required\n    }\n    answers {\n      value\n      fileIds\n    }\n    message {\n      id\n      title\n      text\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n    answer {\n      id\n      late\n      lateAccepted\n      lateReason\n      attachments {\n        ...CaseFile_file @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseSupplements($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      supplements {\n        ...Supplement_request @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseSupplements($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      supplements {\n        ...Supplement_request @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RequestCollectiveDispute($input: RequestCollectiveDisputeInput!) {\n    requestCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestCollectiveDispute($input: RequestCollectiveDisputeInput!) {\n    requestCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnnounceCollectiveDispute($input: AnnounceCollectiveDisputeInput!) {\n    announceCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnnounceCollectiveDispute($input: AnnounceCollectiveDisputeInput!) {\n    announceCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RejectCollectiveDispute($input: RejectCollectiveDisputeInput!) {\n    rejectCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RejectCollectiveDispute($input: RejectCollectiveDisputeInput!) {\n    rejectCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NameRepresentatives($input: NameRepresentativesInput!) {\n    nameRepresentatives(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NameRepresentatives($input: NameRepresentativesInput!) {\n    nameRepresentatives(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideCollectiveDispute($input: DecideCollectiveDisputeInput!) {\n    decideCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideCollectiveDispute($input: DecideCollectiveDisputeInput!) {\n    decideCollectiveDispute(input: $input) {\n      collectiveDispute {\n        ...Collective_dispute @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Collective_dispute on CollectiveDispute {\n    id\n    number\n    state\n    title\n    harm\n    requestedBy\n    harmed\n    requestedAt\n    announcedAt\n    joinUntil\n    rejectedReason\n    decision\n    reasons\n    refundPercent\n    decidedAt\n    answer\n    answerReason\n    answeredAt\n    endedAt\n    participants\n    availableSteps\n    business {\n      id\n      name\n    }\n    session {\n      id\n      heldAt\n      place\n    }\n  }\n',
): (typeof documents)['\n  fragment Collective_dispute on CollectiveDispute {\n    id\n    number\n    state\n    title\n    harm\n    requestedBy\n    harmed\n    requestedAt\n    announcedAt\n    joinUntil\n    rejectedReason\n    decision\n    reasons\n    refundPercent\n    decidedAt\n    answer\n    answerReason\n    answeredAt\n    endedAt\n    participants\n    availableSteps\n    business {\n      id\n      name\n    }\n    session {\n      id\n      heldAt\n      place\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CollectiveDisputeList($states: [CollectiveDisputeState!], $after: String) {\n    collectiveDisputes(states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        state\n        title\n        harmed\n        participants\n        requestedAt\n        joinUntil\n        business {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CollectiveDisputeList($states: [CollectiveDisputeState!], $after: String) {\n    collectiveDisputes(states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        number\n        state\n        title\n        harmed\n        participants\n        requestedAt\n        joinUntil\n        business {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CollectiveDisputePage($id: ID!) {\n    collectiveDispute(id: $id) {\n      ...Collective_dispute @unmask\n    }\n  }\n',
): (typeof documents)['\n  query CollectiveDisputePage($id: ID!) {\n    collectiveDispute(id: $id) {\n      ...Collective_dispute @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CollectiveParticipants($disputeId: ID!, $after: String) {\n    collectiveParticipants(disputeId: $disputeId, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        phoneNumber\n        statement\n        paidAmount\n        representative\n        joinedAt\n        answer\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CollectiveParticipants($disputeId: ID!, $after: String) {\n    collectiveParticipants(disputeId: $disputeId, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        phoneNumber\n        statement\n        paidAmount\n        representative\n        joinedAt\n        answer\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CompanyChange_change on CompanyChange {\n    id\n    state\n    name\n    address\n    reason\n    answer\n    askedAt\n    endedAt\n    business {\n      id\n      name\n      address\n    }\n  }\n',
): (typeof documents)['\n  fragment CompanyChange_change on CompanyChange {\n    id\n    state\n    name\n    address\n    reason\n    answer\n    askedAt\n    endedAt\n    business {\n      id\n      name\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CompanyChanges($states: [CompanyChangeState!], $after: String) {\n    companyChanges(states: $states, first: 20, after: $after) {\n      nodes {\n        ...CompanyChange_change @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CompanyChanges($states: [CompanyChangeState!], $after: String) {\n    companyChanges(states: $states, first: 20, after: $after) {\n      nodes {\n        ...CompanyChange_change @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideCompanyChange($input: DecideCompanyChangeInput!) {\n    decideCompanyChange(input: $input) {\n      companyChange {\n        ...CompanyChange_change @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideCompanyChange($input: DecideCompanyChangeInput!) {\n    decideCompanyChange(input: $input) {\n      companyChange {\n        ...CompanyChange_change @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
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
  source: '\n  mutation RecuseFromCase($input: RecuseFromCaseInput!) {\n    recuseFromCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecuseFromCase($input: RecuseFromCaseInput!) {\n    recuseFromCase(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
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
  source: '\n  mutation BeginFactFinding($input: BeginFactFindingInput!) {\n    beginFactFinding(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation BeginFactFinding($input: BeginFactFindingInput!) {\n    beginFactFinding(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecommendSettlement($input: RecommendSettlementInput!) {\n    recommendSettlement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecommendSettlement($input: RecommendSettlementInput!) {\n    recommendSettlement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordAgreement($input: RecordAgreementInput!) {\n    recordAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
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
  source: '\n  mutation RequestOpinions($input: RequestOpinionsInput!) {\n    requestOpinions(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RequestOpinions($input: RequestOpinionsInput!) {\n    requestOpinions(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DraftAgreement($input: DraftAgreementInput!) {\n    draftAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DraftAgreement($input: DraftAgreementInput!) {\n    draftAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TransferToMediation($input: TransferToMediationInput!) {\n    transferToMediation(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TransferToMediation($input: TransferToMediationInput!) {\n    transferToMediation(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseDesk($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseWithdrawals_case @unmask\n      unreadCount\n      correspondence(first: 1) {\n        nodes {\n          id\n        }\n      }\n      supplements {\n        id\n        state\n      }\n      inquiries {\n        id\n        state\n      }\n      mediation {\n        id\n        state\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseDesk($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseWithdrawals_case @unmask\n      unreadCount\n      correspondence(first: 1) {\n        nodes {\n          id\n        }\n      }\n      supplements {\n        id\n        state\n      }\n      inquiries {\n        id\n        state\n      }\n      mediation {\n        id\n        state\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseProgress_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    officerConflict\n    availableSteps\n    recommendation\n    agreement\n    result\n    receiptNotifiedAt\n    receiptConfirmedAt\n    closedAt\n    respondent {\n      id\n      name\n      partner\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      toState\n      takenByName\n      takenAt\n      note\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseProgress_case on DisputeCase {\n    id\n    number\n    title\n    state\n    whoseMove\n    openedAt\n    dueAt\n    daysLeft\n    overdue\n    officerConflict\n    availableSteps\n    recommendation\n    agreement\n    result\n    receiptNotifiedAt\n    receiptConfirmedAt\n    closedAt\n    respondent {\n      id\n      name\n      partner\n    }\n    officer {\n      id\n      name\n    }\n    history {\n      id\n      step\n      toState\n      takenByName\n      takenAt\n      note\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DisputeCasePage($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseProgress_case @unmask\n      ...CaseOffers_case @unmask\n      facts\n      applicantName\n      claimReason\n      itemCategory {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      evidenceDigest\n    }\n  }\n',
): (typeof documents)['\n  query DisputeCasePage($id: ID!) {\n    disputeCase(id: $id) {\n      ...CaseProgress_case @unmask\n      ...CaseOffers_case @unmask\n      facts\n      applicantName\n      claimReason\n      itemCategory {\n        id\n        name\n      }\n      customer {\n        id\n        name\n      }\n      order {\n        id\n        number\n      }\n      orderLine {\n        id\n        number\n        variant {\n          id\n          sku\n          product {\n            id\n            name\n          }\n        }\n      }\n      ticket {\n        id\n        number\n        title\n      }\n      evidenceDigest\n    }\n  }\n'];
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
  source: '\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveOpinion($input: GiveOpinionInput!) {\n    giveOpinion(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerRecommendation($input: AnswerRecommendationInput!) {\n    answerRecommendation(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RejectAgreement($input: RejectAgreementInput!) {\n    rejectAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RejectAgreement($input: RejectAgreementInput!) {\n    rejectAgreement(input: $input) {\n      disputeCase {\n        ...CaseProgress_case @unmask\n        ...CaseOffers_case @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
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
  source: '\n  query FilledTemplates($kind: TemplateKind!, $caseId: ID!) {\n    draftTemplates(kind: $kind) {\n      id\n      title\n      filledFor(caseId: $caseId)\n    }\n  }\n',
): (typeof documents)['\n  query FilledTemplates($kind: TemplateKind!, $caseId: ID!) {\n    draftTemplates(kind: $kind) {\n      id\n      title\n      filledFor(caseId: $caseId)\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DraftTemplates {\n    draftTemplates {\n      id\n      kind\n      title\n      text\n      version\n    }\n  }\n',
): (typeof documents)['\n  query DraftTemplates {\n    draftTemplates {\n      id\n      kind\n      title\n      text\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepDraftTemplate($input: KeepDraftTemplateInput!) {\n    keepDraftTemplate(input: $input) {\n      draftTemplate {\n        id\n        kind\n        title\n        text\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation KeepDraftTemplate($input: KeepDraftTemplateInput!) {\n    keepDraftTemplate(input: $input) {\n      draftTemplate {\n        id\n        kind\n        title\n        text\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DropDraftTemplate($input: DropDraftTemplateInput!) {\n    dropDraftTemplate(input: $input) {\n      draftTemplate {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DropDraftTemplate($input: DropDraftTemplateInput!) {\n    dropDraftTemplate(input: $input) {\n      draftTemplate {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Lesson_lesson on Lesson {\n    id\n    cause\n    title\n    text\n    writtenBy\n    writtenAt\n  }\n',
): (typeof documents)['\n  fragment Lesson_lesson on Lesson {\n    id\n    cause\n    title\n    text\n    writtenBy\n    writtenAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Lessons($search: String, $cause: LessonCause, $after: String) {\n    lessons(search: $search, cause: $cause, first: 20, after: $after) {\n      nodes {\n        ...Lesson_lesson @unmask\n        itemCategory {\n          id\n          name\n        }\n        disputeCase {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Lessons($search: String, $cause: LessonCause, $after: String) {\n    lessons(search: $search, cause: $cause, first: 20, after: $after) {\n      nodes {\n        ...Lesson_lesson @unmask\n        itemCategory {\n          id\n          name\n        }\n        disputeCase {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseLessons($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      lessons {\n        ...Lesson_lesson @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseLessons($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      lessons {\n        ...Lesson_lesson @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteLesson($input: WriteLessonInput!) {\n    writeLesson(input: $input) {\n      lesson {\n        ...Lesson_lesson @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteLesson($input: WriteLessonInput!) {\n    writeLesson(input: $input) {\n      lesson {\n        ...Lesson_lesson @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CommitteeMember_member on CommitteeMember {\n    id\n    name\n    field\n    active\n    conflictsWith {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment CommitteeMember_member on CommitteeMember {\n    id\n    name\n    field\n    active\n    conflictsWith {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CommitteeSession_session on CommitteeSession {\n    id\n    heldAt\n    place\n    minutes\n    members {\n      ...CommitteeMember_member @unmask\n    }\n  }\n',
): (typeof documents)['\n  fragment CommitteeSession_session on CommitteeSession {\n    id\n    heldAt\n    place\n    minutes\n    members {\n      ...CommitteeMember_member @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CommitteeMembers {\n    committeeMembers {\n      ...CommitteeMember_member @unmask\n    }\n  }\n',
): (typeof documents)['\n  query CommitteeMembers {\n    committeeMembers {\n      ...CommitteeMember_member @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CommitteeSessions($after: String) {\n    committeeSessions(first: 20, after: $after) {\n      nodes {\n        ...CommitteeSession_session @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CommitteeSessions($after: String) {\n    committeeSessions(first: 20, after: $after) {\n      nodes {\n        ...CommitteeSession_session @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepCommitteeMember($input: KeepCommitteeMemberInput!) {\n    keepCommitteeMember(input: $input) {\n      member {\n        ...CommitteeMember_member @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation KeepCommitteeMember($input: KeepCommitteeMemberInput!) {\n    keepCommitteeMember(input: $input) {\n      member {\n        ...CommitteeMember_member @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CallCommitteeSession($input: CallCommitteeSessionInput!) {\n    callCommitteeSession(input: $input) {\n      session {\n        ...CommitteeSession_session @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CallCommitteeSession($input: CallCommitteeSessionInput!) {\n    callCommitteeSession(input: $input) {\n      session {\n        ...CommitteeSession_session @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepMinutes($input: KeepMinutesInput!) {\n    keepMinutes(input: $input) {\n      session {\n        ...CommitteeSession_session @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation KeepMinutes($input: KeepMinutesInput!) {\n    keepMinutes(input: $input) {\n      session {\n        ...CommitteeSession_session @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BusinessesOfConflict($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BusinessesOfConflict($search: String!) {\n    businesses(search: $search, first: 6) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PutOnAgenda($input: PutOnAgendaInput!) {\n    putOnAgenda(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PutOnAgenda($input: PutOnAgendaInput!) {\n    putOnAgenda(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeOffAgenda($input: TakeOffAgendaInput!) {\n    takeOffAgenda(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeOffAgenda($input: TakeOffAgendaInput!) {\n    takeOffAgenda(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideMediation($input: DecideMediationInput!) {\n    decideMediation(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideMediation($input: DecideMediationInput!) {\n    decideMediation(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawMediation($input: WithdrawMediationInput!) {\n    withdrawMediation(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawMediation($input: WithdrawMediationInput!) {\n    withdrawMediation(input: $input) {\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MediationList($states: [MediationState!], $after: String) {\n    mediations(states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        state\n        openedAt\n        dueAt\n        session {\n          id\n          heldAt\n          place\n        }\n        disputeCase {\n          id\n          number\n          title\n          respondent {\n            id\n            name\n          }\n          officer {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MediationList($states: [MediationState!], $after: String) {\n    mediations(states: $states, first: 30, after: $after) {\n      nodes {\n        id\n        state\n        openedAt\n        dueAt\n        session {\n          id\n          heldAt\n          place\n        }\n        disputeCase {\n          id\n          number\n          title\n          respondent {\n            id\n            name\n          }\n          officer {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseOfMediation($id: ID!) {\n    mediation(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseOfMediation($id: ID!) {\n    mediation(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Mediation_mediation on Mediation {\n    id\n    state\n    decision\n    reasons\n    applicantAcceptedAt\n    respondentAcceptedAt\n    refusalReason\n    openedAt\n    decidedAt\n    endedAt\n    dueAt\n    paper\n    availableSteps\n    session {\n      id\n      heldAt\n      place\n      minutes\n      members {\n        id\n        name\n        field\n      }\n    }\n    excused {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment Mediation_mediation on Mediation {\n    id\n    state\n    decision\n    reasons\n    applicantAcceptedAt\n    respondentAcceptedAt\n    refusalReason\n    openedAt\n    decidedAt\n    endedAt\n    dueAt\n    paper\n    availableSteps\n    session {\n      id\n      heldAt\n      place\n      minutes\n      members {\n        id\n        name\n        field\n      }\n    }\n    excused {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseMediation($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      respondent {\n        id\n        name\n      }\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseMediation($id: ID!) {\n    disputeCase(id: $id) {\n      id\n      respondent {\n        id\n        name\n      }\n      mediation {\n        ...Mediation_mediation @unmask\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartnerQuestion_question on PartnerQuestion {\n    id\n    number\n    title\n    text\n    askedBy\n    askedAt\n    answer\n    answeredBy\n    answeredAt\n    business {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment PartnerQuestion_question on PartnerQuestion {\n    id\n    number\n    title\n    text\n    askedBy\n    askedAt\n    answer\n    answeredBy\n    answeredAt\n    business {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AskedQuestions($open: Boolean, $after: String) {\n    partnerQuestions(open: $open, first: 20, after: $after) {\n      nodes {\n        ...PartnerQuestion_question @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AskedQuestions($open: Boolean, $after: String) {\n    partnerQuestions(open: $open, first: 20, after: $after) {\n      nodes {\n        ...PartnerQuestion_question @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerPartnerQuestion($input: AnswerPartnerQuestionInput!) {\n    answerPartnerQuestion(input: $input) {\n      partnerQuestion {\n        ...PartnerQuestion_question @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerPartnerQuestion($input: AnswerPartnerQuestionInput!) {\n    answerPartnerQuestion(input: $input) {\n      partnerQuestion {\n        ...PartnerQuestion_question @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Precedents($search: String, $after: String) {\n    precedents(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        state\n        title\n        facts\n        decision\n        claimReason\n        result\n        publishedAt\n        standard {\n          id\n          item\n          harm\n        }\n        disputeCase {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Precedents($search: String, $after: String) {\n    precedents(search: $search, first: 20, after: $after) {\n      nodes {\n        id\n        state\n        title\n        facts\n        decision\n        claimReason\n        result\n        publishedAt\n        standard {\n          id\n          item\n          harm\n        }\n        disputeCase {\n          id\n          number\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApplicableStandards {\n    disputeStandards(first: 100) {\n      nodes {\n        id\n        item\n        harm\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ApplicableStandards {\n    disputeStandards(first: 100) {\n      nodes {\n        id\n        item\n        harm\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WritePrecedent($input: WritePrecedentInput!) {\n    writePrecedent(input: $input) {\n      precedent {\n        id\n        state\n        title\n        facts\n        decision\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WritePrecedent($input: WritePrecedentInput!) {\n    writePrecedent(input: $input) {\n      precedent {\n        id\n        state\n        title\n        facts\n        decision\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishPrecedent($input: PublishPrecedentInput!) {\n    publishPrecedent(input: $input) {\n      precedent {\n        id\n        state\n        publishedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishPrecedent($input: PublishPrecedentInput!) {\n    publishPrecedent(input: $input) {\n      precedent {\n        id\n        state\n        publishedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawPrecedent($input: WithdrawPrecedentInput!) {\n    withdrawPrecedent(input: $input) {\n      precedent {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawPrecedent($input: WithdrawPrecedentInput!) {\n    withdrawPrecedent(input: $input) {\n      precedent {\n        id\n        state\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Plan_plan on ResponsePlan {\n    id\n    state\n    title\n    text\n    ownerName\n    dueOn\n    outcome\n    endedAt\n    availableSteps\n    business {\n      id\n      name\n    }\n    itemCategory {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment Plan_plan on ResponsePlan {\n    id\n    state\n    title\n    text\n    ownerName\n    dueOn\n    outcome\n    endedAt\n    availableSteps\n    business {\n      id\n      name\n    }\n    itemCategory {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RepeatProblems {\n    repeatProblems {\n      cases\n      settled\n      lastOpenedAt\n      business {\n        id\n        name\n      }\n      itemCategory {\n        id\n        name\n      }\n      plan {\n        id\n        title\n        dueOn\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RepeatProblems {\n    repeatProblems {\n      cases\n      settled\n      lastOpenedAt\n      business {\n        id\n        name\n      }\n      itemCategory {\n        id\n        name\n      }\n      plan {\n        id\n        title\n        dueOn\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ResponsePlans($states: [ResponsePlanState!], $after: String) {\n    responsePlans(states: $states, first: 20, after: $after) {\n      nodes {\n        ...Plan_plan @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ResponsePlans($states: [ResponsePlanState!], $after: String) {\n    responsePlans(states: $states, first: 20, after: $after) {\n      nodes {\n        ...Plan_plan @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MakeResponsePlan($input: MakeResponsePlanInput!) {\n    makeResponsePlan(input: $input) {\n      responsePlan {\n        ...Plan_plan @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation MakeResponsePlan($input: MakeResponsePlanInput!) {\n    makeResponsePlan(input: $input) {\n      responsePlan {\n        ...Plan_plan @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndResponsePlan($input: EndResponsePlanInput!) {\n    endResponsePlan(input: $input) {\n      responsePlan {\n        ...Plan_plan @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EndResponsePlan($input: EndResponsePlanInput!) {\n    endResponsePlan(input: $input) {\n      responsePlan {\n        ...Plan_plan @unmask\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DisputeSearch($text: String!) {\n    disputeCases(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        applicantName\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DisputeSearch($text: String!) {\n    disputeCases(search: $text, first: 5) {\n      nodes {\n        id\n        number\n        title\n        applicantName\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DisputeStandards($search: String, $first: Int!, $after: String) {\n    disputeStandards(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        code\n        version\n        item\n        harm\n        remedy\n        rule\n        source\n        effectiveFrom\n        effectiveUntil\n        itemCategory {\n          id\n          name\n        }\n        penalties {\n          daysBefore\n          percent\n        }\n        versions {\n          id\n          version\n          remedy\n          source\n          effectiveFrom\n          effectiveUntil\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DisputeStandards($search: String, $first: Int!, $after: String) {\n    disputeStandards(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        code\n        version\n        item\n        harm\n        remedy\n        rule\n        source\n        effectiveFrom\n        effectiveUntil\n        itemCategory {\n          id\n          name\n        }\n        penalties {\n          daysBefore\n          percent\n        }\n        versions {\n          id\n          version\n          remedy\n          source\n          effectiveFrom\n          effectiveUntil\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RefundByStandard($facts: RefundFactsInput!) {\n    refundByStandard(facts: $facts) {\n      amount\n      lines {\n        label\n        amount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RefundByStandard($facts: RefundFactsInput!) {\n    refundByStandard(facts: $facts) {\n      amount\n      lines {\n        label\n        amount\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation KeepStandard($input: KeepStandardInput!) {\n    keepStandard(input: $input) {\n      standard {\n        id\n        code\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation KeepStandard($input: KeepStandardInput!) {\n    keepStandard(input: $input) {\n      standard {\n        id\n        code\n        version\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CaseOfWithdrawal($id: ID!) {\n    withdrawalRequest(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CaseOfWithdrawal($id: ID!) {\n    withdrawalRequest(id: $id) {\n      id\n      disputeCase {\n        id\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CaseWithdrawals_case on DisputeCase {\n    id\n    withdrawalRequests {\n      id\n      state\n      reason\n      answer\n      askedAt\n      endedAt\n    }\n  }\n',
): (typeof documents)['\n  fragment CaseWithdrawals_case on DisputeCase {\n    id\n    withdrawalRequests {\n      id\n      state\n      reason\n      answer\n      askedAt\n      endedAt\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
