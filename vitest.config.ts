import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: [],
    testTimeout: 60_000,
    reporters: ['default', './tests/support/reporter.ts'],
  },
});
