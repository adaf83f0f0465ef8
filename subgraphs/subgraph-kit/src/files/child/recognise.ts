import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from '../file-kinds.ts';
import { Refused } from './refused.ts';

const KINDS: Readonly<Record<string, FileKind>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/apng': 'PNG',
  'image/webp': 'WEBP',
  'image/heic': 'HEIC',
  'image/heif': 'HEIC',
  'application/pdf': 'PDF',
};

const ARCHIVES =
  /zip|gzip|x-tar|x-rar|x-7z|x-bzip|x-xz|zstd|x-lz|x-compress|x-cpio|x-ar|vnd\.ms-cab|x-arj|x-lzh|java-archive/;

/** Tells what a file is by its bytes alone; neither its name nor what its sender declares is asked. */
export async function recognised(bytes: Uint8Array, allowed: readonly FileKind[]): Promise<FileKind> {
  if (bytes.length === 0) throw new Refused('EMPTY');
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
  if (ARCHIVES.test(mime)) throw new Refused('ARCHIVE');
  const kind = KINDS[mime];
  if (!kind || !allowed.includes(kind)) throw new Refused('KIND_NOT_ALLOWED');
  return kind;
}
