import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { t } from '../content/words';
import { wholeLanguage } from '../content/words/speak';
import { openPage } from '../state/actions';
import { useAtlas } from '../state/react';
import type { PanelPage } from '../state/types';
import { focusTitle } from './focus-title';
import { More } from './More';
import styles from './Panel.module.css';
import { PartList } from './PartList';
import folds from './page.module.css';
import { SupportedNote } from './SupportedNote';
import { Welcome } from './Welcome';

/** Pages and their long texts come behind the first words. */
const loadPage = async () => {
  const [module] = await Promise.all([import('./SelectedPage'), wholeLanguage()]);
  return { default: module.SelectedPage };
};
const SelectedPage = lazy(loadPage);
const EvidencePage = lazy(async () => {
  const [module] = await Promise.all([import('./EvidencePage'), wholeLanguage()]);
  return { default: module.EvidencePage };
});

const Honesty = lazy(async () => {
  const [module] = await Promise.all([import('./Honesty'), wholeLanguage()]);
  return { default: module.Honesty };
});

const PAGES: readonly PanelPage[] = ['list', 'details', 'evidence'];

/** The page that an arrow, Home or End leads to; undefined for any other key. */
const pageFrom = (page: PanelPage, key: string): PanelPage | undefined => {
  const here = PAGES.indexOf(page);
  const to = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: PAGES.length - 1 }[key];
  return to === undefined ? undefined : PAGES[Math.min(Math.max(to, 0), PAGES.length - 1)];
};

/** Pages that are always one key or tap apart: the list of all points and parts, what is selected, and what it all rests on. */
export function Explore() {
  const page = useAtlas((state) => state.page);
  const selection = useAtlas((state) => state.selection);
  const body = useRef<HTMLDivElement>(null);

  const reading = useRef(false);

  // Once the line is free, but ahead of any choice, so that a page opens at once; should it fail, opening the page tells.
  const pictured = useAtlas((state) => state.pictured);
  useEffect(() => {
    if (pictured) loadPage().catch(() => null);
  }, [pictured]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page begins at its top.
  useEffect(() => {
    if (page === 'list') return;
    body.current?.scrollTo({ top: 0 });
    // The page that held the focus is gone: its successor takes over, else a keyboard would start again from the top.
    if (reading.current && document.activeElement === document.body) focusTitle();
  }, [page, selection]);

  const press = (event: KeyboardEvent) => {
    const to = pageFrom(page, event.key);
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
            <SupportedNote />
            <PartList />
            <HonestyFold />
          </div>
        ) : (
          <Suspense fallback={null}>{page === 'details' ? <SelectedPage /> : <EvidencePage />}</Suspense>
        )}
      </div>
    </>
  );
}

/** Folded under the list; its texts come when it is unfolded. */
function HonestyFold() {
  const [opened, setOpened] = useState(false);
  return (
    <div className={folds.folds}>
      <More title={t('interface.honest')} onOpen={() => setOpened(true)}>
        <Suspense fallback={null}>{opened && <Honesty />}</Suspense>
      </More>
    </div>
  );
}
