/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What was done with personal data */
export type AccessAct =
  /** File with personal data taken out */
  | 'DOWNLOAD'
  /** Taken out in bulk for a reason */
  | 'EXPORT'
  /** Seen in clear in the course of work */
  | 'READ'
  /** Revealed for a reason */
  | 'REVEAL'
  /** Looked for */
  | 'SEARCH';

/** What to look for in the access log; all that is said must hold */
export type AccessLogFilter = {
  /** Identifier or login of the account */
  account?: string | null | undefined;
  /** Acts, any of them */
  acts?: Array<AccessAct> | null | undefined;
  /** Timestamp from which on */
  from?: string | null | undefined;
  /** Person or record whose data was seen */
  subjectId?: string | null | undefined;
  /** Timestamp before which */
  to?: string | null | undefined;
};

/** Reasons why an act of the slice can be refused */
export type AccountsUserErrorCode =
  /** The absence is over already. */
  | 'ABSENCE_OVER'
  /** Check the period: it ends after it begins and after now, and lasts a year at most. */
  | 'ABSENCE_PERIOD_INVALID'
  /** There is no such absence. */
  | 'ABSENCE_UNKNOWN'
  /** Nobody was found there. Only administrators declare the absence of others. */
  | 'ABSENT_PERSON_UNKNOWN'
  /** Choose the alarms that you have read. */
  | 'ALARMS_MISSING'
  /** An absence is declared for that time already. */
  | 'ALREADY_AWAY'
  /** The account is suspended already. */
  | 'ALREADY_SUSPENDED'
  /** The key is revoked or expired already. */
  | 'API_KEY_NOT_ACTIVE'
  /** There is no such key. */
  | 'API_KEY_UNKNOWN'
  /** Say for which business the key is to act. */
  | 'BUSINESS_MISSING'
  /** There is no calendar address to close. */
  | 'CALENDAR_FEED_UNKNOWN'
  /** This role needs a customer, and the account has none. */
  | 'CUSTOMER_MISSING'
  /** There is no such delivery. */
  | 'DELIVERY_UNKNOWN'
  /** Choose at least one kind of event. */
  | 'EVENT_TYPE_MISSING'
  /** One of the kinds of event does not exist. */
  | 'EVENT_TYPE_UNKNOWN'
  /** A key expires within a year from now. */
  | 'EXPIRY_INVALID'
  /** This day is a holiday already. */
  | 'HOLIDAY_EXISTS'
  /** Enter the name of the holiday in Korean and English. */
  | 'HOLIDAY_NAME_MISSING'
  /** Say why, in at least 5 characters. */
  | 'HOLIDAY_REASON_TOO_SHORT'
  /** This day is no holiday. */
  | 'HOLIDAY_UNKNOWN'
  /** This is the last administrator. Make somebody else one first. */
  | 'LAST_ADMIN'
  /** Enter a name. */
  | 'NAME_MISSING'
  /** A name has at most 100 characters. */
  | 'NAME_TOO_LONG'
  /** The account is not suspended. */
  | 'NOT_SUSPENDED'
  /** The old secret may go on for at most 7 days. */
  | 'OVERLAP_INVALID'
  /** You cannot suspend your own account. Ask another administrator. */
  | 'OWN_ACCOUNT'
  /** You cannot take the administrator role from yourself. Ask another administrator. */
  | 'OWN_ADMIN_ROLE'
  /** This role needs a business, and the account has none. */
  | 'PERSON_BUSINESS_MISSING'
  /** Nobody was found there. */
  | 'PERSON_UNKNOWN'
  /** There is no such device. */
  | 'PUSH_DEVICE_UNKNOWN'
  /** This is no address of a push service that can be used. */
  | 'PUSH_ENDPOINT_INVALID'
  /** The keys of the device are not valid. */
  | 'PUSH_KEYS_INVALID'
  /** This system sends no pushes of this kind. */
  | 'PUSH_KIND_UNAVAILABLE'
  /** The name of a device has at most 100 letters. */
  | 'PUSH_LABEL_TOO_LONG'
  /** Enter the reason. */
  | 'REASON_MISSING'
  /** Roles come from the outside sign-in service. Change them there. */
  | 'ROLES_FROM_OUTSIDE'
  /** Choose at least one role. */
  | 'ROLES_MISSING'
  /** The role of a program is not given to people. */
  | 'ROLE_NOT_FOR_PEOPLE'
  /** Choose at least one scope. */
  | 'SCOPE_MISSING'
  /** A sandbox key can only read. */
  | 'SCOPE_NOT_IN_SANDBOX'
  /** One of the scopes cannot be given. */
  | 'SCOPE_UNKNOWN'
  /** They stand in for somebody else then. Have that absence declared anew with another substitute first. */
  | 'STANDS_IN'
  /** This role needs a storefront, and the account has none. */
  | 'STOREFRONT_MISSING'
  /** The substitute is away then too. Choose another. */
  | 'SUBSTITUTE_AWAY'
  /** Nobody stands in for themselves. */
  | 'SUBSTITUTE_SELF'
  /** Choose a substitute who holds the same role. */
  | 'SUBSTITUTE_UNKNOWN'
  /** People sign in at the outside service. Shut the account out there, and revoke its keys and webhooks here. */
  | 'SUSPENSION_FROM_OUTSIDE'
  /** There are too many keys in use. Revoke one that is not needed. */
  | 'TOO_MANY_KEYS'
  /** A person has at most 10 devices. */
  | 'TOO_MANY_PUSH_DEVICES'
  /** A business has at most 20 webhooks. */
  | 'TOO_MANY_WEBHOOKS'
  /** The host of this address was not found. Check the address. */
  | 'URL_HOST_UNKNOWN'
  /** This is no address that can be used; it holds no login or password either. */
  | 'URL_INVALID'
  /** Only https addresses can be used. */
  | 'URL_NOT_HTTPS'
  /** Addresses of private networks cannot be used. */
  | 'URL_NOT_PUBLIC'
  /** Say which business is to be told. */
  | 'WEBHOOK_BUSINESS_MISSING'
  /** The webhook is switched off. Switch it on first. */
  | 'WEBHOOK_DISABLED'
  /** Enter a name. */
  | 'WEBHOOK_NAME_MISSING'
  /** A name has at most 100 characters. */
  | 'WEBHOOK_NAME_TOO_LONG'
  /** The webhook is switched on already. */
  | 'WEBHOOK_NOT_DISABLED'
  /** The old signing secret may go on for at most 7 days. */
  | 'WEBHOOK_OVERLAP_INVALID'
  /** There is no such webhook. */
  | 'WEBHOOK_UNKNOWN';

