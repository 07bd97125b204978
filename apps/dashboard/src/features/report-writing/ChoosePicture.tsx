import { REPORT_LIMITS, type ReportBlock } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { FileDrop } from '../../ui/FileDrop.js';
import { TextArea } from '../../ui/TextArea.js';
import { TextInput } from '../../ui/TextInput.js';
import { sendFile } from '../../sendFile.js';
import { FormFailure } from '../forms/FormFailure.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { ReportPicture } from '../reports/ReportPicture.js';
import styles from './writing.module.css';

type Picture = Extract<ReportBlock, { kind: 'PICTURE' }>;

interface Props {
  block: Picture | null;
  onTake: (made: Picture) => void;
  onClose: () => void;
}

/** A picture, what it says to those who do not see it, and what stands under it. */
export function ChoosePicture({ block, onTake, onClose }: Props) {
  const { t } = useTranslation('reportWork');
  const { initiative } = useInitiative();
  const sending = useSend();
  const [picture, setPicture] = useState<Picture>(
    block ?? { kind: 'PICTURE', pictureId: '', alt: '', caption: '' },
  );
  const [tried, setTried] = useState(false);
  const change = (part: Partial<Picture>) => setPicture((before) => ({ ...before, ...part }));
  const send = ([file]: File[]) =>
    file &&
    void sending.run(async () => {
      const address = `/api/i/${initiative.slug}/report-pictures`;
      const { id } = await sendFile<{ id: string }>({ address, file, type: 'application/octet-stream' });
      change({ pictureId: id });
    });
  const alt = picture.alt.trim();
  const take = () => {
    setTried(true);
    if (picture.pictureId && alt) onTake({ ...picture, alt });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('picture.title')}
      actions={
        <Button look="primary" busy={sending.busy} onClick={take}>
          {t('part.take')}
        </Button>
      }
    >
      <div className={styles.fields}>
        <FormFailure error={sending.error} title={t('picture.notTaken')} />
        {picture.pictureId && <ReportPicture picture={picture} />}
        <FileDrop
          label={t(picture.pictureId ? 'picture.other' : 'picture.choose')}
          hint={t('picture.hint')}
          accept="image/jpeg,image/png,image/webp,image/heic"
          error={tried && !picture.pictureId ? t('required') : undefined}
          disabled={sending.busy}
          onFiles={send}
        />
        <Field
          label={t('picture.alt')}
          hint={t('picture.altHint')}
          error={tried && !alt ? t('required') : undefined}
          required
        >
          <TextArea
            value={picture.alt}
            onChange={(text) => change({ alt: text })}
            limit={REPORT_LIMITS.alt}
          />
        </Field>
        <Field label={t('picture.caption')} optional>
          <TextInput
            value={picture.caption}
            onChange={(caption) => change({ caption })}
            maxLength={REPORT_LIMITS.caption}
          />
        </Field>
      </div>
    </Dialog>
  );
}
