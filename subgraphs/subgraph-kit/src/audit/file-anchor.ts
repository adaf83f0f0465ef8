import { createReadStream } from 'node:fs';
import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { endOf, type AuditAnchor, type Stretch } from './audit-anchor.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const stretchShape = z.object({
  from: z.number().int().positive(),
  digests: z.array(hash).min(1),
  head: hash,
  at: z.string(),
});

/** Longest line there can be is far shorter: a stretch has a few hundred digests. */
const TAIL_BYTES = 256 * 1024;

/** Anchor in a file of its own, one line of JSON a stretch, only ever appended to and written through to the disk. */
export class FileAnchor implements AuditAnchor {
  readonly #folder: string;
  readonly #file: string;

  /** `folder` may be missing; the file is named after the slice. */
  constructor(folder: string, slice: string) {
    this.#folder = folder;
    this.#file = join(folder, `${slice}.ndjson`);
  }

  async append(stretch: Stretch): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const file = await open(this.#file, 'a+', 0o600);
    try {
      const { size } = await file.stat();
      // A crash may have torn the last line; what comes now must stand on its own.
      const torn = size > 0 && (await tailOf(file, size, 1)) !== '\n';
      await file.appendFile(`${torn ? '\n' : ''}${JSON.stringify(stretch)}\n`);
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  async last(): Promise<Stretch | null> {
    const file = await open(this.#file, 'r').catch(nothingThere);
    if (!file) return null;
    try {
      const { size } = await file.stat();
      const lines = (await tailOf(file, size, TAIL_BYTES)).split('\n');
      // What stands after the last line break was torn; the first piece may be half a line.
      const whole = lines.slice(size > TAIL_BYTES ? 1 : 0, -1).toReversed();
      return whole.map(stretchIn).find((stretch) => stretch !== null) ?? null;
    } finally {
      await file.close();
    }
  }

  async *stretches(from: number): AsyncGenerator<Stretch> {
    const file = await open(this.#file, 'r').catch(nothingThere);
    if (!file) return;
    await file.close();
    for await (const line of createInterface({ input: createReadStream(this.#file) })) {
      const stretch = stretchIn(line);
      if (stretch && endOf(stretch) >= from) yield stretch;
    }
  }
}

async function tailOf(file: FileHandle, size: number, most: number): Promise<string> {
  const length = Math.min(size, most);
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
  return buffer.toString('utf8');
}

/** A line that is none was torn by a crash before its stretch was committed, so nothing is lost with it. */
function stretchIn(line: string): Stretch | null {
  try {
    return stretchShape.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function nothingThere(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
