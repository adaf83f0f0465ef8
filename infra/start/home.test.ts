import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkIdentityFiles, checkPostgresFolder, homeIn, moveHomeAside, prepareHome, type Home } from './home.ts';
import { loadSecrets } from './secrets.ts';
import { REPAIR_COMMAND, StartProblem } from './start-problem.ts';
import { given, temporaryFolder } from './testing.ts';

let home: Home;

beforeEach(() => {
  home = homeIn(temporaryFolder());
  prepareHome(home);
  loadSecrets(home.secretsFile, ['orders']);
  mkdirSync(join(home.postgres, 'global'), { recursive: true });
  writeFileSync(join(home.postgres, 'PG_VERSION'), '18\n');
  writeFileSync(join(home.postgres, 'global', 'pg_control'), '');
});

describe('a broken home', () => {
  const damages: [string, () => void, string][] = [
    ['the version is missing', () => rmSync(join(home.postgres, 'PG_VERSION')), 'PG_VERSION is missing'],
    ['another version', () => writeFileSync(join(home.postgres, 'PG_VERSION'), '16\n'), 'of PostgreSQL 16, not 18'],
    ['no control file', () => rmSync(join(home.postgres, 'global', 'pg_control')), 'pg_control is missing'],
    ['the keys are gone', () => rmSync(home.secretsFile), 'keys of the database are missing'],
  ];

  test.each(damages)('%s: it is told with the command that repairs it', (_, damage, words) => {
    expect(() => checkPostgresFolder(home)).not.toThrow();
    damage();
    expect(() => checkPostgresFolder(home)).toThrow(StartProblem);
    expect(() => checkPostgresFolder(home)).toThrow(words);
    expect(() => checkPostgresFolder(home)).toThrow(REPAIR_COMMAND);
  });

  test.each(['', '{"half":', '{"postgresPassword":""}'])('keys that cannot be read are told likewise: %j', (text) => {
    writeFileSync(home.secretsFile, text);
    expect(() => loadSecrets(home.secretsFile, ['orders'])).toThrow(REPAIR_COMMAND);
  });

  test('keys and sign-ins of the identity provider that cannot be read are told likewise', () => {
    expect(() => checkIdentityFiles(home)).not.toThrow();
    writeFileSync(home.identityStoreFile, 'junk that is no database');
    expect(() => checkIdentityFiles(home)).toThrow(REPAIR_COMMAND);
    writeFileSync(home.identityKeysFile, '{');
    expect(() => checkIdentityFiles(home)).toThrow('identity-keys.json cannot be read');
  });

  test('a file in the place of the folder is told', () => {
    writeFileSync(join(home.folder, 'file'), '');
    expect(() => prepareHome(homeIn(join(home.folder, 'file')))).toThrow('is a file where a folder should be');
  });
});

describe('repair', () => {
  test('moves what may be broken aside, deletes nothing, and leaves the logs', () => {
    const aside = given(moveHomeAside(home, new Date('2026-11-21T05:00:00Z')));
    expect(readFileSync(join(aside, 'postgres', 'PG_VERSION'), 'utf8')).toBe('18\n');
    expect(existsSync(join(aside, 'secrets.json'))).toBe(true);
    expect(existsSync(home.postgres)).toBe(false);
    expect(existsSync(home.logs)).toBe(true);
    expect(moveHomeAside(home, new Date())).toBeNull();
  });
});

describe('secrets', () => {
  test('are made once, kept, and readable by their owner alone', () => {
    const again = loadSecrets(home.secretsFile, ['orders']);
    expect(loadSecrets(home.secretsFile, ['orders'])).toEqual(again);
    expect(statSync(home.secretsFile).mode & 0o777).toBe(0o600);
    expect(JSON.parse(again.actorPublicKey)).not.toHaveProperty('d');
  });

  test('a new slice gets passwords of its own; the others keep theirs', () => {
    const before = loadSecrets(home.secretsFile, ['orders']).databasePasswords;
    const after = loadSecrets(home.secretsFile, ['orders', 'returns']).databasePasswords;
    expect(after).toEqual({ ...before, returns: expect.any(String), returns_app: expect.any(String) });
    expect(new Set(Object.values(after)).size).toBe(4);
  });

  test('a home older than a kind of keys gets what it lacks, and keeps the rest', () => {
    const { messages, ...older } = loadSecrets(home.secretsFile, ['orders']);
    writeFileSync(home.secretsFile, JSON.stringify(older));
    const after = loadSecrets(home.secretsFile, ['orders']);
    expect(after).toEqual({ ...older, messages: expect.any(Object) });
    expect(after.messages).not.toEqual(messages);
  });
});
