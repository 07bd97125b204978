import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Field } from '../../ui/Field.js';
import { Section } from '../../ui/Page.js';
import { Select } from '../../ui/Select.js';
import { useToast } from '../../ui/Toast.js';
import { SAVED } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { indented, possibleParents } from '../initiative/tree.js';
import type { Theme } from '../themes/themes.graphql.js';
import { MergeThemeMutation, ThemeUseQuery } from './codebook.graphql.js';
import { SplitTheme } from './SplitTheme.js';

interface Props {
  theme: Theme;
  themes: readonly Theme[];
}

/** Makes one theme of two, or two of one, with everything that hangs on them. */
export function ReshapeTheme({ theme, themes }: Props) {
  const { t } = useTranslation('coding');
  const { initiative } = useInitiative();
  const { data } = useQuery(ThemeUseQuery, { variables: { initiative: initiative.slug, id: theme.id } });
  const use = data?.themeUse;
  return (
    <Section
      title={t('reshape.title')}
      lead={
        use
          ? `${t('reshape.stories', { count: use.stories })} ${t('reshape.prompts', { count: use.prompts })} ${t('reshape.below', { count: use.below })}`
          : t('reshape.counting')
      }
    >
      <MergeTheme theme={theme} themes={themes} />
      <SplitTheme theme={theme} />
    </Section>
  );
}

function MergeTheme({ theme, themes }: Props) {
  const { t } = useTranslation('coding');
  const { initiative, work } = useInitiative();
  const navigate = useNavigate();
  const toast = useToast();
  const sending = useSend();
  const [intoId, setInto] = useState('');
  const [missing, setMissing] = useState(false);
  const into = themes.find(({ id }) => id === intoId);
  const merge = async () => {
    setMissing(!into);
    if (!into) return;
    const { id } = theme;
    if (!(await sending.send(MergeThemeMutation, { initiative: initiative.slug, id, intoId }))) return;
    toast(t('merge.done', { name: theme.name, into: into.name }));
    await navigate(`${work}/themes/history`, { state: SAVED });
  };
  return (
    <SendForm sending={sending} action={t('merge.action')} onSend={() => void merge()}>
      <Part title={t('merge.title')} lead={t('merge.lead')}>
        <Field
          label={t('merge.into')}
          hint={into && t('merge.preview', { name: theme.name, into: into.name })}
          error={missing ? t('merge.missing') : sending.problemAt('intoId')}
        >
          <Select
            value={intoId}
            onChange={setInto}
            placeholder={t('merge.choose')}
            options={indented(possibleParents(themes, theme.id))}
          />
        </Field>
      </Part>
    </SendForm>
  );
}
