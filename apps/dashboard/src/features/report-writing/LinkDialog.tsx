import type { Editor } from '@tiptap/core';
import { isReportLink } from '@chorus/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { Field } from '../../ui/Field.js';
import { TextInput } from '../../ui/TextInput.js';

/** Where the marked words lead. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useTranslation('reportWork');
  const { t: problem } = useTranslation('problems');
  const before: unknown = editor.getAttributes('link')['href'];
  const [address, setAddress] = useState(typeof before === 'string' ? before : 'https://');
  const [tried, setTried] = useState(false);
  const close = () => {
    onClose();
    editor.commands.focus();
  };
  const take = () => {
    setTried(true);
    if (!isReportLink(address)) return;
    const chain = editor.chain().focus().extendMarkRange('link');
    // With nothing marked, the address itself is what is read.
    if (editor.state.selection.empty && !editor.isActive('link'))
      chain
        .insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] })
        .run();
    else chain.setLink({ href: address }).run();
    onClose();
  };
  return (
    <Dialog
      open
      onClose={close}
      title={t('link.title')}
      actions={
        <>
          <Button look="primary" onClick={take}>
            {t('link.take')}
          </Button>
          {editor.isActive('link') && (
            <Button
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetLink().run();
                onClose();
              }}
            >
              {t('link.remove')}
            </Button>
          )}
        </>
      }
    >
      <Field
        label={t('link.address')}
        error={tried && !isReportLink(address) ? problem('NOT_A_LINK') : undefined}
      >
        <TextInput type="url" value={address} onChange={setAddress} data-first-focus="" />
      </Field>
    </Dialog>
  );
}
