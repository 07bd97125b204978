import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderIn } from '../../test/words.js';
import { Tabs } from './Tabs.js';

const Views = () => {
  const [current, setCurrent] = useState('a');
  return (
    <Tabs
      label="Views"
      current={current}
      onChange={setCurrent}
      tabs={['a', 'b', 'c'].map((key) => ({ key, label: key, content: `content ${key}` }))}
    />
  );
};
const chosen = () => screen.getByRole('tab', { selected: true }).textContent;
const press = (key: string) => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });

describe('tabs', () => {
  it('are walked with arrows, Home and End, and take the focus along', async () => {
    await renderIn(<Views />);
    for (const [key, expected] of [
      ['ArrowRight', 'b'],
      ['End', 'c'],
      ['ArrowRight', 'a'],
      ['ArrowLeft', 'c'],
      ['Home', 'a'],
    ] as const) {
      press(key);
      expect([key, chosen(), document.activeElement?.textContent]).toEqual([key, expected, expected]);
    }
    expect(screen.getByRole('tabpanel', { name: 'a' }).textContent).toBe('content a');
  });

  it('are one stop for the keyboard', async () => {
    await renderIn(<Views />);
    expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  });
});
