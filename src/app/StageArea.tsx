import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { t } from '../content/words';
import { retryModel } from '../state/actions';
import { useAtlas } from '../state/react';
import { Boundary } from './Boundary';
import { Failure } from './Failure';
import { adviceFor } from './failure-advice';
import { Poster } from './poster/Poster';
import styles from './StageArea.module.css';

/** three and the model come after panel and text have been painted. */
const load = () => import('../scene/Stage').then(({ Stage }): { default: ComponentType } => ({ default: Stage }));

/** The leg, or why there is none. */
export function StageArea() {
  const model = useAtlas((state) => state.model);
  const drawn = useAtlas((state) => state.modelLayers.length > 0);
  const attempt = useAtlas((state) => state.attempt);
  // A refused download is remembered by `lazy`, so each attempt asks anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the attempt is what a new request hangs on.
  const Stage = useMemo(() => lazy(load), [attempt]);
  return (
    <>
      <Boundary
        key={attempt}
        instead={() => (
          <Failure
            title={t('interface.failed')}
            advice={t('interface.stage-failed.advice')}
            action={t('interface.retry')}
            onAction={retryModel}
          />
        )}
      >
        <Suspense fallback={null}>
          <Stage />
        </Suspense>
      </Boundary>
      <Poster />
      {model.kind === 'loading' && <p className={styles.loading}>{t('interface.loading')}</p>}
      {model.kind === 'failed' && (
        <Failure
          slim={drawn}
          title={t(drawn ? 'interface.failed.partly' : 'interface.failed')}
          advice={t(adviceFor(model.code))}
          detail={`${model.message} ${model.advice}`}
          action={t('interface.retry')}
          onAction={retryModel}
        />
      )}
    </>
  );
}
