import { useEffect, useState } from 'react';
import { FLAT_FILE, type FlatChart } from '../../pain/flat-chart';
import { readFlatChart } from '../../pain/read-flat-chart';

/** `null` while it is on its way; `failed` when it could not be had, and lists and words must do. */
export type FlatChartState = FlatChart | null | 'failed';

let known: Promise<FlatChart> | null = null;

const load = async (): Promise<FlatChart> => {
  const answer = await fetch(import.meta.env.BASE_URL + FLAT_FILE);
  if (!answer.ok) throw new Error(`missing flat chart: ${answer.status}`);
  return readFlatChart(new Uint8Array(await answer.arrayBuffer()));
};

/** The drawings of leg and foot, fetched once and when they are first wanted. */
export const useFlatChart = (): FlatChartState => {
  const [chart, setChart] = useState<FlatChartState>(null);
  useEffect(() => {
    let here = true;
    known ??= load();
    known.then(
      (loaded) => here && setChart(loaded),
      () => {
        // The next who asks tries again.
        known = null;
        if (here) setChart('failed');
      },
    );
    return () => {
      here = false;
    };
  }, []);
  return chart;
};
