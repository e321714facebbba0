/** A table as text: one line per section, so that a change of measurement reads as a diff of sections. */
export const writtenTable = (table: object): string =>
  `${JSON.stringify(table, null, 1)
    // Lists of numbers go on one line.
    .replace(/\[\s+(-?[\d.e-]+(?:,\s+-?[\d.e-]+)*)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)
    .replace(/\{\s+"at_mm": ([^,]+),\s+"outline": (\[[^\]]*\])\s+\}/g, '{ "at_mm": $1, "outline": $2 }')}\n`;
