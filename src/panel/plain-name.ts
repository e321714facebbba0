/** "Heel bone (calcaneus)" in its two parts; a name without brackets has no learned part. */
export const plainName = (name: string): { readonly plain: string; readonly learned: string } => {
  const [, plain, learned] = /^(.*\S)\s*\(([^()]*)\)$/.exec(name) ?? [];
  return plain && learned ? { plain, learned } : { plain: name, learned: '' };
};
