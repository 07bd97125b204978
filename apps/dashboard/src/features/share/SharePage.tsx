import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { FailureNotice } from '../../app/FailureNotice.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Link } from '../../ui/Link.js';
import { PageTitle } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Column } from './Column.js';
import styles from './share.module.css';
import { useSurroundings } from './surroundings.js';

/** Which call for stories to answer. Where only one is open there is nothing to choose. */
export function SharePage() {
  const { t } = useTranslation('story');
  const { initiative, answer } = useSurroundings();
  const open = answer.data?.prompts.filter(({ isOpen }) => isOpen);
  const [only, second] = open ?? [];
  if (only && !second) return <Navigate to={`/i/${initiative}/share/${only.slug}`} replace />;
  return (
    <Column>
      <title>{t('choose.title')}</title>
      <PageTitle title={t('choose.title')} sentence={open && open.length > 0 && t('choose.sentence')} />
      {!open &&
        (answer.error ? (
          <FailureNotice error={answer.error} retry={answer.retry} />
        ) : (
          <Skeleton height="24rem" />
        ))}
      {open?.length === 0 && (
        <EmptyState
          title={t('choose.none')}
          action={<Link href={`/i/${initiative}`}>{t('done.toInitiative')}</Link>}
        >
          {t('choose.noneYet')}
        </EmptyState>
      )}
      <ul className={styles.calls}>
        {open?.map(({ slug, question, help }) => (
          <li key={slug} className={styles.call}>
            <h2>
              <Link look="quiet" href={`/i/${initiative}/share/${slug}`}>
                {question}
              </Link>
            </h2>
            {help && <p>{help}</p>}
            <span className={styles.tell} aria-hidden="true">
              {t('choose.tell')}
            </span>
          </li>
        ))}
      </ul>
    </Column>
  );
}
