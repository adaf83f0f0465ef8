import { generateKeyPairSync } from 'node:crypto';
import { connectCaseAccess, keptWith, type CaseAccessParts } from './case-access-parts.ts';
import { settingsShape } from './case-access-settings.ts';
import { passSigner } from './case-pass.ts';
import type { CodeSender, Confirmation, IdentityVerification, PersonToVerify, Sending } from './outside.ts';

/** Providers of a test: what was sent lies open, and what they answer can be chosen. */
export interface TestProviders {
  readonly parts: CaseAccessParts;
  /** Public key of the tokens. */
  readonly publicKey: CryptoKeyOf;
  readonly sent: { phoneNumber: string; text: string }[];
  readonly checks: Map<string, PersonToVerify & { readonly code: string }>;
  /** What the provider answers to the next messages. */
  sending: Sending;
  /** Name under which the provider knows everybody; as claimed unless said. */
  knownAs: string | null;
}

type CryptoKeyOf = ReturnType<typeof generateKeyPairSync>['publicKey'];

/** Connects case access to providers of a test, with a password hash that costs next to nothing. */
export function connectTestProviders(env: Record<string, string> = {}): TestProviders {
  const settings = settingsShape.parse({ CASE_ACCESS_ARGON2_KIB: '8', CASE_ACCESS_ARGON2_PASSES: '1', ...env });
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const test: TestProviders = {
    parts: {
      settings,
      ...keptWith(Buffer.alloc(32, 7), settings),
      signPass: passSigner(privateKey.export({ format: 'jwk' }), settings.tokenMs),
      identity: identityOf(() => test),
      codes: codesOf(() => test),
    },
    publicKey,
    sent: [],
    checks: new Map(),
    sending: 'SENT',
    knownAs: null,
  };
  connectCaseAccess(test.parts);
  return test;
}

function identityOf(test: () => TestProviders): IdentityVerification {
  return {
    async send(id, person) {
      test().checks.set(id, { ...person, code: '123456' });
      return test().sending;
    },
    async confirm(id, code): Promise<Confirmation> {
      const check = test().checks.get(id);
      if (!check) return { outcome: 'EXPIRED' };
      if (check.code !== code) return { outcome: 'WRONG' };
      const { phoneNumber } = check;
      const name = test().knownAs ?? check.name;
      return { outcome: 'VERIFIED', person: { name, phoneNumber, ci: `ci of ${name}`, di: null } };
    },
  };
}

function codesOf(test: () => TestProviders): CodeSender {
  return {
    async send(phoneNumber, text) {
      test().sent.push({ phoneNumber, text });
      return test().sending;
    },
  };
}
