import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../ui/format.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { draftOf } from './definitionDraft.js';
import { DefinitionForm } from './DefinitionForm.js';
import { FormerDefinitions } from './FormerDefinitions.js';
import { useWorkIndicator } from './IndicatorFrame.js';

/** What is measured, how it is counted, where it comes from and who may see it. */
export function DefinitionPage() {
  const { t } = useTranslation('numbers');
  const { locale } = useFormat();
  const { work } = useInitiative();
  const indicator = useWorkIndicator();
  const navigate = useNavigate();
  const toast = useToast();
  // What a later answer brings does not overwrite what is being typed.
  const [initial, setInitial] = useState(() => draftOf(indicator, locale));
  const saved = (slug: string, draft: typeof initial) => {
    setInitial(draft);
    toast(indicator.publishedAt ? t('definition.savedUnseen') : t('definition.saved'));
    if (slug !== indicator.slug) void navigate(`${work}/indicators/${slug}`, { replace: true });
  };
  return (
    <>
      <DefinitionForm indicator={indicator} initial={initial} onSaved={saved} />
      <FormerDefinitions indicator={indicator} />
    </>
  );
}
