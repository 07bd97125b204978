import { useState } from 'react';
import { Checkbox } from '../ui/Checkbox.js';
import { ChoiceList, RadioGroup } from '../ui/Choices.js';
import { DateField } from '../ui/DateField.js';
import { Field } from '../ui/Field.js';
import { FileDrop } from '../ui/FileDrop.js';
import { NumberField } from '../ui/NumberField.js';
import { Section } from '../ui/Page.js';
import { Select } from '../ui/Select.js';
import { TextArea } from '../ui/TextArea.js';
import { TextInput } from '../ui/TextInput.js';
import styles from './Gallery.module.css';

const choices = [
  {
    value: 'partners',
    label: 'People who work on this together',
    hint: 'About forty, all named on the Together page.',
  },
  { value: 'public', label: 'Everybody' },
  { value: 'nobody', label: 'Only the people who read stories', disabled: true },
];

/** Every way to enter something, with hints, errors and long words. */
export function Forms() {
  const [name, setName] = useState('');
  const [mail, setMail] = useState('ana@');
  const [text, setText] = useState('I drive because the bus comes after the bell.');
  const [number, setNumber] = useState('14,2x');
  const [day, setDay] = useState('2024-03-01');
  const [place, setPlace] = useState('');
  const [consent, setConsent] = useState(false);
  const [audience, setAudience] = useState<string | null>(null);
  const [themes, setThemes] = useState(['bus']);
  const [files, setFiles] = useState<string[]>([]);
  return (
    <Section title="Forms">
      <div className={styles.columns}>
        <Field label="What should we call you?" hint="A first name or a made-up one." optional>
          <TextInput value={name} onChange={setName} autoComplete="nickname" />
        </Field>
        <Field label="E-mail" required error="This does not look like an e-mail address.">
          <TextInput type="email" value={mail} onChange={setMail} />
        </Field>
        <Field label="What happened?" hint="Write as you would tell a friend.">
          <TextArea value={text} onChange={setText} limit={60} telling />
        </Field>
        <div className={styles.stack}>
          <Field label="Value" error="“14,2x” is not a number. Correct it.">
            <NumberField value={number} onChange={(reading) => setNumber(reading.text)} unit="%" />
          </Field>
          <Field label="On which day?">
            <DateField value={day} onChange={setDay} />
          </Field>
          <Field label="Where?">
            <Select
              value={place}
              onChange={setPlace}
              placeholder="Choose a place"
              options={[
                { value: 'a', label: 'East Side' },
                { value: 'b', label: 'San José del Llano y los barrios de la ribera norte' },
              ]}
            />
          </Field>
          <Field label="Not now">
            <TextInput value="Locked" disabled onChange={() => undefined} />
          </Field>
        </div>
        <RadioGroup
          legend="Who may read it?"
          hint="You can change this at any time with your code."
          choices={choices}
          value={audience}
          onChange={setAudience}
          error="Please choose one. Nothing was sent yet."
        />
        <ChoiceList
          legend="What is it about?"
          optional
          values={themes}
          onChange={setThemes}
          choices={[
            { value: 'bus', label: 'Getting to school' },
            { value: 'asked', label: 'Being asked' },
            { value: 'health', label: 'Health' },
          ]}
        />
        <Checkbox
          label="You may quote my words"
          hint="In reports and on the page, without my name."
          checked={consent}
          onChange={setConsent}
        />
        <FileDrop
          label="Numbers from a file"
          hint={files.length > 0 ? files.join(', ') : 'CSV or Excel, up to 50 MB.'}
          accept=".csv,.xlsx"
          onFiles={(chosen) => setFiles(chosen.map((file) => file.name))}
        />
      </div>
    </Section>
  );
}
