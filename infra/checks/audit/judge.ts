import { z } from 'zod';
import type { Installed } from './installed.ts';
import type { AuditRules } from './rules.ts';

const advisoryShape = z.object({
  advisories: z.record(
    z.string(),
    z.object({
      module_name: z.string(),
      title: z.string(),
      severity: z.string(),
      github_advisory_id: z.string().nullish(),
      url: z.string(),
    }),
  ),
});

/** What is wrong with the advice of the registry; null when what it said is no advice, so that nothing is known. */
export function judgeAdvice(report: string, { accepted }: AuditRules, today: string): string[] | null {
  const parsed = advisoryShape.safeParse(jsonIn(report));
  if (!parsed.success) return null;
  const found = Object.values(parsed.data.advisories);
  const open = found.filter(
    ({ github_advisory_id: id }) => !accepted.some((one) => one.id === id && one.until >= today),
  );
  const outlived = accepted.filter(({ id }) => !found.some((one) => one.github_advisory_id === id));
  return [
    ...open.map(({ module_name: name, severity, title, url }) => `${name}: ${severity}: ${title} (${url})`),
    ...outlived.map(({ id }) => `${id} is accepted in rules.json and no longer advised; take it out`),
  ];
}

/** What is wrong with the packages themselves, for which no registry is needed. */
export function judgePackages(
  installed: readonly Installed[],
  rules: AuditRules,
  allowed: ReadonlySet<string>,
): string[] {
  return installed.flatMap((one) => [
    ...rules.denied
      .filter(({ package: name, below }) => name === one.name && isBelow(one.version, below))
      .map(({ below, why }) => `${one.name}@${one.version} is older than ${below}: ${why}`),
    ...(mayBeUsed(one, rules) ? [] : [`${one.name}@${one.version} has the licence ${one.licences.join(' or ')}`]),
    ...(one.runsAtInstall && !allowed.has(one.name)
      ? [`${one.name}@${one.version} wants to run a program at install; say in allowBuilds whether it may`]
      : []),
  ]);
}

/** What is wrong with a lockfile: whatever does not come from the registry with its fingerprint. */
export function judgeLockfile(lockfile: string): string[] {
  const resolutions = lockfile.match(/^ {4}resolution: .*$/gm) ?? [];
  return resolutions
    .filter((line) => !/\{integrity: sha512-[\w+/=]+\}$/.test(line))
    .map((line) => `pnpm-lock.yaml has a package without a fingerprint of the registry:${line.trim().slice(11)}`);
}

function mayBeUsed({ name, licences }: Installed, rules: AuditRules): boolean {
  return licences.some((licence) => {
    const parts = licence.split(' AND ');
    if (parts.every((part) => rules.licences.includes(part))) return true;
    return rules.tolerated.some((one) => one.licence === licence && fits(one.packages, name));
  });
}

function fits(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}

function isBelow(version: string, limit: string): boolean {
  return version.localeCompare(limit, 'en', { numeric: true }) < 0;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.slice(Math.max(text.indexOf('{'), 0)));
  } catch {
    return null;
  }
}
