import { isRefusal, type Context } from '@madang/subgraph-kit';
import { phoneAt } from '../phone-system/index.ts';
import type { ExtensionRow } from './extension.entity.ts';
import { noteLine } from './note-line.ts';

/** Connects an extension to the phone system; the lamp shows how that went, and a click tries again. */
export async function registerLine({ em, now }: Context, extension: ExtensionRow): Promise<ExtensionRow> {
  const phone = phoneAt(extension.number);
  const answer = isRefusal(phone) ? null : await phone.register(extension.number);
  await noteLine(em, extension.number, answer?.outcome === 'DONE' ? 'GREEN' : 'RED', now);
  return extension;
}
