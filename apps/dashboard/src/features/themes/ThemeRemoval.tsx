import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SAVED } from '../manage/LeaveGuard.js';
import manage from '../manage/manage.module.css';
import { Removal } from '../manage/Removal.js';
import { useSaving } from '../manage/useSaving.js';
import { RemoveThemeMutation, type Theme } from './themes.graphql.js';

/** Removes a theme that nothing uses; the server says when something does. */
export function ThemeRemoval({ theme }: { theme: Theme }) {
  const { t } = useTranslation('manage');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const saving = useSaving();
  const [asks, setAsks] = useState(false);
  const remove = async () => {
    const { id, name } = theme;
    if (!(await saving.send(RemoveThemeMutation, { initiative: initiative.slug, id }))) return;
    toast(t('remove.done', { name }));
    await navigate(`${work}/themes`, { state: SAVED });
  };
  return (
    <>
      <Button icon="trash" className={manage.apart} onClick={() => setAsks(true)}>
        {t('themes.remove')}
      </Button>
      <Removal
        open={asks}
        saving={saving}
        title={t('themes.removal.title', { name: theme.name })}
        action={t('themes.remove')}
        onConfirm={() => void remove()}
        onClose={() => setAsks(false)}
      >
        {t('themes.removal.what')}
      </Removal>
    </>
  );
}
