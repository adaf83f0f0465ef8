import { isRefusal, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import { ownExtension } from '../extension/index.ts';
import { phoneAt } from '../phone-system/index.ts';
import type { CallCode } from './call-words.ts';

/** Extension of a colleague to whom a call can be handed over: one of the same phone system that is not the actor's own. */
export async function colleagueAt(context: Context, to: string): Promise<string | Refusal<CallCode>> {
  const own = await ownExtension(context);
  const [here, there] = [phoneAt(own?.number ?? ''), phoneAt(to)];
  const isReached = !isRefusal(here) && here === there && own?.number !== to;
  return isReached ? to : refuse('EXTENSION_UNKNOWN', ['input', 'to']);
}
