import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Remembers how files are now, and gives the way back: contents restored, files and folders that came later removed. */
export function rememberFiles(root: string, globs: readonly string[], folders: readonly string[]): () => void {
  const before = new Map(listed(root, globs).map((file) => [file, readFileSync(join(root, file))]));
  return () => {
    for (const folder of folders) rmSync(join(root, folder), { recursive: true, force: true });
    for (const file of listed(root, globs)) if (!before.has(file)) rmSync(join(root, file));
    for (const [file, content] of before) restore(join(root, file), content);
  };
}

function listed(root: string, globs: readonly string[]): string[] {
  return globSync([...globs], { cwd: root });
}

function restore(file: string, content: Buffer): void {
  if (!existsSync(file) || !readFileSync(file).equals(content)) writeFileSync(file, content);
}
