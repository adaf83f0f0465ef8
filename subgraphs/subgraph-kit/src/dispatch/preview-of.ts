import type { Context } from '../context.ts';
import { isRefusal, type Refusal } from '../refusal.ts';
import type { SendPreview } from './preview.type.ts';
import { rehearse } from './rehearsal.ts';

/** What an act would send, or why it would be refused; nothing of the act is left. */
export async function previewOf<Result, Code extends string>(
  context: Context,
  work: (context: Context) => Promise<Result | Refusal<Code>>,
): Promise<SendPreview | Refusal<Code>> {
  const { messages, digest, result } = await rehearse(context, work);
  if (isRefusal<Code>(result)) return result;
  const named = messages.map(({ templateName, ...message }) => ({
    ...message,
    templateName: templateName[context.language],
  }));
  return { digest, messages: named };
}
