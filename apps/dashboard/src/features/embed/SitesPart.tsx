import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { useToast } from '../../ui/Toast.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { Part } from '../forms/Part.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { namedSites } from '../prompts/draft.js';
import { SetEmbedSitesMutation } from './embeds.graphql.js';

/** The sites that may show something, one a line. */
export function SitesPart({ sites }: { sites: readonly string[] }) {
  const { t } = useTranslation('embeds');
  const { initiative } = useInitiative();
  const sending = useSend();
  const toast = useToast();
  const before = sites.join('\n');
  const [typed, setTyped] = useState(before);
  const named = namedSites({ sites: typed.split('\n') });
  const problem = named.flatMap((site, index) => {
    const words = sending.problemAt(`sites.${index}`);
    return words ? [`${site}: ${words}`] : [];
  })[0];
  const save = async () => {
    if (await sending.send(SetEmbedSitesMutation, { initiative: initiative.slug, sites: named }))
      toast(t('saved'));
  };
  return (
    <SendForm sending={sending} action={t('save')} onSend={() => void save()}>
      <LeaveGuard dirty={typed !== before} />
      <Part title={t('sites')} lead={t('sitesLead')}>
        <Field
          label={t('sitesLabel')}
          hint={t('sitesHint')}
          error={problem ?? sending.problemAt('sites')}
          optional
        >
          <TextArea value={typed} onChange={setTyped} autoCapitalize="none" spellCheck={false} />
        </Field>
      </Part>
    </SendForm>
  );
}
