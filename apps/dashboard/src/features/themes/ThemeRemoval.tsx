import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { SAVED } from '../forms/LeaveGuard.js';
import formStyles from '../forms/forms.module.css';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { RemoveThemeMutation, type Theme } from './themes.graphql.js';

/** Removes a theme that nothing uses; the server says when something does. */
export function ThemeRemoval({ theme }: { theme: Theme }) {
  const { t } = useTranslation(['manage', 'forms']);
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const sending = useSend();
  const [asks, setAsks] = useState(false);
  const remove = async () => {
    const { id, name } = theme;
    if (!(await sending.send(RemoveThemeMutation, { initiative: initiative.slug, id }))) return;
    toast(t('forms:removed', { name }));
    await navigate(`${work}/themes`, { state: SAVED });
  };
  return (
    <>
      <Button icon="trash" className={formStyles.apart} onClick={() => setAsks(true)}>
        {t('themes.remove')}
      </Button>
      <Removal
        open={asks}
        sending={sending}
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
