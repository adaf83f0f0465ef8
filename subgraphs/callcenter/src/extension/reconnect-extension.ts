import { refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { ownExtension } from './extension-reads.ts';
import type { ExtensionCode } from './extension-words.ts';
import type { ExtensionRow } from './extension.entity.ts';
import { registerLine } from './register-line.ts';

/** Connects the actor's own extension anew, as a click on a red lamp asks for (E1). */
export async function reconnectExtension(
  context: Context,
  number: string,
): Promise<ExtensionRow | Refusal<ExtensionCode>> {
  const extension = await ownExtension(context);
  if (extension?.number !== number) return refuse('EXTENSION_UNKNOWN', ['input', 'number']);
  return registerLine(context, extension);
}
