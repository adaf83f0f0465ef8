import { describe, expect, test } from 'vitest';
import type { Installed } from './audit/installed.ts';
import { judgeAdvice, judgeLockfile, judgePackages } from './audit/judge.ts';
import { auditRules, type AuditRules } from './audit/rules.ts';

const rules: AuditRules = {
  ...auditRules(),
  accepted: [{ id: 'GHSA-old1', why: 'only the build uses it', until: '2026-12-31' }],
};

const advisory = (id: string) => ({
  advisories: {
    '1': { module_name: 'left', title: 'pads too far', severity: 'high', github_advisory_id: id, url: 'https://x' },
  },
});

describe('the advice of the registry', () => {
  const judge = (report: unknown, today = '2026-11-22') => judgeAdvice(JSON.stringify(report), rules, today);

  test('fails the check unless it is accepted with a reason, and for a time only', () => {
    expect(judge(advisory('GHSA-new1'))).toEqual([
      'left: high: pads too far (https://x)',
      expect.stringContaining('GHSA-old1 is accepted'),
    ]);
    expect(judge(advisory('GHSA-old1'))).toEqual([]);
    expect(judge(advisory('GHSA-old1'), '2027-01-01')).toHaveLength(1);
  });

  test('that cannot be had is not taken for none', () => {
    expect(judgeAdvice('Error: ERR_PNPM_AUDIT_BAD_RESPONSE', rules, '2026-11-22')).toBeNull();
    expect(judge({ error: { code: 'E' } })).toBeNull();
  });
});

describe('packages, without a registry', () => {
  const judge = (change: Partial<Installed>) => {
    const fine: Installed = { name: 'left', version: '1.0.0', licences: ['MIT'], runsAtInstall: false };
    return judgePackages([{ ...fine, ...change }], rules, new Set(['right']));
  };

  test.each<[string, Partial<Installed>, number]>([
    [
      'a gateway before CVE-2026-32621 was mended',
      { name: '@apollo/gateway', version: '2.9.6', licences: ['Elastic-2.0'] },
      1,
    ],
    ['the gateway we have', { name: '@apollo/gateway', version: '2.14.4', licences: ['Elastic-2.0'] }, 0],
    ['the licence of the gateway elsewhere', { licences: ['Elastic-2.0'] }, 1],
    ['one of two licences', { licences: ['GPL-3.0', 'MIT'] }, 0],
    ['both of two licences', { licences: ['MIT AND GPL-3.0'] }, 1],
    ['no licence', { licences: ['none'] }, 1],
    ['a program at install that nobody decided on', { runsAtInstall: true }, 1],
    ['a program at install that somebody decided on', { name: 'right', runsAtInstall: true }, 0],
  ])('%s', (_what, change, faults) => expect(judge(change)).toHaveLength(faults));
});

test('a package from elsewhere than the registry is found in the lockfile', () => {
  const good = '  a@1:\n    resolution: {integrity: sha512-abc+/==}\n';
  expect(judgeLockfile(good)).toEqual([]);
  expect(judgeLockfile(`${good}  b@1:\n    resolution: {tarball: https://elsewhere.example/b.tgz}\n`)).toHaveLength(1);
});
