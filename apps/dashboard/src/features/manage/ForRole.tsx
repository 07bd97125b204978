import type { Ability } from '@chorus/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../../ui/Link.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { useInitiative } from '../initiative/InitiativeContext.js';

/** A page for those who may do this; everybody else reads whom to ask. */
export function ForRole({ ability, children }: { ability: Ability; children: ReactNode }) {
  // The words of problems come with the page: fetched when a dialog opens, they would take the page away meanwhile.
  const { t } = useTranslation(['manage', 'problems']);
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
