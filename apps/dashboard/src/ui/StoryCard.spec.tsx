import { screen } from '@testing-library/react';
import { renderIn } from '../../test/words.js';
import { StoryCard, type StoryPreview } from './StoryCard.js';

const story: StoryPreview = { id: '1', quote: 'First line.\n\nSecond line.', language: 'es' };

describe('a story', () => {
  it('stands in its own language, a paragraph a blank line', async () => {
    await renderIn(<StoryCard story={story} />);
    expect(screen.getByText('First line.').parentElement?.lang).toBe('es');
    expect(screen.getByText('Second line.').tagName).toBe('P');
  });

  it('with a content warning is folded, and the warning says why', async () => {
    await renderIn(<StoryCard story={{ ...story, warnings: ['hunger', 'loss'] }} />);
    const fold = screen.getByText('This story speaks of hunger and loss. Read it?').closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.contains(screen.getByText('First line.'))).toBe(true);
  });

  it('says what its teller says, in words', async () => {
    await renderIn(<StoryCard story={{ ...story, trend: -2, stance: 'DISCORDANT' }} />, 'es');
    expect(screen.getByText('Quien la cuenta dice: va empeorando · contradice los números')).toBeTruthy();
  });

  it('tells silence from "mixed"', async () => {
    await renderIn(<StoryCard story={{ ...story, trend: null }} />);
    expect(screen.getByText('Its teller did not say which way it goes')).toBeTruthy();
  });

  it('does not speak of a trend where none is asked', async () => {
    await renderIn(<StoryCard story={story} />);
    expect(screen.queryByText(/teller/)).toBeNull();
  });
});
