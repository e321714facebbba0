import { type KeyboardEvent, lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { SearchHit } from '../content/search';
import { count, t } from '../content/words';
import { focusTitle } from '../panel/focus-title';
import { Sign } from '../panel/Sign';
import { usePointsShown } from '../panel/use-points-shown';
import { select } from '../state/actions';
import { useAtlas } from '../state/react';
import { SEARCH_FIELD, SEARCH_OPENER } from './app-commands';
import { Boundary } from './Boundary';
import styles from './Search.module.css';

/** More would not be read. */
const MOST = 12;

/** The index is built from every name and place, so it comes when somebody turns to the field. */
const load = () => import('../content/search');
const loadResults = () => import('../panel/SearchResults');

const SearchResults = lazy(() => loadResults().then((module) => ({ default: module.SearchResults })));

/** Finds whatever the atlas knows by any of its names: a combobox with the keyboard of one. */
export function Search() {
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [current, setCurrent] = useState(0);
  const [open, setOpen] = useState(false);
  /** Only on narrow screens, where the field takes the header's place. */
  const [spread, setSpread] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const pictured = useAtlas((state) => state.pictured);
  const spoken = useAtlas((state) => state.spoken);
  const isShown = usePointsShown();
  const supported = useAtlas((state) => state.supported);

  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language other things are found.
  useEffect(() => {
    if (text === '' && !pictured) return;
    let fresh = true;
    loadResults().catch(() => null);
    load().then(({ search }) => {
      if (!fresh) return;
      setHits(search(text, MOST, (target) => target.kind === 'structure' || isShown(target.id)));
      setCurrent(0);
    });
    return () => {
      fresh = false;
    };
  }, [text, spoken, pictured, isShown]);
  useEffect(() => {
    if (spread) field.current?.focus();
  }, [spread]);

  const asked = open && text.trim() !== '';
  const optionId = (i: number) => `${list}-${i}`;
  const close = () => {
    setOpen(false);
    setSpread(false);
  };
  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    select(hit.target);
    setText('');
    close();
    focusTitle();
  };
  const leave = () => {
    // First the answers go, then the question, then the field itself.
    if (asked) setOpen(false);
    else if (text !== '') setText('');
    else {
      close();
      field.current?.blur();
    }
  };
  const press = (event: KeyboardEvent) => {
    const { key } = event;
    const last = hits.length - 1;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = current + (key === 'ArrowDown' ? 1 : -1);
      if (asked) setCurrent(next > last ? 0 : next < 0 ? Math.max(last, 0) : next);
      else setOpen(true);
    } else if (key === 'Enter') choose(asked ? hits[current] : undefined);
    else if (key === 'Escape') leave();
    else return;
    event.preventDefault();
  };

  return (
    <search className={styles.search} data-spread={spread}>
      <button
        type="button"
        id={SEARCH_OPENER}
        className={styles.opener}
        aria-label={t('interface.search')}
        onClick={() => setSpread(true)}
      >
        <Lens />
      </button>
      <div className={styles.field}>
        <Lens />
        <input
          ref={field}
          id={SEARCH_FIELD}
          type="search"
          role="combobox"
          aria-label={t('interface.search')}
          aria-expanded={asked}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={asked && hits.length > 0 ? optionId(current) : undefined}
          placeholder={t('interface.search.hint')}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={close}
          onKeyDown={press}
        />
        <button type="button" className={styles.close} aria-label={t('interface.close')} onClick={close}>
          ✕
        </button>
      </div>
      <div className={styles.drop} hidden={!asked}>
        {asked && (
          <Boundary instead={() => null}>
            <Suspense fallback={null}>
              <SearchResults
                id={list}
                hits={hits}
                current={current}
                optionId={optionId}
                onPoint={setCurrent}
                onChoose={choose}
              />
            </Suspense>
          </Boundary>
        )}
        {asked && hits.length === 0 && <p className={styles.none}>{t('interface.search.none')}</p>}
        {supported && <p className={styles.none}>{t('interface.supported.on')}</p>}
      </div>
      <p role="status" className="visually-hidden">
        {asked && count('interface.search.count', hits.length)}
      </p>
    </search>
  );
}

function Lens() {
  return (
    <Sign>
      <circle cx="7" cy="7" r="4.600" />
      <path d="m10.500 10.500 3.700 3.700" />
    </Sign>
  );
}
