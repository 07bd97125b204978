import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { useToast } from '../../ui/Toast.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { NEW_DEFINITION } from './definitionDraft.js';
import { DefinitionForm } from './DefinitionForm.js';

/** Defines what will be measured; its numbers come next. */
export function NewIndicatorPage() {
  const { t } = useTranslation('numbers');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const saved = (slug: string) => {
    toast(t('definition.added'));
    void navigate(`${work}/indicators/${slug}/numbers`);
  };
  return (
    <Page wide>
      <title>{`${t('indicators.add')} · ${initiative.name}`}</title>
      <PageTitle
        above={
          <Breadcrumb
            steps={[
              { label: t('indicators.title'), href: `${work}/indicators` },
              { label: t('indicators.add') },
            ]}
          />
        }
        title={t('indicators.add')}
        sentence={t('definition.newSentence')}
      />
      <DefinitionForm initial={NEW_DEFINITION} onSaved={saved} />
    </Page>
  );
}
