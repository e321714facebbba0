import { lazy, Suspense } from 'react';
import { wholeLanguage } from '../content/words/speak';
import { useAtlas } from '../state/react';
import type { Mode } from '../state/types';
import { Explore } from './Explore';
import { MODE_PANELS } from './mode-panels';
import styles from './Panel.module.css';

/** A panel and the words of its language, else it would speak English first. */
const whole = async <T,>(load: () => Promise<T>): Promise<T> => (await Promise.all([load(), wholeLanguage()]))[0];

const LAZY = new Map(
  Object.entries(MODE_PANELS).map(([mode, load]) => [mode as Mode, lazy(() => whole(load))] as const),
);

const HerePage = lazy(() => whole(() => import('./here/HerePage').then((module) => ({ default: module.HerePage }))));

/** What is felt at a place that was asked about; else what the present mode has to say, or the pages of points and parts. */
export function Panel() {
  const mode = useAtlas((state) => state.mode);
  const asked = useAtlas((state) => state.asked);
  if (asked !== null)
    return (
      <div id="panel-page" className={styles.body}>
        <Suspense fallback={null}>
          <HerePage cell={asked} />
        </Suspense>
      </div>
    );
  const Own = LAZY.get(mode);
  if (!Own) return <Explore />;
  return (
    <div id="panel-page" className={styles.body}>
      <Suspense fallback={null}>
        <Own />
      </Suspense>
    </div>
  );
}
