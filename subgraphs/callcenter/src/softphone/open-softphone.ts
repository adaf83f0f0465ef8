import { audit, refuse, wholeAct, type Context, type Refusal } from '@madang/subgraph-kit';
import { ownExtension } from '../extension/index.ts';
import { softphones } from './softphone-house.ts';
import { softphoneLogin, type SoftphoneLogin } from './softphone-login.ts';
import type { SoftphoneOwnCode } from './softphone-words.ts';

/** Reasons why no login is given. */
export type SoftphoneCode = SoftphoneOwnCode | 'EXTENSION_UNKNOWN';

/** Gives who sits at an extension a login for a telephone in their browser (E1); written down, and good for some minutes. */
export async function openSoftphone(
  { em, actor, now }: Context,
  number: string,
): Promise<SoftphoneLogin | Refusal<SoftphoneCode>> {
  const settings = softphones();
  if (!settings) return refuse('SOFTPHONE_UNABLE');
  return wholeAct(em, async (tx) => {
    const extension = await ownExtension({ em: tx, actor });
    if (extension?.number !== number) return refuse('EXTENSION_UNKNOWN', ['input', 'number']);
    const login = softphoneLogin(settings, number, now);
    const subject = { type: 'Agent', id: actor.id };
    await audit(tx, { act: 'softphone.open', subject, actor, data: { extension: number, endsAt: login.endsAt } }, now);
    return login;
  });
}
