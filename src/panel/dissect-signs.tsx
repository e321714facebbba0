import type { ReactNode } from 'react';
import { Sign } from './Sign';

const sign = (drawing: ReactNode) => <Sign>{drawing}</Sign>;

const EYE =
  'M1.5 8C3.300 4.900 5.500 3.500 8 3.500S12.700 4.900 14.500 8C12.700 11.100 10.500 12.500 8 12.500S3.300 11.100 1.500 8Z';

/** Small drawings for the tools of dissection, in the colour of the words beside them. */
export const SIGNS = {
  isolate: sign(
    <>
      <circle cx="8" cy="8" r="3.200" fill="currentColor" />
      <path d="M2 5V2h3M11 2h3v3M14 11v3h-3M5 14H2v-3" />
    </>,
  ),
  fade: sign(
    <>
      <circle cx="8" cy="8" r="5.600" />
      <path d="M8 2.400V13.600A5.600 5.600 0 0 0 8 2.400Z" fill="currentColor" fillOpacity="0.35" stroke="none" />
      <path d="M8 2.400v11.200" strokeDasharray="1.500 1.700" />
    </>,
  ),
  hide: sign(
    <>
      <path d={EYE} />
      <path d="M3 13.500 13 2.500" />
    </>,
  ),
  show: sign(
    <>
      <path d={EYE} />
      <circle cx="8" cy="8" r="1.900" fill="currentColor" />
    </>,
  ),
  undo: sign(<path d="M6 3 2.500 6.500 6 10M2.500 6.500h7a4 4 0 0 1 0 8H7" />),
  all: sign(
    <>
      <path d="M3 8a5 5 0 1 0 1.500-3.600" />
      <path d="M4.300 1.600v3h3" />
    </>,
  ),
  redo: sign(<path d="m10 3 3.500 3.500L10 10M13.500 6.500h-7a4 4 0 0 0 0 8H9" />),
} as const;
