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
  '\n  fragment AccessRow_entry on AccessLogEntry {\n    id\n    at\n    accountId\n    accountLogin\n    accountName\n    address\n    act\n    subjectType\n    subjectId\n    fields\n    reason\n    requestId\n  }\n': typeof types.AccessRow_EntryFragmentDoc;
  '\n  query AccountsAccessLogOfEachSlice($filter: AccessLogFilter, $after: String) {\n    log: disputesAccessLog(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...AccessRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.AccountsAccessLogOfEachSliceDocument;
  '\n  fragment AccessLogExport_payload on AccessLogExportPayload {\n    export {\n      csv\n      rows\n      truncated\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n': typeof types.AccessLogExport_PayloadFragmentDoc;
  '\n  mutation AccountsExportAccessLogOfEachSlice($input: ExportDisputesAccessLogInput!) {\n    taken: exportDisputesAccessLog(input: $input) {\n      ...AccessLogExport_payload @unmask\n    }\n  }\n': typeof types.AccountsExportAccessLogOfEachSliceDocument;
  '\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n      }\n      key\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.CreateApiKeyDocument;
  '\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      apiKey {\n        id\n        oldSecretUntil\n      }\n      key\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RotateApiKeyDocument;
  '\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        state\n        revokedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RevokeApiKeyDocument;
  '\n  query ApiKeyList($over: Boolean, $after: String, $withBusiness: Boolean!) {\n    apiKeys(over: $over, first: 30, after: $after) {\n      nodes {\n        id\n        name\n        beginning\n        kind\n        state\n        scopes\n        expiresAt\n        lastUsedAt\n        revokedAt\n        oldSecretUntil\n        business @include(if: $withBusiness) {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.ApiKeyListDocument;
  '\n  query ApiKeyScopes {\n    apiKeyScopes\n  }\n': typeof types.ApiKeyScopesDocument;
  '\n  fragment AuditRow_entry on AuditEntry {\n    id\n    at: occurredAt\n    seq\n    act\n    subjectType\n    subjectId\n    actorId\n    actorAccount\n    details {\n      name\n      value\n    }\n  }\n': typeof types.AuditRow_EntryFragmentDoc;
  '\n  fragment ChainState_verification on AuditVerification {\n    valid\n    complete\n    checked\n    checkedTo\n    headSeq\n    waiting\n    checkedAt\n    firstBroken {\n      seq\n      entryId\n      problem\n    }\n  }\n': typeof types.ChainState_VerificationFragmentDoc;
  '\n  query AccountsAuditTrailOfEachSlice($filter: AuditFilter, $after: String) {\n    trail: disputesAuditTrail(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...AuditRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n': typeof types.AccountsAuditTrailOfEachSliceDocument;
  '\n  query AccountsVerificationOfEachSlice($from: SafeInt!) {\n    verification: disputesAuditVerification(from: $from) {\n      ...ChainState_verification @unmask\n    }\n  }\n': typeof types.AccountsVerificationOfEachSliceDocument;
  '\n  query AccountsBusinesses {\n    businesses(search: "", first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AccountsBusinessesDocument;
  '\n  query AccountsPeople($search: String, $role: PersonRole, $suspended: Boolean, $after: String) {\n    people(search: $search, role: $role, suspended: $suspended, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        login\n        roles\n        team\n        storefronts\n        suspendedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    outsideIssuer\n  }\n': typeof types.AccountsPeopleDocument;
  '\n  query AccountsPerson($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      login\n      roles\n      team\n      storefronts\n      suspendedAt\n      changes {\n        id\n        act\n        roles\n        reason\n        changedByName\n        changedAt\n      }\n    }\n    outsideIssuer\n  }\n': typeof types.AccountsPersonDocument;
  '\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) {\n      person {\n        id\n        roles\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeRolesDocument;
  '\n  mutation SuspendPerson($input: SuspendPersonInput!) {\n    suspendPerson(input: $input) {\n      person {\n        id\n        suspendedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SuspendPersonDocument;
  '\n  mutation RestorePerson($input: RestorePersonInput!) {\n    restorePerson(input: $input) {\n      person {\n        id\n        suspendedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RestorePersonDocument;
  '\n  query ApiUsage($keyId: ID) {\n    apiUsage(days: 30, keyId: $keyId) {\n      day\n      requests\n      points\n      refused\n      errors\n    }\n  }\n': typeof types.ApiUsageDocument;
  '\n  query UsageKeys {\n    apiKeys(over: true, first: 100) {\n      nodes {\n        id\n        name\n        beginning\n      }\n    }\n  }\n': typeof types.UsageKeysDocument;
  '\n  mutation RegisterWebhook($input: RegisterWebhookInput!) {\n    registerWebhook(input: $input) {\n      webhook {\n        id\n      }\n      secret\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RegisterWebhookDocument;
  '\n  mutation ChangeWebhook($input: ChangeWebhookInput!) {\n    changeWebhook(input: $input) {\n      webhook {\n        id\n        name\n        url\n        eventTypes\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.ChangeWebhookDocument;
  '\n  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      webhook {\n        id\n        oldSecretUntil\n      }\n      secret\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RotateWebhookSecretDocument;
  '\n  mutation DisableWebhook($input: DisableWebhookInput!) {\n    disableWebhook(input: $input) {\n      webhook {\n        id\n        disabledAt\n        disabledReason\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.DisableWebhookDocument;
  '\n  mutation EnableWebhook($input: EnableWebhookInput!) {\n    enableWebhook(input: $input) {\n      webhook {\n        id\n        disabledAt\n        disabledReason\n        failingSince\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.EnableWebhookDocument;
  '\n  mutation SendTestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      delivery {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.SendTestWebhookDocument;
  '\n  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      delivery {\n        id\n        state\n        nextAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n': typeof types.RedeliverWebhookDocument;
  '\n  query WebhookEventTypes {\n    webhookEventTypes\n  }\n': typeof types.WebhookEventTypesDocument;
  '\n  query WebhookDetail($id: ID!, $state: WebhookDeliveryState, $after: String) {\n    webhook(id: $id) {\n      id\n      name\n      url\n      eventTypes\n      createdAt\n      createdByName\n      failingSince\n      disabledAt\n      disabledReason\n      oldSecretUntil\n      deadLetters\n      deliveries(first: 30, state: $state, after: $after) {\n        nodes {\n          id\n          eventType\n          occurredAt\n          state\n          attempts\n          nextAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n': typeof types.WebhookDetailDocument;
  '\n  query WebhookDeliveryDetail($id: ID!) {\n    webhookDelivery(id: $id) {\n      id\n      body\n      tries {\n        id\n        triedAt\n        durationMs\n        status\n        answer\n        problem\n      }\n    }\n  }\n': typeof types.WebhookDeliveryDetailDocument;
  '\n  query WebhookList {\n    webhooks(first: 50) {\n      nodes {\n        id\n        name\n        url\n        eventTypes\n        failingSince\n        disabledAt\n        disabledReason\n        deadLetters\n      }\n    }\n  }\n': typeof types.WebhookListDocument;
};
const documents: Documents = {
  '\n  fragment AccessRow_entry on AccessLogEntry {\n    id\n    at\n    accountId\n    accountLogin\n    accountName\n    address\n    act\n    subjectType\n    subjectId\n    fields\n    reason\n    requestId\n  }\n':
    types.AccessRow_EntryFragmentDoc,
  '\n  query AccountsAccessLogOfEachSlice($filter: AccessLogFilter, $after: String) {\n    log: disputesAccessLog(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...AccessRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.AccountsAccessLogOfEachSliceDocument,
  '\n  fragment AccessLogExport_payload on AccessLogExportPayload {\n    export {\n      csv\n      rows\n      truncated\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n':
    types.AccessLogExport_PayloadFragmentDoc,
  '\n  mutation AccountsExportAccessLogOfEachSlice($input: ExportDisputesAccessLogInput!) {\n    taken: exportDisputesAccessLog(input: $input) {\n      ...AccessLogExport_payload @unmask\n    }\n  }\n':
    types.AccountsExportAccessLogOfEachSliceDocument,
  '\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n      }\n      key\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.CreateApiKeyDocument,
  '\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      apiKey {\n        id\n        oldSecretUntil\n      }\n      key\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RotateApiKeyDocument,
  '\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        state\n        revokedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RevokeApiKeyDocument,
  '\n  query ApiKeyList($over: Boolean, $after: String, $withBusiness: Boolean!) {\n    apiKeys(over: $over, first: 30, after: $after) {\n      nodes {\n        id\n        name\n        beginning\n        kind\n        state\n        scopes\n        expiresAt\n        lastUsedAt\n        revokedAt\n        oldSecretUntil\n        business @include(if: $withBusiness) {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.ApiKeyListDocument,
  '\n  query ApiKeyScopes {\n    apiKeyScopes\n  }\n': types.ApiKeyScopesDocument,
  '\n  fragment AuditRow_entry on AuditEntry {\n    id\n    at: occurredAt\n    seq\n    act\n    subjectType\n    subjectId\n    actorId\n    actorAccount\n    details {\n      name\n      value\n    }\n  }\n':
    types.AuditRow_EntryFragmentDoc,
  '\n  fragment ChainState_verification on AuditVerification {\n    valid\n    complete\n    checked\n    checkedTo\n    headSeq\n    waiting\n    checkedAt\n    firstBroken {\n      seq\n      entryId\n      problem\n    }\n  }\n':
    types.ChainState_VerificationFragmentDoc,
  '\n  query AccountsAuditTrailOfEachSlice($filter: AuditFilter, $after: String) {\n    trail: disputesAuditTrail(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...AuditRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n':
    types.AccountsAuditTrailOfEachSliceDocument,
  '\n  query AccountsVerificationOfEachSlice($from: SafeInt!) {\n    verification: disputesAuditVerification(from: $from) {\n      ...ChainState_verification @unmask\n    }\n  }\n':
    types.AccountsVerificationOfEachSliceDocument,
  '\n  query AccountsBusinesses {\n    businesses(search: "", first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n':
    types.AccountsBusinessesDocument,
  '\n  query AccountsPeople($search: String, $role: PersonRole, $suspended: Boolean, $after: String) {\n    people(search: $search, role: $role, suspended: $suspended, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        login\n        roles\n        team\n        storefronts\n        suspendedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    outsideIssuer\n  }\n':
    types.AccountsPeopleDocument,
  '\n  query AccountsPerson($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      login\n      roles\n      team\n      storefronts\n      suspendedAt\n      changes {\n        id\n        act\n        roles\n        reason\n        changedByName\n        changedAt\n      }\n    }\n    outsideIssuer\n  }\n':
    types.AccountsPersonDocument,
  '\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) {\n      person {\n        id\n        roles\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeRolesDocument,
  '\n  mutation SuspendPerson($input: SuspendPersonInput!) {\n    suspendPerson(input: $input) {\n      person {\n        id\n        suspendedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SuspendPersonDocument,
  '\n  mutation RestorePerson($input: RestorePersonInput!) {\n    restorePerson(input: $input) {\n      person {\n        id\n        suspendedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RestorePersonDocument,
  '\n  query ApiUsage($keyId: ID) {\n    apiUsage(days: 30, keyId: $keyId) {\n      day\n      requests\n      points\n      refused\n      errors\n    }\n  }\n':
    types.ApiUsageDocument,
  '\n  query UsageKeys {\n    apiKeys(over: true, first: 100) {\n      nodes {\n        id\n        name\n        beginning\n      }\n    }\n  }\n':
    types.UsageKeysDocument,
  '\n  mutation RegisterWebhook($input: RegisterWebhookInput!) {\n    registerWebhook(input: $input) {\n      webhook {\n        id\n      }\n      secret\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RegisterWebhookDocument,
  '\n  mutation ChangeWebhook($input: ChangeWebhookInput!) {\n    changeWebhook(input: $input) {\n      webhook {\n        id\n        name\n        url\n        eventTypes\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.ChangeWebhookDocument,
  '\n  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      webhook {\n        id\n        oldSecretUntil\n      }\n      secret\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RotateWebhookSecretDocument,
  '\n  mutation DisableWebhook($input: DisableWebhookInput!) {\n    disableWebhook(input: $input) {\n      webhook {\n        id\n        disabledAt\n        disabledReason\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.DisableWebhookDocument,
  '\n  mutation EnableWebhook($input: EnableWebhookInput!) {\n    enableWebhook(input: $input) {\n      webhook {\n        id\n        disabledAt\n        disabledReason\n        failingSince\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.EnableWebhookDocument,
  '\n  mutation SendTestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      delivery {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.SendTestWebhookDocument,
  '\n  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      delivery {\n        id\n        state\n        nextAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n':
    types.RedeliverWebhookDocument,
  '\n  query WebhookEventTypes {\n    webhookEventTypes\n  }\n': types.WebhookEventTypesDocument,
  '\n  query WebhookDetail($id: ID!, $state: WebhookDeliveryState, $after: String) {\n    webhook(id: $id) {\n      id\n      name\n      url\n      eventTypes\n      createdAt\n      createdByName\n      failingSince\n      disabledAt\n      disabledReason\n      oldSecretUntil\n      deadLetters\n      deliveries(first: 30, state: $state, after: $after) {\n        nodes {\n          id\n          eventType\n          occurredAt\n          state\n          attempts\n          nextAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n':
    types.WebhookDetailDocument,
  '\n  query WebhookDeliveryDetail($id: ID!) {\n    webhookDelivery(id: $id) {\n      id\n      body\n      tries {\n        id\n        triedAt\n        durationMs\n        status\n        answer\n        problem\n      }\n    }\n  }\n':
    types.WebhookDeliveryDetailDocument,
  '\n  query WebhookList {\n    webhooks(first: 50) {\n      nodes {\n        id\n        name\n        url\n        eventTypes\n        failingSince\n        disabledAt\n        disabledReason\n        deadLetters\n      }\n    }\n  }\n':
    types.WebhookListDocument,
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
  source: '\n  fragment AccessRow_entry on AccessLogEntry {\n    id\n    at\n    accountId\n    accountLogin\n    accountName\n    address\n    act\n    subjectType\n    subjectId\n    fields\n    reason\n    requestId\n  }\n',
): (typeof documents)['\n  fragment AccessRow_entry on AccessLogEntry {\n    id\n    at\n    accountId\n    accountLogin\n    accountName\n    address\n    act\n    subjectType\n    subjectId\n    fields\n    reason\n    requestId\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountsAccessLogOfEachSlice($filter: AccessLogFilter, $after: String) {\n    log: disputesAccessLog(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...AccessRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AccountsAccessLogOfEachSlice($filter: AccessLogFilter, $after: String) {\n    log: disputesAccessLog(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...AccessRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AccessLogExport_payload on AccessLogExportPayload {\n    export {\n      csv\n      rows\n      truncated\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n',
): (typeof documents)['\n  fragment AccessLogExport_payload on AccessLogExportPayload {\n    export {\n      csv\n      rows\n      truncated\n    }\n    userErrors {\n      code\n      message\n      field\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AccountsExportAccessLogOfEachSlice($input: ExportDisputesAccessLogInput!) {\n    taken: exportDisputesAccessLog(input: $input) {\n      ...AccessLogExport_payload @unmask\n    }\n  }\n',
): (typeof documents)['\n  mutation AccountsExportAccessLogOfEachSlice($input: ExportDisputesAccessLogInput!) {\n    taken: exportDisputesAccessLog(input: $input) {\n      ...AccessLogExport_payload @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n      }\n      key\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n      }\n      key\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      apiKey {\n        id\n        oldSecretUntil\n      }\n      key\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RotateApiKey($input: RotateApiKeyInput!) {\n    rotateApiKey(input: $input) {\n      apiKey {\n        id\n        oldSecretUntil\n      }\n      key\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        state\n        revokedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      apiKey {\n        id\n        state\n        revokedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApiKeyList($over: Boolean, $after: String, $withBusiness: Boolean!) {\n    apiKeys(over: $over, first: 30, after: $after) {\n      nodes {\n        id\n        name\n        beginning\n        kind\n        state\n        scopes\n        expiresAt\n        lastUsedAt\n        revokedAt\n        oldSecretUntil\n        business @include(if: $withBusiness) {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ApiKeyList($over: Boolean, $after: String, $withBusiness: Boolean!) {\n    apiKeys(over: $over, first: 30, after: $after) {\n      nodes {\n        id\n        name\n        beginning\n        kind\n        state\n        scopes\n        expiresAt\n        lastUsedAt\n        revokedAt\n        oldSecretUntil\n        business @include(if: $withBusiness) {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApiKeyScopes {\n    apiKeyScopes\n  }\n',
): (typeof documents)['\n  query ApiKeyScopes {\n    apiKeyScopes\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AuditRow_entry on AuditEntry {\n    id\n    at: occurredAt\n    seq\n    act\n    subjectType\n    subjectId\n    actorId\n    actorAccount\n    details {\n      name\n      value\n    }\n  }\n',
): (typeof documents)['\n  fragment AuditRow_entry on AuditEntry {\n    id\n    at: occurredAt\n    seq\n    act\n    subjectType\n    subjectId\n    actorId\n    actorAccount\n    details {\n      name\n      value\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChainState_verification on AuditVerification {\n    valid\n    complete\n    checked\n    checkedTo\n    headSeq\n    waiting\n    checkedAt\n    firstBroken {\n      seq\n      entryId\n      problem\n    }\n  }\n',
): (typeof documents)['\n  fragment ChainState_verification on AuditVerification {\n    valid\n    complete\n    checked\n    checkedTo\n    headSeq\n    waiting\n    checkedAt\n    firstBroken {\n      seq\n      entryId\n      problem\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountsAuditTrailOfEachSlice($filter: AuditFilter, $after: String) {\n    trail: disputesAuditTrail(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...AuditRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AccountsAuditTrailOfEachSlice($filter: AuditFilter, $after: String) {\n    trail: disputesAuditTrail(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...AuditRow_entry @unmask\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountsVerificationOfEachSlice($from: SafeInt!) {\n    verification: disputesAuditVerification(from: $from) {\n      ...ChainState_verification @unmask\n    }\n  }\n',
): (typeof documents)['\n  query AccountsVerificationOfEachSlice($from: SafeInt!) {\n    verification: disputesAuditVerification(from: $from) {\n      ...ChainState_verification @unmask\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountsBusinesses {\n    businesses(search: "", first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AccountsBusinesses {\n    businesses(search: "", first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountsPeople($search: String, $role: PersonRole, $suspended: Boolean, $after: String) {\n    people(search: $search, role: $role, suspended: $suspended, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        login\n        roles\n        team\n        storefronts\n        suspendedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    outsideIssuer\n  }\n',
): (typeof documents)['\n  query AccountsPeople($search: String, $role: PersonRole, $suspended: Boolean, $after: String) {\n    people(search: $search, role: $role, suspended: $suspended, first: 50, after: $after) {\n      nodes {\n        id\n        name\n        login\n        roles\n        team\n        storefronts\n        suspendedAt\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    outsideIssuer\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountsPerson($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      login\n      roles\n      team\n      storefronts\n      suspendedAt\n      changes {\n        id\n        act\n        roles\n        reason\n        changedByName\n        changedAt\n      }\n    }\n    outsideIssuer\n  }\n',
): (typeof documents)['\n  query AccountsPerson($id: ID!) {\n    person(id: $id) {\n      id\n      name\n      login\n      roles\n      team\n      storefronts\n      suspendedAt\n      changes {\n        id\n        act\n        roles\n        reason\n        changedByName\n        changedAt\n      }\n    }\n    outsideIssuer\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) {\n      person {\n        id\n        roles\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeRoles($input: ChangeRolesInput!) {\n    changeRoles(input: $input) {\n      person {\n        id\n        roles\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SuspendPerson($input: SuspendPersonInput!) {\n    suspendPerson(input: $input) {\n      person {\n        id\n        suspendedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SuspendPerson($input: SuspendPersonInput!) {\n    suspendPerson(input: $input) {\n      person {\n        id\n        suspendedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RestorePerson($input: RestorePersonInput!) {\n    restorePerson(input: $input) {\n      person {\n        id\n        suspendedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RestorePerson($input: RestorePersonInput!) {\n    restorePerson(input: $input) {\n      person {\n        id\n        suspendedAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ApiUsage($keyId: ID) {\n    apiUsage(days: 30, keyId: $keyId) {\n      day\n      requests\n      points\n      refused\n      errors\n    }\n  }\n',
): (typeof documents)['\n  query ApiUsage($keyId: ID) {\n    apiUsage(days: 30, keyId: $keyId) {\n      day\n      requests\n      points\n      refused\n      errors\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query UsageKeys {\n    apiKeys(over: true, first: 100) {\n      nodes {\n        id\n        name\n        beginning\n      }\n    }\n  }\n',
): (typeof documents)['\n  query UsageKeys {\n    apiKeys(over: true, first: 100) {\n      nodes {\n        id\n        name\n        beginning\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RegisterWebhook($input: RegisterWebhookInput!) {\n    registerWebhook(input: $input) {\n      webhook {\n        id\n      }\n      secret\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RegisterWebhook($input: RegisterWebhookInput!) {\n    registerWebhook(input: $input) {\n      webhook {\n        id\n      }\n      secret\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeWebhook($input: ChangeWebhookInput!) {\n    changeWebhook(input: $input) {\n      webhook {\n        id\n        name\n        url\n        eventTypes\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeWebhook($input: ChangeWebhookInput!) {\n    changeWebhook(input: $input) {\n      webhook {\n        id\n        name\n        url\n        eventTypes\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      webhook {\n        id\n        oldSecretUntil\n      }\n      secret\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      webhook {\n        id\n        oldSecretUntil\n      }\n      secret\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DisableWebhook($input: DisableWebhookInput!) {\n    disableWebhook(input: $input) {\n      webhook {\n        id\n        disabledAt\n        disabledReason\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DisableWebhook($input: DisableWebhookInput!) {\n    disableWebhook(input: $input) {\n      webhook {\n        id\n        disabledAt\n        disabledReason\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnableWebhook($input: EnableWebhookInput!) {\n    enableWebhook(input: $input) {\n      webhook {\n        id\n        disabledAt\n        disabledReason\n        failingSince\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation EnableWebhook($input: EnableWebhookInput!) {\n    enableWebhook(input: $input) {\n      webhook {\n        id\n        disabledAt\n        disabledReason\n        failingSince\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendTestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      delivery {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SendTestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      delivery {\n        id\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      delivery {\n        id\n        state\n        nextAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      delivery {\n        id\n        state\n        nextAt\n      }\n      userErrors {\n        code\n        message\n        field\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WebhookEventTypes {\n    webhookEventTypes\n  }\n',
): (typeof documents)['\n  query WebhookEventTypes {\n    webhookEventTypes\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WebhookDetail($id: ID!, $state: WebhookDeliveryState, $after: String) {\n    webhook(id: $id) {\n      id\n      name\n      url\n      eventTypes\n      createdAt\n      createdByName\n      failingSince\n      disabledAt\n      disabledReason\n      oldSecretUntil\n      deadLetters\n      deliveries(first: 30, state: $state, after: $after) {\n        nodes {\n          id\n          eventType\n          occurredAt\n          state\n          attempts\n          nextAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WebhookDetail($id: ID!, $state: WebhookDeliveryState, $after: String) {\n    webhook(id: $id) {\n      id\n      name\n      url\n      eventTypes\n      createdAt\n      createdByName\n      failingSince\n      disabledAt\n      disabledReason\n      oldSecretUntil\n      deadLetters\n      deliveries(first: 30, state: $state, after: $after) {\n        nodes {\n          id\n          eventType\n          occurredAt\n          state\n          attempts\n          nextAt\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WebhookDeliveryDetail($id: ID!) {\n    webhookDelivery(id: $id) {\n      id\n      body\n      tries {\n        id\n        triedAt\n        durationMs\n        status\n        answer\n        problem\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WebhookDeliveryDetail($id: ID!) {\n    webhookDelivery(id: $id) {\n      id\n      body\n      tries {\n        id\n        triedAt\n        durationMs\n        status\n        answer\n        problem\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WebhookList {\n    webhooks(first: 50) {\n      nodes {\n        id\n        name\n        url\n        eventTypes\n        failingSince\n        disabledAt\n        disabledReason\n        deadLetters\n      }\n    }\n  }\n',
): (typeof documents)['\n  query WebhookList {\n    webhooks(first: 50) {\n      nodes {\n        id\n        name\n        url\n        eventTypes\n        failingSince\n        disabledAt\n        disabledReason\n        deadLetters\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
