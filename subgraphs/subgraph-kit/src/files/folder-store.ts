import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ObjectStore } from './object-store.ts';

/** Keeps objects in a folder of this machine, spread over 256 folders below it. */
export function folderStore(folder: string): ObjectStore {
  const pathOf = (key: string): string => {
    if (!/^[\w-]{8,64}$/.test(key)) throw new Error('an object has no such name');
    return join(folder, key.slice(-2), key);
  };
  return {
    async write(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const file = await open(`${path}.part`, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
    read: (key) => createReadStream(pathOf(key)),
    async remove(key) {
      await Promise.all([pathOf(key), `${pathOf(key)}.part`].map((path) => rm(path, { force: true })));
    },
  };
}
