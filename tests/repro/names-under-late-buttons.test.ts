import { expect, test } from 'vitest';
import { read } from '../support/files';

// Names keep clear of what lies over the picture when they are laid; buttons that came later lay on them.
test('the buttons of the views come with the app, before names are laid round them', () => {
  const app = read('src/app/App.tsx');
  for (const name of ['Views', 'ViewSelect']) expect(app).toContain(`import { ${name} } from './${name}';`);
});
