import { /** What a person finds on opening the page. */
const visit = (storage: Parameters<typeof rememberKeys>[1]) => {
  const store = createStore(() => atlas.getInitialState());
  rememberKeys(store, storage);
  return store;
};

describe('single keys turned off', () => {
  test('stay off on the next visit, and on again on the one after they were turned on', () => {
    const storage = memory();
    visit(() => storage).setState({ singleKeys: false });
    const second = visit(() => storage);
    expect(second.getState().singleKeys).toBe(false);
    second.setState({ singleKeys: true });
    expect(visit(() => storage).getState().singleKeys).toBe(true);
  });

  test('hold for the visit where storage is forbidden or full', () => {
    for (const storage of [forbidden, () => ({ ...memory(), setItem: forbidden })]) {
      const store = visit(storage);
      store.setState({ singleKeys: false });
      expect(store.getState().singleKeys).toBe(false);
    }
  });
});
