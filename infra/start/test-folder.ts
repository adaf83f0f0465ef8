import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the tests one folder for everything they write, and removes it after the last of them. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'madang-test-'));
  chmodSync(folder, 0o711);
  process.env['MADANG_TEST_FOLDER'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
