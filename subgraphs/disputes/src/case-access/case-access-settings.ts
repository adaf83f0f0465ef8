import { z } from 'zod';

const number = (value: number) => z.coerce.number().int().positive().default(value);

const MINUTE = 60_000;

/** Numbers of case access, each by the variable CASE_ACCESS_<NAME>; defaults from decisions.md and OWASP. */
export const settingsShape = z
  .object({
    CASE_ACCESS_TRIES: number(5),
    CASE_ACCESS_LOCK_MINUTES: number(15),
    CASE_ACCESS_WRONG_CASES_PER_HOUR: number(50),
    CASE_ACCESS_LOGIN_MINUTES: number(15),
    CASE_ACCESS_CODE_MINUTES: number(5),
    CASE_ACCESS_CODE_TRIES: number(3),
    CASE_ACCESS_CODES_PER_LOGIN: number(5),
    CASE_ACCESS_CODES_PER_HOUR: number(10),
    CASE_ACCESS_RESEND_SECONDS: number(30),
    CASE_ACCESS_START_DAYS: number(14),
    CASE_ACCESS_TOKEN_MINUTES: number(30),
    CASE_ACCESS_ARGON2_KIB: number(19_456),
    CASE_ACCESS_ARGON2_PASSES: number(2),
  })
  .transform((read) => ({
    tries: read.CASE_ACCESS_TRIES,
    lockMs: read.CASE_ACCESS_LOCK_MINUTES * MINUTE,
    wrongCasesPerHour: read.CASE_ACCESS_WRONG_CASES_PER_HOUR,
    loginMs: read.CASE_ACCESS_LOGIN_MINUTES * MINUTE,
    codeMs: read.CASE_ACCESS_CODE_MINUTES * MINUTE,
    codeTries: read.CASE_ACCESS_CODE_TRIES,
    codesPerLogin: read.CASE_ACCESS_CODES_PER_LOGIN,
    codesPerHour: read.CASE_ACCESS_CODES_PER_HOUR,
    resendMs: read.CASE_ACCESS_RESEND_SECONDS * 1000,
    startMs: read.CASE_ACCESS_START_DAYS * 24 * 60 * MINUTE,
    tokenMs: read.CASE_ACCESS_TOKEN_MINUTES * MINUTE,
    hashing: { memory: read.CASE_ACCESS_ARGON2_KIB, passes: read.CASE_ACCESS_ARGON2_PASSES, parallelism: 1 },
  }));

/** Numbers of case access; times in milliseconds, memory of argon2id in KiB. */
export type CaseAccessSettings = z.infer<typeof settingsShape>;
