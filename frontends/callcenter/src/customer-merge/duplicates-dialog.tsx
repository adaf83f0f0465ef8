import { useQuery } from '@apollo/client/react';
import { Dialog, EmptyState, ProblemArea, SkeletonLines, useHasRole, useWords } from '@madang/frontend-kit';
import { IconUsers } from '@tabler/icons-react';
import { CUSTOMER_TWINS } from './merge-documents.ts';
import { MergeForm } from './merge-form.tsx';
import { mergeWords } from './merge-words.ts';
import { TwinCard } from './twin-card.tsx';
import styles from './customer-merge.module.css';

/** A customer and who may be the same, side by side: to look at, and for who leads the desk to merge. */
export function DuplicatesDialog(props: {
  customerId: string;
  onClose: () => void;
  onMerged: (keptId: string) => void;
}) {
  const { customerId, onClose, onMerged } = props;
  const words = useWords(mergeWords);
  const mayMerge = useHasRole()('SENIOR');
  const { data, error, refetch } = useQuery(CUSTOMER_TWINS, { variables: { id: customerId }, fetchPolicy: 'no-cache' });
  const customer = data?.customer ?? null;
  const twins = customer?.suspectedDuplicates ?? [];
  return (
    <Dialog opened onClose={onClose} title={words('title')} width={860}>
      <div className={styles['dialog']}>
        {error && <ProblemArea error={error} onRetry={() => void refetch()} />}
        {!data && !error && <SkeletonLines lines={6} />}
        {data && !error && twins.length === 0 && <EmptyState small icon={IconUsers} title={words('gone')} />}
        {customer && twins.length > 0 && (
          <>
            <p>{words(mayMerge ? 'why' : 'why.agent')}</p>
            {mayMerge ? (
              <MergeForm customer={customer} twins={twins} onClose={onClose} onMerged={onMerged} />
            ) : (
              <div className={styles['twins']}>
                <TwinCard twin={customer} head={words('this')} />
                {twins.map((twin) => (
                  <TwinCard key={twin.id} twin={twin} onOpen={onClose} />
                ))}
              </div>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
