import { Columns, Page, PageHeader, StepButton, useWords } from '@madang/frontend-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ShownOnce } from '../shown-once.tsx';
import { accountsWords } from '../words.ts';
import { KeyPanel } from './key-panel.tsx';
import type { ListedKey } from './key-rows.tsx';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { QuickStart } from './quick-start.tsx';
import { RevokeKeyDialog } from './revoke-key-dialog.tsx';
import { RotateKeyDialog } from './rotate-key-dialog.tsx';

/** Keys of the business with what can be done with them, and how to begin. */
export function KeysPage() {
  const words = useWords(accountsWords);
  const [making, setMaking] = useState(false);
  const [rotating, setRotating] = useState<ListedKey | null>(null);
  const [revoking, setRevoking] = useState<ListedKey | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const show = (key: string) => {
    setMaking(false);
    setRotating(null);
    setShown(key);
  };
  return (
    <Page title={words('keys.title')}>
      <PageHeader
        title={words('keys.title')}
        actions={
          <StepButton
            primary
            label={words('key.new')}
            hotKey="n"
            icon={<IconPlus size={14} aria-hidden />}
            onRun={() => setMaking(true)}
          />
        }
      />
      <Columns
        main={<KeyPanel changed={shown} onRotate={setRotating} onRevoke={setRevoking} onNew={() => setMaking(true)} />}
        side={<QuickStart />}
      />
      <NewKeyDialog opened={making} onClose={() => setMaking(false)} onMade={show} />
      <RotateKeyDialog apiKeyId={rotating?.id ?? null} onClose={() => setRotating(null)} onMade={show} />
      <RevokeKeyDialog apiKey={revoking} onClose={() => setRevoking(null)} />
      <ShownOnce title={words('keys.title')} text={shown} onKept={() => setShown(null)} />
    </Page>
  );
}
