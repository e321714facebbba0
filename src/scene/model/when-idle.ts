/** Runs a task in an idle moment, or soon where a browser knows none (Safari). */
export const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task, 30);
};
