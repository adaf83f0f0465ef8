import { existsSync } from 'node:fs';

/** Places of Chromium; the shell without any window comes first, which costs a third of the whole browser. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Flags for a browser that must not look for anything outside this machine. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A microphone that beeps, and nobody who would have to be asked whether it may be used. */
export const MICROPHONE_FLAGS = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** Where Chromium is, by CHROMIUM or at the usual places; null when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  return [env['CHROMIUM'], ...PLACES].find((place) => place && existsSync(place)) ?? null;
}

/** One line on how to get Chromium. */
export const HOW_TO_GET_CHROMIUM =
  'Chromium was not found: apt-get install -y chromium-headless-shell (or chromium, or set CHROMIUM to the path of either), then run the tests again.';
