import { ENDINGS, type ReleasedKind } from './file-kinds.ts';

const LONGEST = 120;

/** Controls, and marks that turn the direction of writing or are not seen at all. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Name for display: last part of a path, composed (NFC, as Korean names of a Mac are not), without what is not seen. */
export function displayName(sent: string): string {
  const last = sent.normalize('NFC').replaceAll(UNSEEN, '').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[<>:"|?*]/g, '_')
    .replace(/^[\s.]+/, '')
    .trim();
  return Array.from(plain).slice(0, LONGEST).join('').trim() || 'file';
}

/** Name under which a released file is saved: it ends in what the file is, whatever it was called. */
export function savedName(name: string, kind: ReleasedKind): string {
  const [ending = '', ...others] = ENDINGS[kind];
  const said = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return [ending, ...others].includes(said) ? name : `${name}.${ending}`;
}

/** Header that tells a browser to show or to save a file under its name (RFC 6266, RFC 5987 for Korean). */
export function dispositionOf(way: 'inline' | 'attachment', name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
