import { t } from '../content/words';
import { OPEN_MODES } from '../panel/mode-panels';
import { enter } from '../state/actions';
import { useAtlas } from '../state/react';
import { Segments } from './Segments';

/** What a person is here to do. */
export function Modes() {
  const mode = useAtlas((state) => state.mode);
  if (OPEN_MODES.length < 2) return null;
  const choices = OPEN_MODES.map((value) => ({ value, label: t(`interface.mode.${value}`) }));
  return <Segments label={t('interface.mode')} segments={choices} value={mode} onChoose={enter} />;
}
