import { ChooseChart } from './ChooseChart.js';
import { ChoosePicture } from './ChoosePicture.js';
import { ChooseStories } from './ChooseStories.js';
import type { PartBlock } from './EditorParts.js';

interface Props {
  kind: PartBlock['kind'];
  /** The block that is changed; null for a new one. */
  block: PartBlock | null;
  onTake: (made: PartBlock) => void;
  onClose: () => void;
}

/** Asks what a block between the words should hold. */
export function ChoosePart({ kind, block, ...rest }: Props) {
  if (kind === 'CHART') return <ChooseChart block={block?.kind === 'CHART' ? block : null} {...rest} />;
  if (kind === 'PICTURE') return <ChoosePicture block={block?.kind === 'PICTURE' ? block : null} {...rest} />;
  const chosen = block?.kind === 'STORIES' ? block.storyIds : block?.kind === 'QUOTE' ? [block.storyId] : [];
  return <ChooseStories kind={kind} chosen={chosen.filter((id) => id !== null)} {...rest} />;
}
