// `foedera read FILE…`: what documents say, for people or as JSON Lines.
import type { Command } from 'commander';

export function add(program: Command): void {
  program
    .command('read')
    .description('read documents and show what they say, with the passages')
    .argument('<file...>');
}
