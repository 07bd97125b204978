import { NOT_FITTING, zonesAt, type Mark, type SignifierWords, type SignifierKind } from '@chorus/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/format.js';

export interface PlacementWords {
  /** Where a zone lies: "close to Me". */
  zone: (signifier: Asked, zone: string) => string;
  /** Where a mark stands. */
  place: (signifier: Asked, mark: Mark | null) => string;
  /** The shares of a mark in a triad; empty for the other kinds. */
  shares: (signifier: Asked, mark: Mark | null) => string;
}

type Asked = Pick<SignifierWords, 'labels'> & { kind: SignifierKind };

const SLIDER = {
  '1': 'slider.first',
  '2': 'slider.nearFirst',
  '3': 'slider.middle',
  '4': 'slider.nearSecond',
  '5': 'slider.second',
} as const;

/** Where a story stands, in words: what the drawing says to those who see it. */
export function usePlacementWords(): PlacementWords {
  const { t } = useTranslation('signifiers');
  const format = useFormat();
  const zone: PlacementWords['zone'] = ({ kind, labels }, at) => {
    if (at === NOT_FITTING) return t('notFitting');
    const names = [...at].map((part) => labels[Number(part) - 1] ?? '');
    if (kind === 'CHOICE') return labels[Number(at) - 1] ?? '';
    const [first = '', second = ''] = labels;
    if (kind === 'SLIDER') return t(SLIDER[at as keyof typeof SLIDER], { first, second });
    const [one = '', other = ''] = names;
    if (names.length === 1) return t('triad.near', { one });
    return names.length === 2 ? t('triad.between', { one, other }) : t('triad.middle');
  };
  return {
    zone,
    place: (signifier, mark) => format.list(zonesAt(signifier.kind, mark).map((at) => zone(signifier, at))),
    shares: ({ kind, labels }, mark) => {
      if (mark === null || kind !== 'TRIAD') return '';
      return format.list(
        labels.map((label, part) => t('share', { label, share: format.percent(mark[part] ?? 0, 0) })),
      );
    },
  };
}
