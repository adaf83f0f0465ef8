import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { earlierSnapshot } from '../scripts/earlier-snapshot.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  git('init', '-q');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('without a commit there is nothing to compare with', () => {
  expect(earlierSnapshot(folder, 'api.graphql', 'first')).toBeNull();
});

test('changes in the work tree are compared with HEAD', () => {
  commit('first');
  commit('second');
  expect(earlierSnapshot(folder, 'api.graphql', 'third')).toBe('second');
});

test('a committed snapshot is compared with the one before, however many commits lie between', () => {
  commit('first');
  commit('second');
  git('commit', '-q', '--allow-empty', '-m', 'something else');
  expect(earlierSnapshot(folder, 'api.graphql', 'second')).toBe('first');
});

test('a snapshot that was committed once has none before it', () => {
  commit('first');
  expect(earlierSnapshot(folder, 'api.graphql', 'first')).toBeNull();
});

function commit(text: string): void {
  writeFileSync(join(folder, 'api.graphql'), text);
  git('add', '.');
  git('commit', '-q', '-m', text);
}

function git(...command: string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...command], { cwd: folder });
}
