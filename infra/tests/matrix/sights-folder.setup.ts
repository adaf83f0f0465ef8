import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Makes the folder in which the files of one run leave what they saw, and takes it away in the end. */
export default function makeSightsFolder({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'madang-matrix-'));
  provide('sights', folder);
  return () => rmSync(folder, { recursive: true });
}
