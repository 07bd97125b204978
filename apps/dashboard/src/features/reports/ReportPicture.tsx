import type { ReportBlock } from '@chorus/domain';
import { useInitiative } from '../initiative/InitiativeContext.js';
import styles from './reports.module.css';

type Picture = Extract<ReportBlock, { kind: 'PICTURE' }>;

/** A picture with what it says to those who do not see it. */
export function ReportPicture({ picture: { pictureId, alt, caption } }: { picture: Picture }) {
  const { initiative } = useInitiative();
  const address = `/api/i/${initiative.slug}/report-pictures/${pictureId}`;
  return (
    <figure className={styles.picture}>
      <img
        src={`${address}/large`}
        srcSet={`${address}/small 640w, ${address}/large 1600w`}
        sizes="48rem"
        alt={alt}
      />
      {caption && <figcaption dir="auto">{caption}</figcaption>}
    </figure>
  );
}