/** What a key is for */
export type ApiKeyKind =
  /** Data of the business itself (운영) */
  | 'LIVE'
  /** Made-up data of the sandbox, to try things on (시험) */
  | 'TEST';

/** Where a key is in its life */
export type ApiKeyState =
  /** Opens the graph (사용 중) */
  | 'ACTIVE'
  /** Past its expiry (만료) */
  | 'EXPIRED'
  /** Taken back (폐기) */
  | 'REVOKED';

/** Which acts on record are wanted; what is not said does not matter */
export type AuditFilter = {
  /** Beginning of the act, e.g. ticket */
  act?: string | null | undefined;
  /** Login or identifier of who did it */
  actor?: string | null | undefined;
  /** Timestamp from which on */
  from?: string | null | undefined;
  /** Identifier of what it was done to, or its kind */
  subject?: string | null | undefined;
  /** Timestamp before which */
  until?: string | null | undefined;
};

/** What is wrong with a row of the audit chain */
export type AuditProblem =
  /** Row says something else than it said */
  | 'ALTERED'
  /** Anchor of the chain is gone, so nothing vouches for it */
  | 'ANCHOR_MISSING'
  /** Row is gone */
  | 'DELETED'
  /** Row was put in from outside */
  | 'INSERTED'
  /** Another row of the chain stands in its place */
  | 'REORDERED'
  /** Chain ends before the row that its anchor saw last */
  | 'TRUNCATED';

/** New roles of a person */
export type ChangeRolesInput = {
  /** Person whose roles are changed */
  personId: string;
  /** All roles the person is to hold, at least one */
  roles: Array<PersonRole>;
};

/** Change of a webhook */
export type ChangeWebhookInput = {
  /** Kinds of events it is told of */
  eventTypes: Array<string>;
  /** Name by which people know it, at most 100 characters */
  name: string;
  /** Address to which events are posted */
  url: string;
  /** Webhook that is changed */
  webhookId: string;
};

/** New key */
export type CreateApiKeyInput = {
  /** Business it acts for, said by administrators; otherwise the own one */
  businessId?: string | null | undefined;
  /** Timestamp at which it stops to open, at most a year away */
  expiresAt: string;
  /** What it is for */
  kind: ApiKeyKind;
  /** Name by which people know it, at most 100 characters */
  name: string;
  /** What it may do, out of `apiKeyScopes` */
  scopes: Array<string>;
};

/** Switching off of a webhook */
export type DisableWebhookInput = {
  /** Webhook it is about */
  webhookId: string;
};

/** Switching on of a webhook */
export type EnableWebhookInput = {
  /** Webhook it is about */
  webhookId: string;
};

/** Request to take lines of the access log out */
export type ExportDisputesAccessLogInput = {
  /** Lines to take out; `from` and `to` must be said and lie at most 92 days apart */
  filter: AccessLogFilter;
  /** Why they are taken out, at least 5 characters; goes into the access log */
  reason: string;
};

