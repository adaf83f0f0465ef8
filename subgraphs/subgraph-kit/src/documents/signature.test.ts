import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daysAfter } from '../clock.ts';
import { isGood, readCertificate } from './certificate.ts';
import { startPress, type Press } from './press.ts';
import { signDocument } from './sign-document.ts';
import { holds, signatureOf, signedAttributes } from './testing/read-signature.ts';
import { composeSample, sampleData } from './testing/sample-body.ts';
import { selfMadeCertificate } from './testing/self-made-certificate.ts';

const NOW = new Date('2026-11-28T05:00:00.000Z');
const imprint = {
  number: '0123456789ABCDEF',
  version: 1,
  day: '2026-11-28',
  at: NOW.toISOString(),
  verifyUrl: 'https://madang.example/verify/0123456789ABCDEF',
};
const PLACES = 120;
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

let press: Press;
let pem: string;
let signed: Buffer;
beforeAll(async () => {
  press = startPress();
  pem = await selfMadeCertificate(NOW, { days: 30 });
  const { bytes } = await press.print({ body: composeSample(sampleData, 'ko'), language: 'ko', imprint });
  signed = await signDocument(bytes, readCertificate(pem));
});
afterAll(() => press.stop());

test('a signature is PAdES B-B: over the whole file, by a named certificate, without a time of its own', async () => {
  expect(await holds(signed)).toBe(true);
  expect(signed.toString('latin1')).toContain('/SubFilter /ETSI.CAdES.detached');
  // Content type, message digest, signing-certificate-v2.
  const attributes = ['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4', '1.2.840.113549.1.9.16.2.47'];
  expect(signedAttributes(signed)).toEqual(attributes);
});

test.runIf(hasOpenssl)('another program finds the signature good, and not over other bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'madang-signature-'));
  try {
    const { cms, signedBytes } = signatureOf(signed);
    const [signature, content, anchor] = ['signature.der', 'content', 'anchor.pem'].map((name) => join(folder, name));
    if (!signature || !content || !anchor) throw new Error('three files are wanted');
    writeFileSync(anchor, pem.slice(0, pem.indexOf('-----BEGIN PRIVATE')));
    writeFileSync(signature, cms);
    writeFileSync(content, signedBytes);
    const ask = [
      'cms',
      '-verify',
      '-cades',
      '-binary',
      '-inform',
      'DER',
      '-in',
      signature,
      '-content',
      content,
      '-CAfile',
      anchor,
      '-partial_chain',
      '-purpose',
      'any',
      '-attime',
      String(NOW.getTime() / 1000),
    ];
    execFileSync('openssl', [...ask, '-out', '/dev/null'], { stdio: 'pipe' });
    writeFileSync(content, Buffer.concat([signedBytes, Buffer.from(' ')]));
    expect(spawnSync('openssl', [...ask, '-out', '/dev/null']).status).not.toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('one flipped byte is found wherever it lies: by the digest, and by the signature in all that it is over', async () => {
  const digest = createHash('sha256').update(signed).digest('hex');
  const { ranges } = signatureOf(signed);
  const step = Math.floor(signed.length / PLACES);
  const places = Array.from({ length: PLACES }, (_, index) => index * step);
  const flippedAt = (place: number): Buffer => {
    const flipped = Buffer.from(signed);
    flipped[place] = (flipped[place] ?? 0) ^ 0x01;
    return flipped;
  };
  const digests = places.map((place) => createHash('sha256').update(flippedAt(place)).digest('hex'));
  expect(digests).not.toContain(digest);
  const covered = places.filter((place) => ranges.some(([from, to]) => from <= place && place < to));
  expect(covered.length).toBeGreaterThan(PLACES / 2);
  expect(await Promise.all(covered.map((place) => holds(flippedAt(place))))).toEqual(covered.map(() => false));
});

test('a certificate is read from PEM or base64, with an encrypted key too, and only with its own key', async () => {
  const { validFrom, validTo } = readCertificate(Buffer.from(pem).toString('base64'));
  expect(validFrom.getTime()).toBe(daysAfter(NOW, -1).getTime());
  const key = createPrivateKey(pem).export({
    format: 'pem',
    type: 'pkcs8',
    cipher: 'aes-256-cbc',
    passphrase: 'secret',
  });
  const locked = `${pem.slice(0, pem.indexOf('-----BEGIN PRIVATE'))}${String(key)}`;
  expect(readCertificate(locked, 'secret').validTo).toEqual(validTo);
  expect(() => readCertificate(locked, 'wrong')).toThrow('DOCUMENT_CERTIFICATE_PASSWORD');
  const other = await selfMadeCertificate(NOW);
  const mixed = pem.slice(0, pem.indexOf('-----BEGIN PRIVATE')) + other.slice(other.indexOf('-----BEGIN PRIVATE'));
  expect(() => readCertificate(mixed)).toThrow('not that of its first certificate');
  expect(() => readCertificate('nonsense')).toThrow('no certificate');
});

test('a certificate is good between its days alone', () => {
  const certificate = readCertificate(pem);
  expect([-2, 0, 29, 31].map((days) => isGood(certificate, daysAfter(NOW, days)))).toEqual([false, true, true, false]);
  expect(isGood(null, NOW)).toBe(false);
});
