import { MEDIA_LIMITS } from '@chorus/domain';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { Explanation, Field } from '../../../ui/Field.js';
import { TextInput } from '../../../ui/TextInput.js';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.js';
import { newKey } from '../draft.js';
import type { ScreenProps } from '../StepFrame.js';
import styles from './media.module.css';
import { useFileAddress } from './useFileAddress.js';

/** What every phone makes of a photo when it is asked for; the server decides by content. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/gif,image/avif';

/** Some pictures, each with what it shows in words. */
export function PicturesPart({ draft, change, files, problem }: ScreenProps) {
  const { t } = useTranslation('story');
  const id = useId();
  const choose = useRef<HTMLInputElement>(null);
  const { pictures } = draft;
  const left = MEDIA_LIMITS.pictures - pictures.length;
  const add = (chosen: FileList | null) => {
    const made = [...(chosen ?? [])].slice(0, left).map((file) => ({ id: newKey(), file }));
    for (const { id: name, file } of made) void files.add(name, file);
    change({ pictures: [...pictures, ...made.map(({ id: name }) => ({ id: name, description: '' }))] });
  };
  const describe = (wanted: string, description: string) =>
    change({
      pictures: pictures.map((each) => (each.id === wanted ? { ...each, description } : each)),
    });
  const remove = (wanted: string) => {
    files.remove(wanted);
    change({ pictures: pictures.filter((each) => each.id !== wanted) });
  };
  return (
    <section className={styles.pictures} aria-labelledby={id}>
      <h2 id={id} className={styles.label}>
        {t('pictures.label')} <span className={styles.optional}>{t('pictures.optional')}</span>
      </h2>
      <Explanation id={id} hint={t('pictures.hint')} error={problem('pictures')} />
      {pictures.length > 0 && (
        <ul className={styles.list}>
          {pictures.map((picture, index) => (
            <li key={picture.id} className={styles.picture}>
              <Thumbnail files={files} id={picture.id} />
              <div>
                <Field label={t('pictures.shows', { number: index + 1 })} hint={t('pictures.showsHint')}>
                  <TextInput
                    value={picture.description}
                    onChange={(description) => describe(picture.id, description)}
                    autoComplete="off"
                  />
                </Field>
                <Button look="plain" size="small" icon="trash" onClick={() => remove(picture.id)}>
                  {t('pictures.remove')}
                  <VisuallyHidden> {index + 1}</VisuallyHidden>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && (
        <div className={styles.row}>
          <Button icon="plus" onClick={() => choose.current?.click()}>
            {t('pictures.add')}
          </Button>
          <input
            ref={choose}
            type="file"
            multiple
            hidden
            accept={ACCEPTED}
            aria-label={t('pictures.add')}
            onChange={({ target }) => {
              add(target.files);
              target.value = '';
            }}
          />
        </div>
      )}
    </section>
  );
}

function Thumbnail({ files, id }: Pick<ScreenProps, 'files'> & { id: string }) {
  const address = useFileAddress(files, id);
  return address ? (
    <img className={styles.thumbnail} src={address} alt="" />
  ) : (
    <div className={styles.thumbnail} />
  );
}
