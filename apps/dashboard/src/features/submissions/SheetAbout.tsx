import { useTranslation } from 'react-i18next';
import { DefinitionList } from '../../ui/DefinitionList.js';
import { Disclosure } from '../../ui/Disclosure.js';
import type { Sheet } from './submissions.graphql.js';

/** What is counted, for whoever has to count it. */
export function SheetAbout({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('submissions');
  const items = (['definition', 'numerator', 'denominator'] as const)
    .filter((field) => sheet[field] !== '')
    .map((field) => ({ term: t(`sheet.${field}`), description: sheet[field] }));
  if (items.length === 0) return null;
  return (
    <Disclosure
      summary={t('sheet.what')}
      open={sheet.submission === null && sheet.cells.every(({ standing }) => !standing)}
    >
      <DefinitionList items={items} />
    </Disclosure>
  );
}
