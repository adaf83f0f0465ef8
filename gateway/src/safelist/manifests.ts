import { readFileSync, statSync } from 'node:fs';
import type { SafelistManifest } from '@madang/shared-schema/safelist';
import type { FastifyBaseLogger } from 'fastify';
import { z } from 'zod';

const hashes = z.record(z.string(), z.string());
const manifestShape = z.object({ operations: hashes, frames: hashes, parts: hashes });

/** Fingerprints of everything that our own front ends may ask. */
export interface Listed {
  readonly operations: ReadonlySet<string>;
  readonly frames: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** Reads manifests, and reads them again once one of the files has changed; a frontend that brings none asks nothing. */
export class Manifests {
  readonly #files: readonly string[];
  readonly #log: Pick<FastifyBaseLogger, 'warn' | 'info'>;
  #version = '';
  #listed: Listed = { operations: new Set(), frames: new Set(), parts: new Set() };

  constructor(files: readonly string[], log: Pick<FastifyBaseLogger, 'warn' | 'info'>) {
    this.#files = files;
    this.#log = log;
  }

  /** What is listed now. */
  read(): Listed {
    const version = this.#files.map(versionOf).join(' ');
    if (version === this.#version) return this.#listed;
    this.#version = version;
    const manifests = this.#files.flatMap((file) => this.#manifestIn(file) ?? []);
    this.#listed = {
      operations: keysOf(manifests.map(({ operations }) => operations)),
      frames: keysOf(manifests.map(({ frames }) => frames)),
      parts: keysOf(manifests.map(({ parts }) => parts)),
    };
    this.#log.info({ operations: this.#listed.operations.size, manifests: manifests.length }, 'safelist read');
    return this.#listed;
  }

  /** A file that cannot be read lists nothing: what it would have allowed is refused, and the log says why. */
  #manifestIn(file: string): SafelistManifest | null {
    if (versionOf(file) === null) return null;
    try {
      return manifestShape.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch (error) {
      this.#log.warn({ err: error, file }, 'a safelist cannot be read');
      return null;
    }
  }
}

function versionOf(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs}:${stats.size}:${stats.ino}` : null;
}

function keysOf(lists: readonly Readonly<Record<string, string>>[]): Set<string> {
  return new Set(lists.flatMap((list) => Object.keys(list)));
}