/** What was done to an account */
export type PersonAct =
  /** Roles were changed (역할 변경) */
  | 'CHANGE_ROLES'
  /** Account was restored (정지 해제) */
  | 'RESTORE'
  /** Account was suspended (정지) */
  | 'SUSPEND';

/** Title that a person or program can hold */
export type PersonRole =
  /** Runs the system (관리자) */
  | 'ADMIN'
  /** Answers calls and takes down tickets (상담사) */
  | 'AGENT'
  /** Reads trends (분석가) */
  | 'ANALYST'
  /** Customer with an account (소비자) */
  | 'CONSUMER'
  /** Runs the warehouse, the storefronts and the settlement of the maker (본사 담당) */
  | 'HEADQUARTERS'
  /** Leads a team of officers (팀장) */
  | 'LEAD'
  /** Decides on reports of infringement (심사자) */
  | 'MODERATOR'
  /** Leads dispute cases (분쟁 담당자) */
  | 'OFFICER'
  /** Runs storefronts (판매처 운영자) */
  | 'OPERATOR'
  /** Speaks for a business (온라인협력사) */
  | 'PARTNER'
  /** Program that acts for a business (연동 프로그램) */
  | 'PROGRAM'
  /** Agent with the rights of a senior (선임 상담사) */
  | 'SENIOR';

/** Reasons why an act of the slice can be refused */
export type PrivacyUserErrorCode =
  /** This record is held already. */
  | 'ALREADY_HELD'
  /** There is no such legal hold. */
  | 'HOLD_UNKNOWN'
  /** Say from when and until when, at most 92 days. */
  | 'PERIOD_INVALID'
  /** Say why, in at least 5 characters. */
  | 'REASON_TOO_SHORT'
  /** There is no such record. */
  | 'SUBJECT_UNKNOWN';

/** Redelivery of an event */
export type RedeliverWebhookInput = {
  /** Delivery that is sent once more */
  deliveryId: string;
};

/** New webhook */
export type RegisterWebhookInput = {
  /** Business that is told, said by administrators; otherwise the own one */
  businessId?: string | null | undefined;
  /** Kinds of events it is told of, out of `webhookEventTypes` */
  eventTypes: Array<string>;
  /** Name by which people know it, at most 100 characters */
  name: string;
  /** Address to which events are posted; https, and not in a private network */
  url: string;
};

/** End of a suspension */
export type RestorePersonInput = {
  /** Person who is let in again */
  personId: string;
};

/** Revocation of a key */
export type RevokeApiKeyInput = {
  /** Key that is taken back */
  apiKeyId: string;
};

/** Rotation of the secret of a key */
export type RotateApiKeyInput = {
  /** Key that gets a new secret */
  apiKeyId: string;
  /** Timestamp until which the old secret opens as well, at most 7 days away */
  oldValidUntil: string;
};

/** Rotation of the signing secret of a webhook */
export type RotateWebhookSecretInput = {
  /** Timestamp until which the old secret signs as well, at most 7 days away */
  oldValidUntil: string;
  /** Webhook that gets a new signing secret */
  webhookId: string;
};

/** Test of a webhook */
export type SendTestWebhookInput = {
  /** Webhook it is about */
  webhookId: string;
};

/** Suspension of an account */
export type SuspendPersonInput = {
  /** Person who is shut out */
  personId: string;
  /** Reason, kept in the history */
  reason: string;
};

/** What became of a delivery */
export type WebhookDeliveryState =
  /** Given up after a day of attempts (전송 실패) */
  | 'DEAD'
  /** Taken by the receiver (전송) */
  | 'DELIVERED'
  /** Not taken yet, tried again until a day has passed (대기) */
  | 'WAITING';

/** Why a webhook is sent nothing */
export type WebhookDisabledReason =
  /** Somebody switched it off (직접 중지) */
  | 'BY_HAND'
  /** Nothing got through for three days (계속된 실패) */
  | 'FAILING'
  /** Receiver answered that it is gone for good, 410 (수신 종료) */
  | 'GONE';

/** Why an attempt got no answer */
export type WebhookProblem =
  /** Name of the host leads into a private network */
  | 'ADDRESS_REFUSED'
  /** Connection could not be made or was cut */
  | 'CONNECTION_FAILED'
  /** Name of the host leads nowhere */
  | 'HOST_UNKNOWN'
  /** No answer within ten seconds */
  | 'TIMEOUT';

export type AccessRow_EntryFragment = {
  __typename: 'AccessLogEntry';
  id: string;
  at: string;
  accountId: string;
  accountLogin: string;
  accountName: string;
  address: string | null;
  act: AccessAct;
  subjectType: string;
  subjectId: string;
  fields: Array<string>;
  reason: string | null;
  requestId: string;
} & { ' $fragmentName'?: 'AccessRow_EntryFragment' };

