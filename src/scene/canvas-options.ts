/** What tests may ask for in the address: `?test` opens the probe, `?noaa` draws without multisampling. */
export const canvasOptions = (search: string): { readonly antialias: boolean; readonly probe: boolean } => {
  const asked = new URLSearchParams(search);
  return { antialias: !asked.has('noaa'), probe: asked.has('test') };
};
