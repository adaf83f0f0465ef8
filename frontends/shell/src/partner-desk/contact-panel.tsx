import { Panel, TextField, useStep, useWords } from '@madang/frontend-kit';
import { IconUser } from '@tabler/icons-react';
import type { MyCompanyQuery } from '../gql/graphql.ts';
import { DeskForm } from './desk-form.tsx';
import { CHANGE_CONTACT } from './partner-desk-queries.ts';
import { partnerDeskWords } from './partner-desk-words.ts';
import styles from './partner-desk.module.css';

/** A business as it knows itself. */
export type MyBusiness = NonNullable<MyCompanyQuery['myBusiness']>;

/** Whom notices of all cases go to; the business changes that itself (K23). */
export function ContactPanel({ business, onDone }: { business: MyBusiness; onDone: () => void }) {
  const words = useWords(partnerDeskWords);
  const [change] = useStep(CHANGE_CONTACT, (answer) => answer.changePartnerContact);
  const { contactName, email, phone } = business;
  return (
    <Panel title={words('contact')} icon={IconUser}>
      <p className={styles['text']}>{words('contact.text')}</p>
      <DeskForm
        label={words('save')}
        said={words('saved')}
        values={{ contactName: contactName ?? '', email: email ?? '', phone: phone ?? '' }}
        send={(input) => change({ input: { ...input } })}
        onDone={onDone}
      >
        <TextField name="contactName" label={words('contactName')} maxLength={60} />
        <TextField name="email" label={words('email')} maxLength={254} />
        <TextField name="phone" label={words('phone')} inputMode="tel" maxLength={20} />
      </DeskForm>
    </Panel>
  );
}
