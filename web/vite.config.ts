// How the browser app is built (web/dist) and served while one works on it (/api goes to the API server).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

interface ModuleGraph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** A library's list of everything it has: what stands there is not wanted by whoever imports one thing of it. */
const LIST_OF_ALL = /node_modules\/.*\/index\.m?js$/;
/** Controls drawn around every page. */
const CONTROLS =
  /@mantine\/core\/esm\/(?:core\/MantineProvider|components\/(?:ActionIcon|Burger|Button|Popover|SegmentedControl|Skeleton|TextInput))\/[A-Za-z]+\.mjs$/;

/** Is it imported, over however many steps, by this file? Imports that wait until they are wanted do not count. */
function importedBy(file: RegExp): (id: string, graph: ModuleGraph) => boolean {
  const known = new Map<string, boolean>();
  const isImported = (id: string, graph: ModuleGraph): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    known.set(id, false); // a circle does not make it imported
    const imported =
      file.test(id) ||
      (graph.getModuleInfo(id)?.importers ?? []).some(
        (importer) => !LIST_OF_ALL.test(importer) && isImported(importer, graph),
      );
    known.set(id, imported);
    return imported;
  };
  return isImported;
}
const isForTheQuestion = importedBy(/web\/src\/main\.tsx$/);
const isForTheFrame = importedBy(/web\/src\/start\.tsx$|node_modules\/react-dom\/client\.js$/);
const isForTheControls = importedBy(CONTROLS);
const isForEveryPage = (id: string, graph: ModuleGraph): boolean =>
  isForTheFrame(id, graph) || isForTheControls(id, graph);

const api = process.env['FOEDERA_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    reportCompressedSize: true,
    rolldownOptions: {
      output: {
        // Few files for the first page: each costs a request. What pages share comes in one more.
        codeSplitting: {
          groups: [
            { name: (id, graph) => (isForTheQuestion(id, graph) ? 'first' : null), priority: 3 },
            { name: (id, graph) => (isForEveryPage(id, graph) ? 'start' : null), priority: 2 },
            { name: 'parts', test: /web\/src\/(parts|api|words|shell)\//, minShareCount: 8, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/api', '/calendar.ics', '/programme.ics'].map((path) => [path, api])),
  },
});
