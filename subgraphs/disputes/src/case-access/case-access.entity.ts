import { defineEntity, p } from '@mikro-orm/core';
import { ACCESS_SIDES, LOGIN_STEPS } from './case-access.ts';

const CaseAccessSchema = defineEntity({
  name: 'CaseAccessRow',
  tableName: 'case_access',
  properties: {
    /** UUID of version 5 of case and side, so that it is also the subject of the side's tokens. */
    id: p.uuid().primary(),
    caseId: p.uuid(),
    side: p.enum([...ACCESS_SIDES]),
    passwordHash: p.text(),
    /** Indicates whether the password is the one that was handed out, to be replaced at the first login. */
    temporary: p.boolean(),
    /** Counts the passwords; a login that began with an earlier one is worth nothing. */
    version: p.integer(),
    issuedAt: p.datetime(3),
    issuedBy: p.uuid(),
    /** Sealed name and phone number of the person who was identified; none before the first login. */
    personName: p.blob().nullable(),
    phoneNumber: p.blob().nullable(),
    personalIndex: p.array(),
    /** Keyed digests of the identifiers that link a person across services. */
    ciDigest: p.text().nullable(),
    diDigest: p.text().nullable(),
    verifiedAt: p.datetime(3).nullable(),
  },
});

/** Way into one case for one side. */
export class CaseAccessRow extends CaseAccessSchema.class {}
CaseAccessSchema.setClass(CaseAccessRow);

const CaseLoginSchema = defineEntity({
  name: 'CaseLoginRow',
  tableName: 'case_login',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256 of the secret that the browser holds. */
    secretDigest: p.text().unique('case_login_secret_unique'),
    accessId: p.uuid(),
    accessVersion: p.integer(),
    address: p.text(),
    step: p.enum([...LOGIN_STEPS]),
    begunAt: p.datetime(3),
    expiresAt: p.datetime(3),
    endedAt: p.datetime(3).nullable(),
    /** Number of the check at the identity provider, a new one for every code. */
    verificationId: p.uuid().nullable(),
    codeDigest: p.text().nullable(),
    codeSentAt: p.datetime(3).nullable(),
    codeExpiresAt: p.datetime(3).nullable(),
    codeTries: p.integer(),
    codesSent: p.integer(),
    personName: p.blob().nullable(),
    phoneNumber: p.blob().nullable(),
    personalIndex: p.array(),
    ciDigest: p.text().nullable(),
    diDigest: p.text().nullable(),
  },
});

/** Login under way, from the right password until the case is open. */
export class CaseLoginRow extends CaseLoginSchema.class {}
CaseLoginSchema.setClass(CaseLoginRow);

const LoginThrottleSchema = defineEntity({
  name: 'LoginThrottleRow',
  tableName: 'login_throttle',
  properties: {
    key: p.text().primary(),
    count: p.integer(),
    since: p.datetime(3),
    lockedUntil: p.datetime(3).nullable(),
  },
});

/** Tries that were counted for a pair of case and address, for an address, or for codes sent. */
export class LoginThrottleRow extends LoginThrottleSchema.class {}
LoginThrottleSchema.setClass(LoginThrottleRow);

/** Tables of case access. */
export const caseAccessRows = [CaseAccessSchema, CaseLoginSchema, LoginThrottleSchema];
