import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { BAKE } from './src/cli/bake-step';
import { forged } from './src/forge/vite-plugin';

export default defineConfig({
  base: './',
  plugins: [react(), forged(BAKE)],
  build: { target: 'es2023', chunkSizeWarningLimit: 1100 },
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'] },
});
