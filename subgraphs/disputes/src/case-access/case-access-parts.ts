import { solapi, type Context, type DoorParts } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { settingsShape, type CaseAccessSettings } from './case-access-settings.ts';
import { passSigner, type PassSigner } from './case-pass.ts';
import { codeTexts } from './code-texts.ts';
import type { CodeSender, IdentityVerification } from './outside.ts';
import { passwordsWith, type Passwords } from './passwords.ts';
import { portOne } from './portone.ts';
import { keyedDigests, type KeyedDigests } from './secrets.ts';

/** What case access works with. */
export interface CaseAccessParts {
  readonly settings: CaseAccessSettings;
  readonly passwords: Passwords;
  readonly digests: KeyedDigests;
  readonly signPass: PassSigner;
  readonly identity: IdentityVerification;
  readonly codes: CodeSender;
}

const jwk = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() });

const environment = z.object({
  /** Ed25519 private key (JWK) of the tokens of parties. */
  CASE_ACCESS_PRIVATE_KEY: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(jwk),
  /** 32 bytes in base64: digests of codes and of people hang on it. */
  CASE_ACCESS_SECRET: z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((bytes) => bytes.length >= 32),
  PORTONE_URL: z.url().default('https://api.portone.io'),
  PORTONE_SECRET: z.string().min(1),
  PORTONE_STORE_ID: z.string().min(1),
  PORTONE_CHANNEL_KEY: z.string().min(1),
  SOLAPI_URL: z.url().default('https://api.solapi.com'),
  SOLAPI_KEY: z.string().min(1),
  SOLAPI_SECRET: z.string().min(1),
  SOLAPI_FROM: z.string().regex(/^\d+$/),
});

/** Puts case access together from the environment; a missing or malformed variable is a fault that names it. */
export function partsFrom(variables: NodeJS.ProcessEnv): CaseAccessParts {
  const [read, settings] = [environment.safeParse(variables), settingsShape.parse(variables)];
  if (!read.success) throw new Error(`case access: ${z.prettifyError(read.error)}`);
  const { data } = read;
  return {
    settings,
    ...keptWith(data.CASE_ACCESS_SECRET, settings),
    signPass: passSigner(data.CASE_ACCESS_PRIVATE_KEY, settings.tokenMs),
    identity: portOne({
      url: data.PORTONE_URL,
      secret: data.PORTONE_SECRET,
      storeId: data.PORTONE_STORE_ID,
      channelKey: data.PORTONE_CHANNEL_KEY,
    }),
    codes: codeTexts(
      solapi({ url: data.SOLAPI_URL, key: data.SOLAPI_KEY, secret: data.SOLAPI_SECRET, from: data.SOLAPI_FROM }),
    ),
  };
}

/** The parts that hang on the secret of case access and its settings alone. */
export function keptWith(secret: Buffer, settings: CaseAccessSettings): Pick<CaseAccessParts, 'passwords' | 'digests'> {
  return { passwords: passwordsWith(settings.hashing), digests: keyedDigests(secret) };
}

type House = Pick<DoorParts, 'em' | 'log' | 'variables'>;

let house: House | null = null;
let connected: CaseAccessParts | null = null;

/**
 * Takes what the slice itself may do, past the walls before people: nobody may read a credential, not even its owner.
 * Without a key of its own case access stays closed; with one, every other variable has to be there as well.
 */
export function openCaseAccess(_server: unknown, parts: House): void {
  house = parts;
  if (parts.variables['CASE_ACCESS_PRIVATE_KEY']) connected = partsFrom(parts.variables);
  else parts.log.warn('case access is closed: CASE_ACCESS_PRIVATE_KEY is not set');
}

/** Replaces what case access works with; for tests, which bring providers of their own. */
export function connectCaseAccess(parts: CaseAccessParts): void {
  connected = parts;
}

/** One step of a login: who comes from where and when, the slice's own rows, and what case access works with. */
export interface LoginContext extends CaseAccessParts {
  readonly em: EntityManager;
  readonly log: DoorParts['log'];
  readonly now: Date;
  readonly address: string;
}

/** Makes the context of a step from that of the request. */
export function loginContext({ actor, now }: Context): LoginContext {
  if (!house || !connected) throw new Error('case access is closed');
  return { ...connected, em: house.em(), log: house.log, now, address: actor.address ?? 'unknown' };
}
