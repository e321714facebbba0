import { muscleOf, partOf, triggerPointOf } from '../content';
import { t } from '../content/words';
import '../content/words/pages';
import { useAtlas } from '../state/react';
import { MusclePage } from './MusclePage';
import { PartPage } from './PartPage';
import styles from './page.module.css';
import { TriggerPointPage } from './TriggerPointPage';

/** The page of what is selected. */
export function SelectedPage() {
  const selection = useAtlas((state) => state.selection);
  if (selection?.kind === 'trigger-point') {
    return <TriggerPointPage key={selection.id} point={triggerPointOf(selection.id)} />;
  }
  const muscle = selection && muscleOf(selection.id);
  if (muscle) return <MusclePage key={muscle.id} muscle={muscle} />;
  const part = selection && partOf(selection.id);
  if (part) return <PartPage key={part.id} part={part} />;
  return <p className={styles.note}>{t('interface.nothing-selected')}</p>;
}
