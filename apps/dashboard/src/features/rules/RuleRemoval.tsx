import { useTranslation } from 'react-i18next';
import { useToast } from '../../ui/Toast.js';
import { Removal } from '../forms/Removal.js';
import { useSend } from '../forms/useSend.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import { RemoveRuleMutation, type Rule } from './rules.graphql.js';

export function RuleRemoval({ rule: { id, kind }, onClose }: { rule: Rule; onClose: () => void }) {
  const { t } = useTranslation(['submissions', 'forms']);
  const { initiative } = useInitiative();
  const toast = useToast();
  const sending = useSend();
  const remove = async () => {
    if (!(await sending.send(RemoveRuleMutation, { initiative: initiative.slug, id }))) return;
    toast(t('forms:removed', { name: t(`rules.kinds.${kind}`) }));
    onClose();
  };
  return (
    <Removal
      open
      sending={sending}
      title={t('rules.removeTitle')}
      action={t('rules.remove')}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      {t('rules.removeWhat')}
    </Removal>
  );
}
