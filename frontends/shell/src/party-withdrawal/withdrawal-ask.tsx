import { useWords } from '@madang/frontend-kit';
import { useSideAct, WrittenAct } from '../party-parts/index.ts';
import { ASK } from './withdrawal-acts.ts';
import { withdrawalWords } from './withdrawal-words.ts';

/** The business asks that the case be withdrawn, and says why (취하 요청, K12). */
export function WithdrawalAsk({ caseId }: { caseId: string }) {
  const words = useWords(withdrawalWords);
  const act = useSideAct(ASK, { payloadOf: (data) => data.askWithdrawal, done: words('ASK.done') });
  const texts = { title: words('ASK'), hint: words('ASK.text'), field: words('ASK.field') };
  return (
    <WrittenAct
      draftKey={`${caseId}.ASK_WITHDRAWAL`}
      texts={texts}
      act={act}
      inputOf={(reason) => ({ caseId, reason })}
    />
  );
}
