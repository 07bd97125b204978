import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Page.js';
import { ActionForm } from './ActionForm.js';
import { Actions } from './Actions.js';
import type { Action, Decision } from './decisions.graphql.js';

/** What follows, to be added to and to be kept up to date. */
export function ActionsPart({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  // What is open: nothing, a new one, or one that is there.
  const [open, setOpen] = useState<{ action: Action | null }>();
  return (
    <Section
      title={t('actions.work')}
      lead={t('actions.lead')}
      actions={<Button onClick={() => setOpen({ action: null })}>{t('actions.add')}</Button>}
    >
      <Actions
        actions={decision.actions}
        beside={(action) => (
          <p>
            <Button
              size="small"
              aria-label={t('actions.changeThis', { what: action.what })}
              onClick={() => setOpen({ action })}
            >
              {t('actions.change')}
            </Button>
          </p>
        )}
      />
      {open && (
        <ActionForm decisionId={decision.id} action={open.action} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  );
}
