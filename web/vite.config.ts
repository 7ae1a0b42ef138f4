// How the browser app is built (web/dist) and served while one works on it (/api goes to the API server).
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

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
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(['/api', '/calendar.ics', '/programme.ics'].map((path) => [path, api])),
  },
});
