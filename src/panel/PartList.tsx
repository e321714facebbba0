import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../content/words';
import { select } from '../state/actions';
import { toggleCompared } from '../state/compare';
import { hover } from '../state/pointer';
import { useAtlas } from '../state/react';
import { focusTitle } from './focus-title';
import { type ListOption, listGroups } from './list-model';
import styles from './PartList.module.css';
import { findInList, moveInList, TYPING_MS } from './roving';
import { usePointsShown } from './use-points-shown';

/**
 * Every point and part as one listbox: a single tab stop, arrows, Home, End and letters move, Enter or a click selects; with
 * Shift a pattern is put beside others.
 */
export function PartList() {
  const selection = useAtlas((state) => state.selection);
  const present = useAtlas((state) => state.modelStructures);
  const spoken = useAtlas((state) => state.spoken);
  const isShown = usePointsShown();
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language the list reads otherwise.
  const groups = useMemo(() => listGroups(present, isShown), [present, isShown, spoken]);
  const options = groups.flatMap((group) => group.options);
  const chosen = options.findIndex((option) => option.selection.id === selection?.id);
  const [current, setCurrent] = useState(Math.max(chosen, 0));
  // A list that has grown shorter keeps its one tab stop.
  const stop = Math.min(current, options.length - 1);
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });

  useEffect(() => {
    if (chosen >= 0) setCurrent(chosen);
  }, [chosen]);

  const choose = ({ selection: next }: ListOption, beside: boolean) => {
    if (beside && next.kind === 'trigger-point') return toggleCompared(next.id);
    select(next);
    focusTitle();
  };
  const go = (index: number) => {
    setCurrent(index);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  };
  const search = (letter: string, now: number) => {
    const text = now - typed.current.at > TYPING_MS ? letter : typed.current.text + letter;
    typed.current = { text, at: now };
    return findInList(
      text,
      current,
      options.map(({ name }) => name),
    );
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const option = options[current];
    const isSpace = key === ' ' && event.timeStamp - typed.current.at > TYPING_MS;
    if ((key === 'Enter' || isSpace) && option) {
      event.preventDefault();
      choose(option, event.shiftKey);
      return;
    }
    const isLetter = key.length === 1 && /[\p{L}\p{N} ]/u.test(key);
    const to = moveInList(key, current, options.length) ?? (isLetter ? search(key, event.timeStamp) : null);
    // Letters belong to the list even when they find nothing: they must not run the page's shortcuts.
    if (to !== null || isLetter) event.preventDefault();
    if (to !== null) go(to);
  };

  let index = -1;
  return (
    <div ref={list} role="listbox" aria-label={t('interface.list')} className={styles.list} onKeyDown={press}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox.
        <div key={group.id} role="group" aria-labelledby={`group-${group.id}`} className={styles.group}>
          <div id={`group-${group.id}`} role="presentation" className={styles.heading}>
            {group.title}
          </div>
          {group.options.map((option) => {
            index += 1;
            const here = index;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox handles the keys of all its options.
              <div
                key={option.selection.id}
                role="option"
                tabIndex={here === stop ? 0 : -1}
                aria-selected={here === chosen}
                data-id={option.selection.id}
                className={styles.option}
                onClick={(event) => choose(option, event.shiftKey)}
                onFocus={() => setCurrent(here)}
                onPointerEnter={() => hover(option.selection)}
                onPointerLeave={() => hover(null)}
              >
                <span>{option.name}</span>
                <span className={styles.detail}>{option.detail}</span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
