import { setFlagsFromString } from 'node:v8';

/**
 * For work that passes through millions of rows and keeps none: the heap stays near what is in use, instead of growing as far as the machine allows.
 * Costs about a twentieth of the speed and saves half of the memory. For the rest of the process.
 */
export const keepHeapSmall = (): void => {
  // Both are read whenever the heap thinks of growing, so they need not stand on the command line.
  setFlagsFromString('--optimize-for-size');
  setFlagsFromString('--semi-space-growth-factor=1');
};
