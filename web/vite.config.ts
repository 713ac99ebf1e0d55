/**
 * Builds the two pages: `dist/web/playground` (served as /playground/) and `dist/web/explorer` (as /explorer/). Each has its
 * own files, so either can be served without the other.
 */
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const PAGES = ['playground', 'explorer'] as const;

/** One page's files, all below `dist/web/<page>/`. */
function pageEnvironment(page: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: '../dist/web',
      emptyOutDir: false,
      assetsDir: `${page}/assets`,
      sourcemap: false,
      chunkSizeWarningLimit: 6000,
      rolldownOptions: {
        input: `${import.meta.dirname}/${page}/index.html`,
        // GraphiQL's "use no memo" speaks to a compiler that has already run.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [react()],
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'playground/assets/[name]-[hash].js' } },
  },
  environments: Object.fromEntries(PAGES.map((page) => [page, pageEnvironment(page)])),
  builder: {
    buildApp: async (builder) => {
      for (const page of PAGES) await builder.build(builder.environments[page]!);
    },
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/network.', '/people/'].map((path) => [path, 'http://127.0.0.1:4000'])),
  },
});
