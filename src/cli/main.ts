// The command line: finds the command asked for and runs it; a Refusal ends with its sentence and what to do next.
import { enableCompileCache } from 'node:module';
import { Command } from 'commander';
import { Refusal } from '../vocabulary/refusal.ts';
import { COMMANDS } from './commands.ts';

// Stripped and compiled once: the next command starts in half the time.
enableCompileCache();

// `foedera show | head`: whoever read has gone, and that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const program = new Command('foedera')
  .description('The living register of defence cooperation between States')
  .showHelpAfterError('(foedera --help lists the commands)')
  .configureHelp({ sortSubcommands: false });

// Only the command asked for is loaded, so that `foedera read` does not pay for the server.
const asked = process.argv[2] ?? '';
const wanted = Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
for (const name of wanted) (await COMMANDS[name]!()).add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`foedera: ${error.message}\n${error.next ? `  ${error.next}\n` : ''}`);
  process.exitCode = 1;
}
