import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { apollo } from '../../apollo.js';
import { Notice } from '../../ui/Notice.js';
import { ButtonLink } from '../../ui/Button.js';
import { Field } from '../../ui/Field.js';
import { Page, PageTitle } from '../../ui/Page.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { useProblemText } from '../../ui/useProblemText.js';
import { SetUpMutation } from './account.graphql.js';
import styles from './account.module.css';
import { enter } from './enter.js';
import { NewAccountFields } from './NewAccountFields.js';
import { setupProblem, type SetupField } from './setup.js';
import { slugOf } from '../forms/slug.js';
import { SendForm } from '../forms/SendForm.js';
import { useSend } from '../forms/useSend.js';

const VISION = 300;

/** `/setup/:token`: the first owner and the first initiative of a fresh installation, by the link it printed. */
export function SetupPage() {
  const { t } = useTranslation(['work', 'forms']);
  const say = useProblemText();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const sending = useSend();
  const [owner, setOwner] = useState({ name: '', email: '', password: '' });
  const [name, setName] = useState('');
  const [ownSlug, setOwnSlug] = useState<string>();
  const [vision, setVision] = useState('');
  const slug = ownSlug ?? slugOf(name);
  const errorOf = (field: SetupField) => {
    const problem = setupProblem(sending.error, field);
    return (
      problem &&
      (field === 'initiative.slug' && problem.code === 'INVALID'
        ? t('account.setup.slugWrong')
        : say(problem))
    );
  };
  const setUp = () =>
    sending.run(async () => {
      const { data } = await apollo.mutate({
        mutation: SetUpMutation,
        variables: {
          token,
          owner: { ...owner, email: owner.email.trim() },
          initiative: { name, slug, vision },
        },
      });
      if (data) await enter(data.setUp);
      await navigate(`/w/${slug}`, { replace: true });
    });
  const expired = sending.general?.problem.code === 'LINK_EXPIRED';
  return (
    <Page>
      <title>{`${t('account.setup.title')} · Chorus`}</title>
      <PageTitle title={t('account.setup.title')} sentence={t('account.setup.sentence')} />
      <div className={styles.form}>
        <SendForm
          sending={sending}
          action={t('account.setup.action')}
          onSend={() => void setUp()}
          problem={
            expired ? (
              <Notice
                kind="error"
                title={t('account.setup.expiredTitle')}
                safe={t('account.setup.expiredSafe')}
                actions={<ButtonLink href="/signin">{t('account.signIn.action')}</ButtonLink>}
                announced
              >
                {t('account.setup.expiredDo')}
              </Notice>
            ) : undefined
          }
        >
          <div className={styles.part}>
            <h2>{t('account.setup.you')}</h2>
            <NewAccountFields
              account={owner}
              onChange={setOwner}
              errorOf={(field) => errorOf(`owner.${field}`)}
            />
          </div>
          <div className={styles.part}>
            <h2>{t('account.setup.initiative')}</h2>
            <Field
              label={t('account.setup.name')}
              hint={t('account.setup.nameHint')}
              error={errorOf('initiative.name')}
              required
            >
              <TextInput autoComplete="off" value={name} onChange={setName} />
            </Field>
            <Field
              label={t('account.setup.slug')}
              hint={t('account.setup.slugHint', { address: `${location.host}/i/${slug || '…'}` })}
              error={errorOf('initiative.slug')}
              required
            >
              <TextInput
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                value={slug}
                onChange={setOwnSlug}
              />
            </Field>
            <Field
              label={t('account.setup.vision')}
              hint={t('account.setup.visionHint')}
              error={errorOf('initiative.vision')}
              optional
            >
              <TextArea value={vision} onChange={setVision} limit={VISION} />
            </Field>
          </div>
        </SendForm>
      </div>
    </Page>
  );
}
