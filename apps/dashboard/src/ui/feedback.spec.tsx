import { act, fireEvent, screen } from '@testing-library/react';
import { renderIn } from '../../test/words.js';
import { Button } from './Button.js';
import { ToastRegion, useToast } from './Toast.js';
import { useProblemText } from './useProblemText.js';

describe('a busy button', () => {
  it('keeps its place and cannot be pressed twice', async () => {
    const pressed = jest.fn();
    await renderIn(
      <Button busy onClick={pressed}>
        Save
      </Button>,
    );
    const button = screen.getByRole('button', { name: /^Save/ });
    fireEvent.click(button);
    expect(pressed).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('a message in passing', () => {
  const undone = jest.fn();
  const Row = () => {
    const toast = useToast();
    return (
      <>
        <Button onClick={() => toast('Saved')}>Save</Button>
        <Button onClick={() => toast('Removed', { label: 'Undo', run: undone })}>Remove</Button>
      </>
    );
  };

  it('goes by itself, unless it offers a way back', async () => {
    jest.useFakeTimers();
    try {
      await renderIn(
        <ToastRegion>
          <Row />
        </ToastRegion>,
      );
      fireEvent.click(screen.getByText('Save'));
      fireEvent.click(screen.getByText('Remove'));
      const region = screen.getByRole('status', { name: 'Messages' });
      expect(region.textContent).toContain('Saved');
      await act(() => jest.advanceTimersByTimeAsync(8000));
      fireEvent.click(screen.getByText('Undo'));
      expect(undone).toHaveBeenCalledTimes(1);
      expect(region.textContent).toBe('');
    } finally {
      jest.useRealTimers();
    }
  });
});

describe('a problem', () => {
  const Sentence = ({ code, message }: { code: string; message?: string }) => {
    const say = useProblemText();
    return <p>{say({ code: code as 'INVALID', detail: { count: 1, limit: 5 } }, message)}</p>;
  };

  it.each([
    ['TOO_SHORT', undefined, 'Por favor, use al menos 5 caracteres.'],
    ['IMPORT_HAS_PROBLEMS', 'sent', '1 fila tiene problemas. Corríjala o elija dejarla fuera.'],
    ['FROM_A_NEWER_SERVER', 'The server said this.', 'The server said this.'],
  ])('%s is said in the language of the page, or as the server said it', async (code, message, expected) => {
    await renderIn(<Sentence code={code} message={message} />, 'es');
    expect(screen.getByText(expected)).toBeTruthy();
  });
});
