// All that a page needs to talk to the atlas in its frame; docs/embedding.md has the fields.
const frame = document.querySelector('#atlas');
const atlas = new URL('../', location.href);
frame.src = `${atlas.href}?embed=${encodeURIComponent(location.origin)}#/right`;

for (const button of document.querySelectorAll('[data-send]')) {
  button.addEventListener('click', () => {
    frame.contentWindow.postMessage({ calfAtlas: 1, ...JSON.parse(button.dataset.send) }, atlas.origin);
  });
}

window.addEventListener('message', ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== atlas.origin || data?.calfAtlas !== 1) return;
  if (data.event === 'refused') document.querySelector('#selected').textContent = `refused: ${data.refused.join(', ')}`;
  else document.querySelector('#selected').textContent = data.selected ?? 'nothing';
});
