import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ApiKeyKind } from './api-key.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 12;
/** 30 signs out of 62: 178 bits. */
const SECRET_LENGTH = 30;
const CHECKSUM_LENGTH = 6;

const WORDS: Readonly<Record<ApiKeyKind, string>> = { LIVE: 'live', TEST: 'test' };
const SHAPE = /^mdg_(live|test)_([0-9A-Za-z]{12})_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/;

/** What a key says of itself before anybody looked it up. */
export interface KeyParts {
  readonly kind: ApiKeyKind;
  readonly publicId: string;
}

/** Makes the part of a key by which it is found. */
export function newPublicId(): string {
  return randomText(ID_LENGTH);
}

/** Makes a key: `mdg_live_<id>_<secret><checksum>`, so that scanners of leaked secrets know one when they see it. */
export function newKey({ kind, publicId }: KeyParts): string {
  const body = `mdg_${WORDS[kind]}_${publicId}_${randomText(SECRET_LENGTH)}`;
  return `${body}${checksumOf(body)}`;
}

/** Beginning of a key, as lists show it. */
export function shownBeginning({ kind, publicId }: KeyParts): string {
  return `mdg_${WORDS[kind]}_${publicId}`;
}

/** Reads a key; null for what is none, or was mistyped: its checksum does not fit. */
export function readKey(text: string): KeyParts | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, word, publicId = ''] = match;
  if (checksumOf(text.slice(0, -CHECKSUM_LENGTH)) !== text.slice(-CHECKSUM_LENGTH)) return null;
  return { kind: word === 'live' ? 'LIVE' : 'TEST', publicId };
}

/**
 * Hash under which a key is kept. A plain SHA-256 is right here: slow hashes make guesses dear where people choose
 * passwords, and 178 random bits cannot be guessed; every request would pay for a slow one.
 */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/** Indicates whether two hashes are the same, in a time that does not tell where they differ. */
export function isSameHash(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(one, 'hex'), Buffer.from(other, 'hex'));
}

function randomText(length: number): string {
  return Array.from({ length }, () => ALPHABET.charAt(randomInt(ALPHABET.length))).join('');
}

function checksumOf(body: string): string {
  let rest = crc32(body);
  let text = '';
  for (let place = 0; place < CHECKSUM_LENGTH; place += 1) {
    text = ALPHABET.charAt(rest % ALPHABET.length) + text;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return text;
}
