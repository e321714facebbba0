import { t } from '../content/words';
import { look } from '../state/actions';
import { useAtlas } from '../state/react';
import { PRESETS } from '../state/types';
import { Segments } from './Segments';

export function Views() {
  const preset = useAtlas(({ view }) => (view.kind === 'preset' ? view.id : null));
  return (
    <Segments
      label={t('interface.view')}
      segments={PRESETS.map((value) => ({ value, label: t(`interface.view.${value}`) }))}
      value={preset}
      onChoose={(id) => look({ kind: 'preset', id })}
    />
  );
}
