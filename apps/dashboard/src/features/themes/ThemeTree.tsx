import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button.js';
import { VisuallyHidden } from '../../ui/VisuallyHidden.js';
import { useInitiative } from '../initiative/InitiativeContext.js';
import type { Theme } from './themes.graphql.js';
import type { TreeNode } from '../initiative/tree.js';
import styles from './ThemeTree.module.css';

interface Props {
  nodes: readonly TreeNode<Theme>[];
  depth?: number;
}

/** The codebook as it is read: what belongs to a theme stands under it. */
export function ThemeTree({ nodes, depth = 0 }: Props) {
  if (nodes.length === 0) return null;
  return (
    <ul className={depth === 0 ? styles.tree : styles.below}>
      {nodes.map((node) => (
        <li key={node.id} className={styles.theme}>
          <ThemeEntry theme={node} depth={depth} />
          <ThemeTree nodes={node.children} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

function ThemeEntry({ theme, depth }: { theme: Theme; depth: number }) {
  const { t } = useTranslation('manage');
  const { work, can } = useInitiative();
  const Heading = depth === 0 ? 'h2' : depth === 1 ? 'h3' : 'h4';
  return (
    <div className={styles.entry}>
      <div className={styles.words}>
        <Heading>{theme.name}</Heading>
        {theme.description && <p>{theme.description}</p>}
      </div>
      {(theme.useWhen || theme.useNot) && (
        <dl className={styles.use}>
          {theme.useWhen && (
            <div>
              <dt>{t('themes.use')}</dt>
              <dd>{theme.useWhen}</dd>
            </div>
          )}
          {theme.useNot && (
            <div>
              <dt>{t('themes.doNotUse')}</dt>
              <dd>{theme.useNot}</dd>
            </div>
          )}
        </dl>
      )}
      {can('theme.write') && (
        <div className={styles.actions}>
          <ButtonLink look="plain" size="small" href={`${work}/themes/${theme.id}`}>
            {t('edit')}
            <VisuallyHidden> {theme.name}</VisuallyHidden>
          </ButtonLink>
          <ButtonLink look="plain" size="small" href={`${work}/themes/new?under=${theme.id}`}>
            {t('themes.addBelow')}
            <VisuallyHidden> {theme.name}</VisuallyHidden>
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
