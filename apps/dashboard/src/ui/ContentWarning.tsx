import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.js';
import { Disclosure } from './Disclosure.js';

interface Props {
  /** What the story speaks of, in the teller's or a steward's words. */
  warnings: readonly string[];
  children: ReactNode;
}

/** Says what a story speaks of before it is read; without warnings the story simply stands there. */
export function ContentWarning({ warnings, children }: Props) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  if (warnings.length === 0) return children;
  return <Disclosure summary={t('story.warning', { about: format.list(warnings) })}>{children}</Disclosure>;
}
