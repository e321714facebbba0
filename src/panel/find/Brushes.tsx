import { useId } from 'react';
import { t } from '../../content/words';
import { redo, undo } from '../../state/history';
import { clearMarks, takeBrush } from '../../state/mark';
import { useAtlas } from '../../state/react';
import type { Brush } from '../../state/types';
import styles from './find.module.css';

const TOOLS = ['turn', 'mark', 'wipe'] as const;

/** What a finger on the leg does, and the way back. */
export function Brushes({ marked }: { readonly marked: boolean }) {
  const name = useId();
  const brush = useAtlas((state) => state.brush);
  const canUndo = useAtlas((state) => state.past.length > 0);
  const canRedo = useAtlas((state) => state.future.length > 0);
  const canTurn = useAtlas((state) => state.modelLayers.length > 0);
  const take = (tool: (typeof TOOLS)[number]): Brush | null => (tool === 'turn' ? null : tool);
  return (
    <div className={styles.tools}>
      <fieldset className={styles.tool}>
        <legend className="visually-hidden">{t('find.draw.tool')}</legend>
        {TOOLS.map((tool) => (
          <label key={tool}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={brush === take(tool)}
              onChange={() => takeBrush(take(tool))}
            />
            {t(`find.draw.${tool}`)}
          </label>
        ))}
      </fieldset>
      <span className={styles.backs}>
        <button type="button" disabled={!canUndo} onClick={undo}>
          {t('find.undo')}
        </button>
        <button type="button" disabled={!canRedo} onClick={redo}>
          {t('interface.redo')}
        </button>
        <button type="button" disabled={!marked} onClick={clearMarks}>
          {t('find.clear')}
        </button>
      </span>
      {brush !== null && canTurn && <p className={styles.hint}>{t('find.draw.hint')}</p>}
    </div>
  );
}
