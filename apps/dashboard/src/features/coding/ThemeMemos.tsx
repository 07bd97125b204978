import { useQuery } from '@apollo/client/react';
import { CODING_LIMITS } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { TextArea } from '../../ui/TextArea.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './coding.module.css';
import { AddThemeMemoMutation, ThemeMemosQuery } from './coding.graphql.js';

/** What coders think about a theme while they work with it. */
export function ThemeMemos({ themeId }: { themeId: string }) {
  const { t } = useTranslation('coding');
  const format = useFormat();
  const { initiative } = useInitiative();
  const sending = useSend();
  const [text, setText] = useState('');
  const { data } = useQuery(ThemeMemosQuery, { variables: { initiative: initiative.slug, id: themeId } });
  const add = async () => {
    if (await sending.send(AddThemeMemoMutation, { initiative: initiative.slug, id: themeId, text }))
      setText('');
  };
  return (
    <Section title={t('memos.title')} lead={t('memos.lead')}>
      <LeaveGuard dirty={text.trim() !== ''} />
      <ul className={styles.memos}>
        {data?.themeMemos.map((memo) => (
          <li key={memo.id}>
            <p className={styles.quiet}>
              {format.shortDate(memo.writtenOn)} · {memo.writtenBy || t('others.left')}
            </p>
            <p className={styles.memo}>{memo.text}</p>
          </li>
        ))}
      </ul>
      <SendForm sending={sending} action={t('memos.add')} onSend={() => void add()}>
        <Field label={t('memos.text')} error={sending.problemAt('text')}>
          <TextArea value={text} limit={CODING_LIMITS.memo} onChange={setText} />
        </Field>
      </SendForm>
    </Section>
  );
}
