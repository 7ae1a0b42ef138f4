// Every command by name, in the order help shows them. To add one: a file with `add(program)`, and a line here.
import type { Command } from 'commander';

interface CommandFile {
  add(program: Command): void;
}

export const COMMANDS: Record<string, () => Promise<CommandFile>> = {
  start: () => import('./start.ts'),
  read: () => import('./read.ts'),
  evaluate: () => import('./evaluate.ts'),
  add: () => import('./add.ts'),
  show: () => import('./show.ts'),
  deadlines: () => import('./deadlines.ts'),
  programme: () => import('./programme.ts'),
  examples: () => import('./examples.ts'),
  cases: () => import('./cases.ts'),
  import: () => import('./import.ts'),
  export: () => import('./export.ts'),
  verify: () => import('./verify.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  docs: () => import('./docs.ts'),
};
