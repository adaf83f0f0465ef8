import { Button, TextAreaField, useWords } from '@madang/frontend-kit';
import { reportWords } from '../words.ts';

/** Sentence without which no decision is taken (R7); written in Korean whatever the language of the screen. */
const IDENTITY_CHECK_WORDS = '신분증 본인 확인 완료';

/** The operations memo; its sentence can be put in once identity and evidence were looked at. */
export function MemoField({
  identityChecked,
  memo,
  onWrite,
}: {
  identityChecked: boolean;
  memo: string;
  onWrite: (memo: string) => void;
}) {
  const words = useWords(reportWords);
  const insert = () => onWrite([memo.trim(), IDENTITY_CHECK_WORDS].filter((line) => line !== '').join('\n'));
  return (
    <>
      <TextAreaField
        required
        name="operatorMemo"
        label={words('report.memo')}
        hint={words('decide.memo.hint')}
        rows={3}
        maxLength={2000}
      />
      {identityChecked && !memo.includes(IDENTITY_CHECK_WORDS) && (
        <Button variant="default" onClick={insert}>
          {`‘${IDENTITY_CHECK_WORDS}’ ${words('decide.memo.insert')}`}
        </Button>
      )}
    </>
  );
}