export type AccountsAccessLogOfEachSliceQueryVariables = Exact<{
  filter?: AccessLogFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type AccountsAccessLogOfEachSliceQuery = {
  log: {
    __typename: 'AccessLogConnection';
    nodes: Array<{
      __typename: 'AccessLogEntry';
      id: string;
      at: string;
      accountId: string;
      accountLogin: string;
      accountName: string;
      address: string | null;
      act: AccessAct;
      subjectType: string;
      subjectId: string;
      fields: Array<string>;
      reason: string | null;
      requestId: string;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type AccessLogExport_PayloadFragment = {
  __typename: 'AccessLogExportPayload';
  export: { __typename: 'AccessLogExport'; csv: string; rows: number; truncated: boolean } | null;
  userErrors: Array<{
    __typename: 'PrivacyUserError';
    code: PrivacyUserErrorCode;
    message: string;
    field: Array<string> | null;
  }>;
} & { ' $fragmentName'?: 'AccessLogExport_PayloadFragment' };

export type AccountsExportAccessLogOfEachSliceMutationVariables = Exact<{
  input: ExportDisputesAccessLogInput;
}>;

export type AccountsExportAccessLogOfEachSliceMutation = {
  taken: {
    __typename: 'AccessLogExportPayload';
    export: { __typename: 'AccessLogExport'; csv: string; rows: number; truncated: boolean } | null;
    userErrors: Array<{
      __typename: 'PrivacyUserError';
      code: PrivacyUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;

export type CreateApiKeyMutation = {
  createApiKey: {
    __typename: 'CreateApiKeyPayload';
    key: string | null;
    apiKey: { __typename: 'ApiKey'; id: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;

export type RotateApiKeyMutation = {
  rotateApiKey: {
    __typename: 'RotateApiKeyPayload';
    key: string | null;
    apiKey: { __typename: 'ApiKey'; id: string; oldSecretUntil: string | null } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;

export type RevokeApiKeyMutation = {
  revokeApiKey: {
    __typename: 'RevokeApiKeyPayload';
    apiKey: { __typename: 'ApiKey'; id: string; state: ApiKeyState; revokedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ApiKeyListQueryVariables = Exact<{
  over?: boolean | null | undefined;
  after?: string | null | undefined;
  withBusiness: boolean;
}>;

export type ApiKeyListQuery = {
  apiKeys: {
    __typename: 'ApiKeyConnection';
    nodes: Array<{
      __typename: 'ApiKey';
      id: string;
      name: string;
      beginning: string;
      kind: ApiKeyKind;
      state: ApiKeyState;
      scopes: Array<string>;
      expiresAt: string;
      lastUsedAt: string | null;
      revokedAt: string | null;
      oldSecretUntil: string | null;
      business?: { __typename: 'Business'; id: string; name: string } | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type ApiKeyScopesQueryVariables = Exact<{ [key: string]: never }>;

export type ApiKeyScopesQuery = { apiKeyScopes: Array<string> };

export type AuditRow_EntryFragment = {
  __typename: 'AuditEntry';
  id: string;
  seq: number | null;
  act: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
  actorAccount: string | null;
  at: string;
  details: Array<{ __typename: 'AuditDetail'; name: string; value: string }>;
} & { ' $fragmentName'?: 'AuditRow_EntryFragment' };

export type ChainState_VerificationFragment = {
  __typename: 'AuditVerification';
  valid: boolean;
  complete: boolean;
  checked: number;
  checkedTo: number;
  headSeq: number;
  waiting: number;
  checkedAt: string;
  firstBroken: { __typename: 'AuditBreak'; seq: number | null; entryId: string | null; problem: AuditProblem } | null;
} & { ' $fragmentName'?: 'ChainState_VerificationFragment' };

export type AccountsAuditTrailOfEachSliceQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  after?: string | null | undefined;
}>;

export type AccountsAuditTrailOfEachSliceQuery = {
  trail: {
    __typename: 'AuditEntryConnection';
    nodes: Array<{
      __typename: 'AuditEntry';
      id: string;
      seq: number | null;
      act: string;
      subjectType: string;
      subjectId: string;
      actorId: string | null;
      actorAccount: string | null;
      at: string;
      details: Array<{ __typename: 'AuditDetail'; name: string; value: string }>;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type AccountsVerificationOfEachSliceQueryVariables = Exact<{
  from: number;
}>;

export type AccountsVerificationOfEachSliceQuery = {
  verification: {
    __typename: 'AuditVerification';
    valid: boolean;
    complete: boolean;
    checked: number;
    checkedTo: number;
    headSeq: number;
    waiting: number;
    checkedAt: string;
    firstBroken: { __typename: 'AuditBreak'; seq: number | null; entryId: string | null; problem: AuditProblem } | null;
  };
};

export type AccountsBusinessesQueryVariables = Exact<{ [key: string]: never }>;

export type AccountsBusinessesQuery = {
  businesses: { __typename: 'BusinessConnection'; nodes: Array<{ __typename: 'Business'; id: string; name: string }> };
};

export type AccountsPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  role?: PersonRole | null | undefined;
  suspended?: boolean | null | undefined;
  after?: string | null | undefined;
}>;

export type AccountsPeopleQuery = {
  outsideIssuer: string | null;
  people: {
    __typename: 'PersonConnection';
    nodes: Array<{
      __typename: 'Person';
      id: string;
      name: string;
      login: string;
      roles: Array<PersonRole>;
      team: string | null;
      storefronts: Array<string>;
      suspendedAt: string | null;
    }>;
    pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
  };
};

export type AccountsPersonQueryVariables = Exact<{
  id: string;
}>;

export type AccountsPersonQuery = {
  outsideIssuer: string | null;
  person: {
    __typename: 'Person';
    id: string;
    name: string;
    login: string;
    roles: Array<PersonRole>;
    team: string | null;
    storefronts: Array<string>;
    suspendedAt: string | null;
    changes: Array<{
      __typename: 'PersonChange';
      id: string;
      act: PersonAct;
      roles: Array<PersonRole>;
      reason: string | null;
      changedByName: string;
      changedAt: string;
    }>;
  } | null;
};

export type ChangeRolesMutationVariables = Exact<{
  input: ChangeRolesInput;
}>;

export type ChangeRolesMutation = {
  changeRoles: {
    __typename: 'ChangeRolesPayload';
    person: { __typename: 'Person'; id: string; roles: Array<PersonRole> } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SuspendPersonMutationVariables = Exact<{
  input: SuspendPersonInput;
}>;

export type SuspendPersonMutation = {
  suspendPerson: {
    __typename: 'SuspendPersonPayload';
    person: { __typename: 'Person'; id: string; suspendedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RestorePersonMutationVariables = Exact<{
  input: RestorePersonInput;
}>;

export type RestorePersonMutation = {
  restorePerson: {
    __typename: 'RestorePersonPayload';
    person: { __typename: 'Person'; id: string; suspendedAt: string | null } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ApiUsageQueryVariables = Exact<{
  keyId?: string | null | undefined;
}>;

export type ApiUsageQuery = {
  apiUsage: Array<{
    __typename: 'ApiUsageDay';
    day: string;
    requests: number;
    points: number;
    refused: number;
    errors: number;
  }>;
};

export type UsageKeysQueryVariables = Exact<{ [key: string]: never }>;

export type UsageKeysQuery = {
  apiKeys: {
    __typename: 'ApiKeyConnection';
    nodes: Array<{ __typename: 'ApiKey'; id: string; name: string; beginning: string }>;
  };
};

export type RegisterWebhookMutationVariables = Exact<{
  input: RegisterWebhookInput;
}>;

export type RegisterWebhookMutation = {
  registerWebhook: {
    __typename: 'RegisterWebhookPayload';
    secret: string | null;
    webhook: { __typename: 'Webhook'; id: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type ChangeWebhookMutationVariables = Exact<{
  input: ChangeWebhookInput;
}>;

export type ChangeWebhookMutation = {
  changeWebhook: {
    __typename: 'ChangeWebhookPayload';
    webhook: { __typename: 'Webhook'; id: string; name: string; url: string; eventTypes: Array<string> } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RotateWebhookSecretMutationVariables = Exact<{
  input: RotateWebhookSecretInput;
}>;

export type RotateWebhookSecretMutation = {
  rotateWebhookSecret: {
    __typename: 'RotateWebhookSecretPayload';
    secret: string | null;
    webhook: { __typename: 'Webhook'; id: string; oldSecretUntil: string | null } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type DisableWebhookMutationVariables = Exact<{
  input: DisableWebhookInput;
}>;

export type DisableWebhookMutation = {
  disableWebhook: {
    __typename: 'DisableWebhookPayload';
    webhook: {
      __typename: 'Webhook';
      id: string;
      disabledAt: string | null;
      disabledReason: WebhookDisabledReason | null;
    } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type EnableWebhookMutationVariables = Exact<{
  input: EnableWebhookInput;
}>;

export type EnableWebhookMutation = {
  enableWebhook: {
    __typename: 'EnableWebhookPayload';
    webhook: {
      __typename: 'Webhook';
      id: string;
      disabledAt: string | null;
      disabledReason: WebhookDisabledReason | null;
      failingSince: string | null;
    } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type SendTestWebhookMutationVariables = Exact<{
  input: SendTestWebhookInput;
}>;

export type SendTestWebhookMutation = {
  sendTestWebhook: {
    __typename: 'SendTestWebhookPayload';
    delivery: { __typename: 'WebhookDelivery'; id: string } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type RedeliverWebhookMutationVariables = Exact<{
  input: RedeliverWebhookInput;
}>;

export type RedeliverWebhookMutation = {
  redeliverWebhook: {
    __typename: 'RedeliverWebhookPayload';
    delivery: { __typename: 'WebhookDelivery'; id: string; state: WebhookDeliveryState; nextAt: string | null } | null;
    userErrors: Array<{
      __typename: 'AccountsUserError';
      code: AccountsUserErrorCode;
      message: string;
      field: Array<string> | null;
    }>;
  };
};

export type WebhookEventTypesQueryVariables = Exact<{ [key: string]: never }>;

export type WebhookEventTypesQuery = { webhookEventTypes: Array<string> };

export type WebhookDetailQueryVariables = Exact<{
  id: string;
  state?: WebhookDeliveryState | null | undefined;
  after?: string | null | undefined;
}>;

export type WebhookDetailQuery = {
  webhook: {
    __typename: 'Webhook';
    id: string;
    name: string;
    url: string;
    eventTypes: Array<string>;
    createdAt: string;
    createdByName: string;
    failingSince: string | null;
    disabledAt: string | null;
    disabledReason: WebhookDisabledReason | null;
    oldSecretUntil: string | null;
    deadLetters: number;
    deliveries: {
      __typename: 'WebhookDeliveryConnection';
      nodes: Array<{
        __typename: 'WebhookDelivery';
        id: string;
        eventType: string;
        occurredAt: string;
        state: WebhookDeliveryState;
        attempts: number;
        nextAt: string | null;
      }>;
      pageInfo: { __typename: 'PageInfo'; hasNextPage: boolean; endCursor: string | null };
    };
  } | null;
};

export type WebhookDeliveryDetailQueryVariables = Exact<{
  id: string;
}>;

export type WebhookDeliveryDetailQuery = {
  webhookDelivery: {
    __typename: 'WebhookDelivery';
    id: string;
    body: string;
    tries: Array<{
      __typename: 'WebhookAttempt';
      id: string;
      triedAt: string;
      durationMs: number;
      status: number | null;
      answer: string | null;
      problem: WebhookProblem | null;
    }>;
  } | null;
};

export type WebhookListQueryVariables = Exact<{ [key: string]: never }>;

export type WebhookListQuery = {
  webhooks: {
    __typename: 'WebhookConnection';
    nodes: Array<{
      __typename: 'Webhook';
      id: string;
      name: string;
      url: string;
      eventTypes: Array<string>;
      failingSince: string | null;
      disabledAt: string | null;
      disabledReason: WebhookDisabledReason | null;
      deadLetters: number;
    }>;
  };
};

export const AccessRow_EntryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessRow_entry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessLogEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountLogin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'act' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccessRow_EntryFragment, unknown>;
export const AccessLogExport_PayloadFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessLogExport_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessLogExportPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'export' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'csv' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
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
} as unknown as DocumentNode<AccessLogExport_PayloadFragment, unknown>;
export const AuditRow_EntryFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AuditRow_entry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'act' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorAccount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AuditRow_EntryFragment, unknown>;
export const ChainState_VerificationFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChainState_verification' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditVerification' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complete' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headSeq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'firstBroken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
                { kind: 'Field', name: { kind: 'Name', value: 'entryId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ChainState_VerificationFragment, unknown>;
export const AccountsAccessLogOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountsAccessLogOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessLogFilter' } },
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
            alias: { kind: 'Name', value: 'log' },
            name: { kind: 'Name', value: 'disputesAccessLog' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'AccessRow_entry' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessRow_entry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessLogEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'at' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountLogin' } },
          { kind: 'Field', name: { kind: 'Name', value: 'accountName' } },
          { kind: 'Field', name: { kind: 'Name', value: 'address' } },
          { kind: 'Field', name: { kind: 'Name', value: 'act' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'fields' } },
          { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
          { kind: 'Field', name: { kind: 'Name', value: 'requestId' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountsAccessLogOfEachSliceQuery, AccountsAccessLogOfEachSliceQueryVariables>;
export const AccountsExportAccessLogOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AccountsExportAccessLogOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ExportDisputesAccessLogInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'taken' },
            name: { kind: 'Name', value: 'exportDisputesAccessLog' },
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
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'AccessLogExport_payload' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AccessLogExport_payload' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AccessLogExportPayload' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'export' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'csv' } },
                { kind: 'Field', name: { kind: 'Name', value: 'rows' } },
                { kind: 'Field', name: { kind: 'Name', value: 'truncated' } },
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
} as unknown as DocumentNode<
  AccountsExportAccessLogOfEachSliceMutation,
  AccountsExportAccessLogOfEachSliceMutationVariables
>;
export const CreateApiKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CreateApiKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreateApiKeyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'createApiKey' },
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
                  name: { kind: 'Name', value: 'apiKey' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
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
} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RotateApiKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RotateApiKeyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rotateApiKey' },
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
                  name: { kind: 'Name', value: 'apiKey' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'oldSecretUntil' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'key' } },
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
} as unknown as DocumentNode<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RevokeApiKey' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RevokeApiKeyInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'revokeApiKey' },
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
                  name: { kind: 'Name', value: 'apiKey' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
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
  ],
} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const ApiKeyListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApiKeyList' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'over' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'after' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'withBusiness' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiKeys' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'over' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'over' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'beginning' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'scopes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'expiresAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'lastUsedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'revokedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'oldSecretUntil' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'business' },
                        directives: [
                          {
                            kind: 'Directive',
                            name: { kind: 'Name', value: 'include' },
                            arguments: [
                              {
                                kind: 'Argument',
                                name: { kind: 'Name', value: 'if' },
                                value: { kind: 'Variable', name: { kind: 'Name', value: 'withBusiness' } },
                              },
                            ],
                          },
                        ],
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
} as unknown as DocumentNode<ApiKeyListQuery, ApiKeyListQueryVariables>;
export const ApiKeyScopesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApiKeyScopes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'apiKeyScopes' } }],
      },
    },
  ],
} as unknown as DocumentNode<ApiKeyScopesQuery, ApiKeyScopesQueryVariables>;
export const AccountsAuditTrailOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountsAuditTrailOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditFilter' } },
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
            alias: { kind: 'Name', value: 'trail' },
            name: { kind: 'Name', value: 'disputesAuditTrail' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'filter' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                      {
                        kind: 'FragmentSpread',
                        name: { kind: 'Name', value: 'AuditRow_entry' },
                        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'AuditRow_entry' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditEntry' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', alias: { kind: 'Name', value: 'at' }, name: { kind: 'Name', value: 'occurredAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'act' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectType' } },
          { kind: 'Field', name: { kind: 'Name', value: 'subjectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'actorAccount' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'details' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'value' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountsAuditTrailOfEachSliceQuery, AccountsAuditTrailOfEachSliceQueryVariables>;
export const AccountsVerificationOfEachSliceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountsVerificationOfEachSlice' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'SafeInt' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            alias: { kind: 'Name', value: 'verification' },
            name: { kind: 'Name', value: 'disputesAuditVerification' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'from' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                {
                  kind: 'FragmentSpread',
                  name: { kind: 'Name', value: 'ChainState_verification' },
                  directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'ChainState_verification' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'AuditVerification' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'valid' } },
          { kind: 'Field', name: { kind: 'Name', value: 'complete' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checked' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedTo' } },
          { kind: 'Field', name: { kind: 'Name', value: 'headSeq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'waiting' } },
          { kind: 'Field', name: { kind: 'Name', value: 'checkedAt' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'firstBroken' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
                { kind: 'Field', name: { kind: 'Name', value: 'entryId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountsVerificationOfEachSliceQuery, AccountsVerificationOfEachSliceQueryVariables>;
export const AccountsBusinessesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountsBusinesses' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'businesses' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'StringValue', value: '', block: false },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
} as unknown as DocumentNode<AccountsBusinessesQuery, AccountsBusinessesQueryVariables>;
export const AccountsPeopleDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountsPeople' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'PersonRole' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'suspended' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
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
            name: { kind: 'Name', value: 'people' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'search' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'role' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'role' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'suspended' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'suspended' } },
              },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'login' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'storefronts' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
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
          { kind: 'Field', name: { kind: 'Name', value: 'outsideIssuer' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountsPeopleQuery, AccountsPeopleQueryVariables>;
export const AccountsPersonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'AccountsPerson' },
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
            name: { kind: 'Name', value: 'person' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'login' } },
                { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                { kind: 'Field', name: { kind: 'Name', value: 'team' } },
                { kind: 'Field', name: { kind: 'Name', value: 'storefronts' } },
                { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'changes' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'act' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'reason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedByName' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'changedAt' } },
                    ],
                  },
                },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'outsideIssuer' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AccountsPersonQuery, AccountsPersonQueryVariables>;
export const ChangeRolesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeRoles' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeRolesInput' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeRoles' },
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
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
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
  ],
} as unknown as DocumentNode<ChangeRolesMutation, ChangeRolesMutationVariables>;
export const SuspendPersonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SuspendPerson' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SuspendPersonInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'suspendPerson' },
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
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
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
  ],
} as unknown as DocumentNode<SuspendPersonMutation, SuspendPersonMutationVariables>;
export const RestorePersonDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RestorePerson' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RestorePersonInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'restorePerson' },
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
                  name: { kind: 'Name', value: 'person' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'suspendedAt' } },
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
  ],
} as unknown as DocumentNode<RestorePersonMutation, RestorePersonMutationVariables>;
export const ApiUsageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'ApiUsage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'keyId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiUsage' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'days' }, value: { kind: 'IntValue', value: '30' } },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'keyId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'keyId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'day' } },
                { kind: 'Field', name: { kind: 'Name', value: 'requests' } },
                { kind: 'Field', name: { kind: 'Name', value: 'points' } },
                { kind: 'Field', name: { kind: 'Name', value: 'refused' } },
                { kind: 'Field', name: { kind: 'Name', value: 'errors' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ApiUsageQuery, ApiUsageQueryVariables>;
export const UsageKeysDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'UsageKeys' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'apiKeys' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'over' }, value: { kind: 'BooleanValue', value: true } },
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '100' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'beginning' } },
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
} as unknown as DocumentNode<UsageKeysQuery, UsageKeysQueryVariables>;
export const RegisterWebhookDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RegisterWebhook' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RegisterWebhookInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'registerWebhook' },
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
                  name: { kind: 'Name', value: 'webhook' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'secret' } },
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
} as unknown as DocumentNode<RegisterWebhookMutation, RegisterWebhookMutationVariables>;
export const ChangeWebhookDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ChangeWebhook' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ChangeWebhookInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'changeWebhook' },
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
                  name: { kind: 'Name', value: 'webhook' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'eventTypes' } },
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
  ],
} as unknown as DocumentNode<ChangeWebhookMutation, ChangeWebhookMutationVariables>;
export const RotateWebhookSecretDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RotateWebhookSecret' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RotateWebhookSecretInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'rotateWebhookSecret' },
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
                  name: { kind: 'Name', value: 'webhook' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'oldSecretUntil' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'secret' } },
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
} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const DisableWebhookDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'DisableWebhook' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'DisableWebhookInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'disableWebhook' },
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
                  name: { kind: 'Name', value: 'webhook' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'disabledAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'disabledReason' } },
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
  ],
} as unknown as DocumentNode<DisableWebhookMutation, DisableWebhookMutationVariables>;
export const EnableWebhookDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'EnableWebhook' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'EnableWebhookInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'enableWebhook' },
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
                  name: { kind: 'Name', value: 'webhook' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'disabledAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'disabledReason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'failingSince' } },
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
  ],
} as unknown as DocumentNode<EnableWebhookMutation, EnableWebhookMutationVariables>;
export const SendTestWebhookDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SendTestWebhook' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SendTestWebhookInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sendTestWebhook' },
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
                  name: { kind: 'Name', value: 'delivery' },
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
} as unknown as DocumentNode<SendTestWebhookMutation, SendTestWebhookMutationVariables>;
export const RedeliverWebhookDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RedeliverWebhook' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RedeliverWebhookInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'redeliverWebhook' },
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
                  name: { kind: 'Name', value: 'delivery' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'nextAt' } },
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
  ],
} as unknown as DocumentNode<RedeliverWebhookMutation, RedeliverWebhookMutationVariables>;
export const WebhookEventTypesDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WebhookEventTypes' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: 'webhookEventTypes' } }],
      },
    },
  ],
} as unknown as DocumentNode<WebhookEventTypesQuery, WebhookEventTypesQueryVariables>;
export const WebhookDetailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WebhookDetail' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'WebhookDeliveryState' } },
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
            name: { kind: 'Name', value: 'webhook' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                { kind: 'Field', name: { kind: 'Name', value: 'eventTypes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'createdByName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'failingSince' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disabledAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'disabledReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'oldSecretUntil' } },
                { kind: 'Field', name: { kind: 'Name', value: 'deadLetters' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'deliveries' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'first' },
                      value: { kind: 'IntValue', value: '30' },
                    },
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'state' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'state' } },
                    },
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
                            { kind: 'Field', name: { kind: 'Name', value: 'eventType' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'occurredAt' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'attempts' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'nextAt' } },
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
      },
    },
  ],
} as unknown as DocumentNode<WebhookDetailQuery, WebhookDetailQueryVariables>;
export const WebhookDeliveryDetailDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WebhookDeliveryDetail' },
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
            name: { kind: 'Name', value: 'webhookDelivery' },
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
                { kind: 'Field', name: { kind: 'Name', value: 'body' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'tries' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'triedAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'durationMs' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'answer' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'problem' } },
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
} as unknown as DocumentNode<WebhookDeliveryDetailQuery, WebhookDeliveryDetailQueryVariables>;
export const WebhookListDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'WebhookList' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'webhooks' },
            arguments: [
              { kind: 'Argument', name: { kind: 'Name', value: 'first' }, value: { kind: 'IntValue', value: '50' } },
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
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'url' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'eventTypes' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'failingSince' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'disabledAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'disabledReason' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'deadLetters' } },
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
} as unknown as DocumentNode<WebhookListQuery, WebhookListQueryVariables>;
