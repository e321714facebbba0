import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { STRUCTURES, type StructureId } from '../../src/anatomy/structures';
import { latinOf, MUSCLES, muscleOf, nameOf, PARTS, partOf } from '../../src/content';
import { t } from '../../src/content/words';
import { MusclePage } from '../../src/panel/MusclePage';
import { PartPage } from '../../src/panel/PartPage';
import { plainName } from '../../src/panel/plain-name';

/** The page of a structure as text that a person would read. */
const pageOf = (id: StructureId): string => {
  const [muscle, part] = [muscleOf(id), partOf(id)];
  const page = muscle ? createElement(MusclePage, { muscle }) : part ? createElement(PartPage, { part }) : null;
  return renderToString(page)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'");
};

describe('the page', () => {
  test.each(STRUCTURES.map(({ id }) => id))('of %s opens and bears its plain name and its Latin', (id) => {
    const page = pageOf(id);
    expect(page).toContain(plainName(t(nameOf(id))).plain);
    expect(page).toContain(t(latinOf(id)));
  });

  test('of a muscle tells its ends, its nerve, what it does and what stretches it', () => {
    for (const { id, origin, insertion, nerve, action, why } of MUSCLES) {
      const page = pageOf(id);
      for (const { words } of [origin, insertion, nerve, action, why]) expect(page).toContain(t(words));
    }
  });

  test('of the plantar fascia offers the toe pull', () => {
    expect(pageOf('plantar-aponeurosis')).toContain(t('stretches.plantar-fascia.name'));
  });

  test('of a part without facts has no empty heading', () => {
    for (const { id, facts } of PARTS) expect(pageOf(id).includes(t('interface.facts'))).toBe(facts.length > 0);
  });
});
