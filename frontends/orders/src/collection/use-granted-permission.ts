import { notify, useStep, useWords } from '@madang/frontend-kit';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { GRANT_PERMISSION } from './collection-documents.ts';
import { collectionWords } from './collection-words.ts';

/** Takes the code in the address with which a marketplace sends its owner back, once, and clears it away. */
export function useGrantedPermission(onGranted: () => void): void {
  const words = useWords(collectionWords);
  const [params, setParams] = useSearchParams();
  const [grant] = useStep(GRANT_PERMISSION, (answer) => answer.grantConnectionPermission);
  const taken = useRef<string | null>(null);
  const [code, state] = [params.get('code'), params.get('state')];
  useEffect(() => {
    if (!code || !state || taken.current === state) return;
    taken.current = state;
    setParams({}, { replace: true });
    void grant({ input: { code, state } }).then((outcome) => {
      if (outcome.done) {
        notify.done(words('permission.granted'));
        onGranted();
      } else notify.problem(words('permission.refused', { message: outcome.userErrors[0]?.message ?? '' }));
    });
  });
}
