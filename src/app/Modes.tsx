import { t } from '../content/words';
import { OPEN_MODES } from '../panel/mode-panels';
import { enter } from '../state/actions';
import { useAtlas } from '../state/react';
import { Segments } from './Segments';

const CHOICES = OPEN_MODES.map((value) => ({ value, label: t(`interface.mode.${value}`) }));

/** What a person is here to do. */
export function Modes() {
  const mode = useAtlas((state) => state.mode);
  if (CHOICES.length < 2) return null;
  return <Segments label={t('interface.mode')} segments={CHOICES} value={mode} onChoose={enter} />;
}
