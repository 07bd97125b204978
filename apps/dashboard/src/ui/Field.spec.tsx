import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { renderIn } from '../../test/words.js';
import { ChoiceList, RadioGroup } from './Choices.js';
import { Field } from './Field.js';
import { NumberField } from './NumberField.js';
import { TextArea } from './TextArea.js';
import { TextInput } from './TextInput.js';

const nothing = () => undefined;
const describedBy = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);

describe('a field', () => {
  it('ties label, hint and error to its control', async () => {
    await renderIn(
      <Field label="E-mail" hint="We write once." error="This is no address." required>
        <TextInput value="ana@" onChange={nothing} />
      </Field>,
    );
    const input = screen.getByLabelText<HTMLInputElement>('E-mail');
    expect(describedBy(input)).toEqual(['We write once.', 'This is no address.']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.required).toBe(true);
    expect(input.value).toBe('ana@');
  });

  it('says nothing of errors when there are none', async () => {
    await renderIn(
      <Field label="Name" optional>
        <TextInput value="" onChange={nothing} />
      </Field>,
      'es',
    );
    const input = screen.getByLabelText('Name (opcional)');
    expect(input.hasAttribute('aria-describedby')).toBe(false);
    expect(input.hasAttribute('aria-invalid')).toBe(false);
  });

  it('keeps what was typed where a number was expected', async () => {
    const readings: unknown[] = [];
    const Typed = () => {
      const [text, setText] = useState('');
      return (
        <Field label="Value">
          <NumberField
            value={text}
            onChange={(reading) => {
              setText(reading.text);
              readings.push(reading.value);
            }}
          />
        </Field>
      );
    };
    await renderIn(<Typed />);
    const input = screen.getByLabelText<HTMLInputElement>('Value');
    fireEvent.change(input, { target: { value: '1,234.5' } });
    fireEvent.change(input, { target: { value: 'about 14' } });
    expect(readings).toEqual([1234.5, null]);
    expect(input.value).toBe('about 14');
  });
});

describe('a long text', () => {
  const story = (value: string) => (
    <Field label="Story">
      <TextArea value={value} onChange={nothing} limit={20} />
    </Field>
  );

  it('shows how much room is left, and how much is too much, without cutting', async () => {
    const { rerender } = await renderIn(story('Ten signs.'));
    expect(screen.getByText('10 characters left')).toBeTruthy();
    rerender(story('Twenty-one signs here'));
    expect(screen.getByText('1 character too many')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Story').value).toBe('Twenty-one signs here');
  });

  it('counts a sign of two code units as one', async () => {
    await renderIn(story('🌱🌱'));
    expect(screen.getByText('18 characters left')).toBeTruthy();
  });

  it('speaks the count only near the end', async () => {
    jest.useFakeTimers();
    try {
      const { rerender } = await renderIn(story('Ten signs.'));
      await act(() => jest.advanceTimersByTimeAsync(1500));
      expect(screen.getByRole('status').textContent).toBe('');
      rerender(story('Nineteen signs here'));
      expect(screen.getByRole('status').textContent).toBe('');
      await act(() => jest.advanceTimersByTimeAsync(1500));
      expect(screen.getByRole('status').textContent).toBe('1 character left');
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('choices', () => {
  const choices = ['bus', 'rent', 'school'].map((value) => ({ value, label: value }));

  it('of which one is taken start with none', async () => {
    const chosen: string[] = [];
    await renderIn(
      <RadioGroup legend="About" choices={choices} value={null} onChange={(value) => chosen.push(value)} />,
    );
    const marks = screen.getAllByRole<HTMLInputElement>('radio');
    expect(marks.map(({ checked }) => checked)).toEqual([false, false, false]);
    fireEvent.click(screen.getByLabelText('rent'));
    expect(chosen).toEqual(['rent']);
  });

  it('of which many are taken come in their own order', async () => {
    const chosen: string[][] = [];
    await renderIn(
      <ChoiceList
        legend="About"
        choices={choices}
        values={['school']}
        onChange={(values) => chosen.push(values)}
      />,
    );
    fireEvent.click(screen.getByLabelText('bus'));
    fireEvent.click(screen.getByLabelText('school'));
    expect(chosen).toEqual([['bus', 'school'], []]);
  });
});
