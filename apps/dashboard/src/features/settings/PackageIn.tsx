import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failure } from '../../apollo.js';
import { FailureNotice } from '../../app/FailureNotice.js';
import type { Failure } from '../../failure.js';
import { Button } from '../../ui/Button.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { Link } from '../../ui/Link.js';
import { Notice } from '../../ui/Notice.js';
import { Part } from '../forms/Part.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { sendPackage, type PackageReport } from './package.js';
import { PackageHolds } from './PackageHolds.js';
import { PackageGroundQuery } from './settings.graphql.js';
import styles from './settings.module.css';

/** A file on its way: looked at first, then taken in. */
interface Step {
  file: File;
  at: 'CHECKING' | 'CHECKED' | 'FILLING' | 'DONE';
  share: number;
  report?: PackageReport;
  error?: Failure;
}

/** The way in: a package that an export wrote fills an initiative that is still empty. */
export function PackageIn() {
  const { t } = useTranslation('manage');
  const { initiative, work } = useInitiative();
  const client = useApolloClient();
  const [step, setStep] = useState<Step>();
  const { data } = useQuery(PackageGroundQuery, {
    variables: { initiative: initiative.slug },
    fetchPolicy: 'network-only',
  });
  const isFilled = data && [data.places, data.workIndicators, data.results].some((each) => each.length > 0);

  const send = async (file: File, at: 'CHECKING' | 'FILLING', before?: PackageReport) => {
    const begun: Step = { file, at, share: 0, report: before };
    setStep(begun);
    try {
      const onProgress = (share: number) => setStep({ ...begun, share });
      const report = await sendPackage(initiative.slug, file, at === 'CHECKING', onProgress);
      setStep({ file, at: at === 'CHECKING' ? 'CHECKED' : 'DONE', share: 1, report });
      // Everything that was read before speaks of an empty initiative, but for who is here and where.
      if (at === 'FILLING')
        client.cache.modify({
          id: 'ROOT_QUERY',
          fields: (value: unknown, { fieldName, DELETE }) =>
            fieldName === 'initiative' || fieldName === 'viewer' ? value : DELETE,
        });
    } catch (error) {
      setStep({ ...begun, at: 'CHECKED', error: failure(error) });
    }
  };

  const busy = step?.at === 'CHECKING' || step?.at === 'FILLING';
  return (
    <section className={styles.part} id="package-in">
      <Part title={t('settings.packageIn.title')} lead={t('settings.packageIn.lead')}>
        {isFilled && step?.at !== 'DONE' && <p className={styles.quiet}>{t('settings.packageIn.filled')}</p>}
        {data && !isFilled && step?.at !== 'DONE' && (
          <FileDrop
            label={t('settings.packageIn.label')}
            hint={t('settings.packageIn.hint')}
            accept=".zip,application/zip"
            disabled={busy}
            onFiles={([file]) => file && void send(file, 'CHECKING')}
          />
        )}
        {step && busy && (
          <p role="status" className={styles.sending}>
            {t(`settings.packageIn.${step.at === 'CHECKING' ? 'checking' : 'filling'}`, {
              name: step.file.name,
            })}
            <progress
              value={step.share < 1 ? step.share : undefined}
              max={1}
              aria-label={t('settings.packageIn.progress', { name: step.file.name })}
            />
          </p>
        )}
        {step?.error && <FailureNotice error={step.error} announced />}
        {step?.report && step.at === 'CHECKED' && !step.error && (
          <>
            <PackageHolds report={step.report} fileName={step.file.name} />
            <div>
              <Button look="primary" onClick={() => void send(step.file, 'FILLING', step.report)}>
                {t('settings.packageIn.fill', { name: initiative.name })}
              </Button>
            </div>
          </>
        )}
        {step?.at === 'DONE' && (
          <Notice kind="success" title={t('settings.packageIn.done')} announced>
            <Link href={`${work}/indicators?publish=several`}>{t('settings.packageIn.next')}</Link>
          </Notice>
        )}
      </Part>
    </section>
  );
}
