import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { StopWeeklyLetterMutation } from './account.graphql.js';

/** `/stop-letters/:word`: one press ends the weekly letters. Opening it does not: mail programs open links by themselves. */
export function StopLettersPage() {
  const { t } = useTranslation(['work', 'forms']);
  const { word = '' } = useParams();
  const sending = useSend();
  const [stopped, setStopped] = useState(false);
  const stop = async () => setStopped((await sending.send(StopWeeklyLetterMutation, { word })) !== undefined);
  return (
    <Page>
      <title>{`${t('account.letters.title')} · Chorus`}</title>
      <PageTitle
        title={t('account.letters.title')}
        sentence={t(stopped ? 'account.letters.stopped' : 'account.letters.sentence')}
      />
      <FormFailure error={sending.error} />
      {stopped ? (
        <ButtonLink href="/">{t('account.letters.on')}</ButtonLink>
      ) : (
        <Button look="primary" busy={sending.busy} onClick={() => void stop()}>
          {t('account.letters.stop')}
        </Button>
      )}
    </Page>
  );
}
