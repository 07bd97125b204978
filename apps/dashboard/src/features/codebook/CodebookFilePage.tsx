import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../ui/Breadcrumb.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { Part } from '../forms/Part.js';
import { ForRole } from '../initiative/ForRole.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { codebookAddress } from './codebookFile.js';
import { NewCodebookFile } from './NewCodebookFile.js';

/** `/w/:initiative/themes/file`: the codebook for other programs, and theirs for this one. */
export function CodebookFilePage() {
  return (
    <ForRole ability="theme.write">
      <Whole />
    </ForRole>
  );
}

function Whole() {
  const { t } = useTranslation(['coding', 'manage']);
  const { initiative, work, can } = useInitiative();
  return (
    <Page>
      <title>{`${t('file.title')} · ${initiative.name}`}</title>
      <PageTitle
        title={t('file.title')}
        sentence={t('file.sentence')}
        above={
          <Breadcrumb
            steps={[{ label: t('manage:themes.title'), href: `${work}/themes` }, { label: t('file.title') }]}
          />
        }
      />
      <Part title={t('file.out.title')} lead={t('file.out.lead')}>
        <p>
          <a href={codebookAddress(initiative.slug)} download>
            {t('file.out.link')}
          </a>
        </p>
      </Part>
      {can('theme.reshape') && <NewCodebookFile />}
    </Page>
  );
}
