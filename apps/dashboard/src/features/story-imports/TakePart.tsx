import { AUDIENCES, type Audience } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../../app/FailureNotice.js';
import { Button } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Checkbox.js';
import { ChoiceList, RadioGroup } from '../../ui/Choices.js';
import { Field } from '../../ui/Field.js';
import { TextArea } from '../../ui/TextArea.js';
import { Part } from '../forms/Part.js';
import { AllowedPart } from './AllowedPart.js';
import type { ImportReport } from './delivery.js';
import { tidied } from './guess.js';
import { KeepMapping } from './KeepMapping.js';
import { STATED } from './outcome.js';
import type { NewImport } from './useNewImport.js';

/** The server has the last word. */
const LEAST_BASIS = 20;

/** What the tellers allow, on what that rests, and the button that takes the stories in. */
export function TakePart({ step, report }: { step: NewImport; report: ImportReport }) {
  const { t } = useTranslation('storyImports');
  const [audience, setAudience] = useState<Audience>('STEWARDS');
  const [permissions, setPermissions] = useState<string[]>([]);
  const [basis, setBasis] = useState('');
  const [makeThemes, setMakeThemes] = useState(false);
  const [tried, setTried] = useState(false);
  const added = report.themes.filter(({ isNew }) => isNew).length;
  const lacksBasis = basis.trim().length < LEAST_BASIS;
  const lacksThemes = added > 0 && !makeThemes;
  const stated = {
    audience,
    mayQuote: permissions.includes('mayQuote'),
    showAlias: permissions.includes('showAlias'),
    researchExport: permissions.includes('researchExport'),
  };
  // Names stand in files of forms of our own alone.
  const offered = STATED.filter((each) => each !== 'showAlias' || report.allowed);
  const take = () => {
    setTried(true);
    if (lacksBasis || lacksThemes) return;
    void step.take({ makeThemes, basis, consent: stated });
  };
  return (
    <Part title={t('take.title')} lead={t(report.allowed ? 'take.leadOwn' : 'take.lead')}>
      <RadioGroup
        legend={t('take.audience')}
        value={audience}
        onChange={(value) => setAudience(AUDIENCES.find((each) => each === value) ?? 'STEWARDS')}
        choices={AUDIENCES.map((value) => ({ value, label: t(`take.audiences.${value}`) }))}
      />
      <ChoiceList
        legend={t(report.allowed ? 'take.permissionsOwn' : 'take.permissions')}
        optional
        values={permissions}
        onChange={setPermissions}
        choices={offered.map((value) => ({ value, label: t(`take.permission.${value}`) }))}
      />
      {report.allowed && <AllowedPart allowed={report.allowed} stated={stated} />}
      <Field
        label={t('take.basis')}
        hint={t('take.basisHint')}
        error={tried && lacksBasis && t('take.basisShort')}
      >
        <TextArea value={basis} onChange={setBasis} limit={500} />
      </Field>
      {added > 0 && (
        <Checkbox
          label={t('take.themes', { count: added })}
          error={tried && lacksThemes && t('take.themesMust')}
          checked={makeThemes}
          onChange={setMakeThemes}
        />
      )}
      {step.mapping && !step.isOwnForm && <KeepMapping mapping={tidied(step.mapping)} />}
      {step.error && <FailureNotice error={step.error} announced />}
      <div>
        <Button look="primary" busy={step.busy === 'TAKING'} onClick={take}>
          {t('take.action', { count: report.stories })}
        </Button>
      </div>
      {step.busy === 'TAKING' && (
        <p role="status">
          {t('take.busy')} <progress aria-label={t('take.busy')} />
        </p>
      )}
    </Part>
  );
}
