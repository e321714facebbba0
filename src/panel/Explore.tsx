import { type KeyboardEvent, lazy, Suspense, useEffect, useRef } from 'react';
import { t } from '../content/words';
import { wholeLanguage } from '../content/words/speak';
import { openPage } from '../state/actions';
import { useAtlas } from '../state/react';
import type { PanelPage } from '../state/types';
import { focusTitle } from './focus-title';
import styles from './Panel.module.css';
import { PartList } from './PartList';
import { Honesty, Welcome } from './Welcome';

/** Pages and their long texts come behind the first words. */
const loadPage = async () => {
  const [module] = await Promise.all([import('./SelectedPage'), wholeLanguage()]);
  return { default: module.SelectedPage };
};
const SelectedPage = lazy(loadPage);

const PAGES: readonly PanelPage[] = ['list', 'details'];

/** Two pages, always one key or tap apart: the list of all points and parts, and what is selected. */
export function Explore() {
  const page = useAtlas((state) => state.page);
  const selection = useAtlas((state) => state.selection);
  const body = useRef<HTMLDivElement>(null);

  const reading = useRef(false);

  // Ahead of any choice, so that a page opens at once; should it fail, opening the page tells.
  useEffect(() => {
    loadPage().catch(() => null);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page begins at its top.
  useEffect(() => {
    if (page !== 'details') return;
    body.current?.scrollTo({ top: 0 });
    // The page that held the focus is gone: its successor takes over, else a keyboard would start again from the top.
    if (reading.current && document.activeElement === document.body) focusTitle();
  }, [page, selection]);

  const press = (event: KeyboardEvent) => {
    const to = { ArrowLeft: 'list', ArrowRight: 'details', Home: 'list', End: 'details' }[event.key] as
      | PanelPage
      | undefined;
    if (!to) return;
    event.preventDefault();
    openPage(to);
    document.getElementById(`tab-${to}`)?.focus();
  };

  return (
    <>
      <div role="tablist" aria-label={t('interface.panel')} className={styles.tabs} onKeyDown={press}>
        {PAGES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={name === page}
            aria-controls="panel-page"
            tabIndex={name === page ? 0 : -1}
            className={styles.tab}
            onClick={() => openPage(name)}
          >
            {t(`interface.tab.${name}`)}
          </button>
        ))}
      </div>
      <div
        ref={body}
        id="panel-page"
        role="tabpanel"
        aria-labelledby={`tab-${page}`}
        className={styles.body}
        onFocus={() => {
          reading.current = true;
        }}
        onBlur={(event) => {
          reading.current = event.relatedTarget === null || event.currentTarget.contains(event.relatedTarget);
        }}
      >
        {page === 'list' ? (
          <div className={styles.index}>
            <Welcome />
            <PartList />
            <Honesty />
          </div>
        ) : (
          <Suspense fallback={null}>
            <SelectedPage />
          </Suspense>
        )}
      </div>
    </>
  );
}
