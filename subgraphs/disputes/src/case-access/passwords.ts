import { argon2, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { AccessSide } from './case-access.ts';

const derive = promisify(argon2);

const TAG_BYTES = 32;
const SALT_BYTES = 16;

/** Cost of argon2id: memory in KiB, passes, lanes. */
export interface Hashing {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** Hashes and checks passwords; a check costs one argon2id whatever it is given. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Compares with a hash, or with nothing at the same cost. */
  fits(password: string, hash: string | null): Promise<boolean>;
  /** Times argon2id was computed, so that a test can hold branches against each other. */
  readonly computed: number;
}

/** Makes the keeper of passwords with these costs. */
export function passwordsWith(hashing: Hashing): Passwords {
  let computed = 0;
  const compute = (message: string, nonce: Buffer, cost: Hashing): Promise<Buffer> => {
    computed += 1;
    return derive('argon2id', { message: message.normalize('NFC'), nonce, tagLength: TAG_BYTES, ...cost });
  };
  return {
    get computed() {
      return computed;
    },
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      return written(hashing, salt, await compute(password, salt, hashing));
    },
    async fits(password, hash) {
      const known = read(hash) ?? { cost: hashing, salt: randomBytes(SALT_BYTES), tag: randomBytes(TAG_BYTES) };
      const tag = await compute(password, known.salt, known.cost);
      return timingSafeEqual(tag, known.tag) && hash !== null;
    },
  };
}

/** Password or number that is handed out for the first login: letters for a consumer, digits for a business. */
export function startPassword(side: AccessSide): string {
  const signs = side === 'APPLICANT' ? 'ABCDEFGHJKMNPQRSTUVWXYZ23456789' : '0123456789';
  const group = (): string => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');
  return [group(), group(), group()].join('-');
}

/** What was handed out, as it may be typed: in any case, with or without dashes and spaces. */
export function asHandedOut(typed: string): string {
  return typed.replaceAll(/[\s-]/g, '').toUpperCase();
}

/** PHC string, the form in which such hashes are exchanged. */
function written({ memory, passes, parallelism }: Hashing, salt: Buffer, tag: Buffer): string {
  const text = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

function read(hash: string | null): { cost: Hashing; salt: Buffer; tag: Buffer } | null {
  const [, memory, passes, parallelism, salt = '', tag = ''] = PHC.exec(hash ?? '') ?? [];
  if (memory === undefined) return null;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return { cost, salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') };
}
