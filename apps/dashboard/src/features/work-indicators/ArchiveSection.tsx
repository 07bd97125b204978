import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Page.js';
import { useToast } from '../../ui/Toast.js';
import formStyles from '../forms/forms.module.css';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { WorkIndicator } from './definitionDraft.js';
import { ArchiveMutation } from './work-indicators.graphql.js';

/** Takes an indicator out of use. Audiences lose it at once, so it asks first. */
export function ArchiveSection({ indicator }: { indicator: WorkIndicator }) {
  const { t } = useTranslation('workshop');
  const { t: numbers } = useTranslation('numbers');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const sending = useSend();
  const [asking, setAsking] = useState(false);
  const archive = async () => {
    const variables = { initiative: initiative.slug, id: indicator.id, archived: true };
    if (!(await sending.send(ArchiveMutation, variables))) return;
    toast(t('archived.done'));
    void navigate(`${work}/indicators`);
  };
  return (
    <Section title={numbers('publish.archiveTitle')}>
      <div className={formStyles.form}>
        <p>{t('archived.words')}</p>
        <div>
          <Button onClick={() => setAsking(true)}>{t('archived.archive')}</Button>
        </div>
      </div>
      <Removal
        open={asking}
        sending={sending}
        title={t('archived.ask', { name: indicator.name })}
        action={t('archived.archive')}
        onConfirm={() => void archive()}
        onClose={() => setAsking(false)}
      >
        <p>{t('archived.askWords')}</p>
      </Removal>
    </Section>
  );
}
