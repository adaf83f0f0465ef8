import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SliceNames } from './names.ts';

const TEMPLATE = join(import.meta.dirname, 'template');

/** Writes one side of a new slice, with its names in the places that wait for them. */
export function writeTemplate(side: 'subgraph' | 'frontend', names: SliceNames, folder: string): void {
  const from = join(TEMPLATE, side);
  for (const entry of globSync('**/*', { cwd: from, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(folder, named(source.slice(from.length + 1), names));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, named(readFileSync(source, 'utf8'), names));
  }
}

function named(text: string, { slice, camel, pascal, title, time }: SliceNames): string {
  return text
    .replaceAll('__slice__', slice)
    .replaceAll('__camel__', camel)
    .replaceAll('__Pascal__', pascal)
    .replaceAll('__Title__', title)
    .replaceAll('__TIME__', time);
}
