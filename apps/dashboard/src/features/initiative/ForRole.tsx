import type { Ability } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { useInitiative } from './InitiativeContext.js';

/** A page for those who may do this; everybody else reads whom to ask. */
export function ForRole({ ability, children }: { ability: Ability; children: ReactNode }) {
  const { t } = useTranslation('manage');
  const { can, initiative, work } = useInitiative();
  if (can(ability)) return children;
  return (
    <Page>
      <title>{`${t('notForRole.title')} · ${initiative.name}`}</title>
      <PageTitle title={t('notForRole.title')} sentence={t('notForRole.do')} />
      <Link look="onward" href={work}>
        {t('notForRole.home')}
      </Link>
    </Page>
  );
}
