import { useState } from 'react';
import { Button } from '../ui/Button.js';
import { Confirm } from '../ui/Confirm.js';
import { Dialog } from '../ui/Dialog.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Notice } from '../ui/Notice.js';
import { Section } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { Spinner } from '../ui/Spinner.js';
import { Tabs } from '../ui/Tabs.js';
import { useToast } from '../ui/Toast.js';
import styles from './Gallery.module.css';

/** What the page says back: notices, dialogs, waiting, nothing yet. */
export function Feedback() {
  const toast = useToast();
  const [open, setOpen] = useState<'dialog' | 'side' | 'confirm' | null>(null);
  const [tab, setTab] = useState('numbers');
  const close = () => setOpen(null);
  return (
    <Section title="Saying back">
      <div className={styles.stack}>
        <Notice title="This call for stories closes on March 31." />
        <Notice
          kind="success"
          title="Your numbers are with the stewards."
          safe="You can still change them."
        />
        <Notice kind="warning" title="Two values moved more than usual.">
          Look at them again, or say why in a note.
        </Notice>
        <Notice
          kind="error"
          title="The line broke before your story arrived."
          safe="Every word is still on this device."
          actions={<Button size="small">Try again</Button>}
        >
          Check the connection, then try again.
        </Notice>
        <div className={styles.row}>
          <Button onClick={() => setOpen('dialog')}>Open dialog</Button>
          <Button onClick={() => setOpen('side')}>Open at the side</Button>
          <Button look="danger" onClick={() => setOpen('confirm')}>
            Withdraw
          </Button>
          <Button onClick={() => toast('Saved')}>Toast</Button>
          <Button
            onClick={() => toast('Row removed', { label: 'Undo', run: () => toast('The row is back') })}
          >
            Toast with a way back
          </Button>
        </div>
        <Tabs
          label="Views"
          current={tab}
          onChange={setTab}
          tabs={[
            { key: 'numbers', label: 'Numbers', content: <p>What was counted.</p> },
            { key: 'stories', label: 'Stories', content: <p className={styles.serif}>What was told.</p> },
            { key: 'long', label: 'Lo que cambió porque usted habló', content: <p>The chain.</p> },
          ]}
        />
        <div className={styles.columns}>
          <EmptyState
            title="Here will be the stories that wait for you."
            action={<Button look="primary">Open a call for stories</Button>}
          >
            None has come in yet. A call for stories brings the first.
          </EmptyState>
          <div className={styles.stack}>
            <Spinner text="Reading the file, 12,000 of 100,000 rows" />
            <Skeleton lines={3} />
            <Skeleton lines={3} voice="serif" />
            <Skeleton height="6rem" />
          </div>
        </div>
      </div>
      <Dialog
        open={open === 'dialog' || open === 'side'}
        side={open === 'side'}
        onClose={close}
        title="What we did with your story"
        actions={<Button onClick={close}>Close</Button>}
      >
        <p>It stands beside the curve of chronic absence, and in the report of May.</p>
        <p>Nobody can see who you are.</p>
      </Dialog>
      <Confirm
        open={open === 'confirm'}
        title="Withdraw this story everywhere?"
        action="Withdraw it"
        danger
        onConfirm={close}
        onCancel={close}
      >
        <p>
          It is gone from every page at once, and its words are erased. Printed copies stay where they are.
        </p>
      </Confirm>
    </Section>
  );
}
