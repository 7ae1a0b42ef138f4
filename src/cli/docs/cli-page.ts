// docs/cli.md: every command with its arguments and options, from the commands themselves.
import { Command, type Option } from 'commander';
import { COMMANDS } from '../commands.ts';

const INTRODUCTION = `# The command line

Made from the commands by \`node bin/foedera.mjs docs\`; do not edit. \`npx foedera COMMAND\`, or \`node bin/foedera.mjs COMMAND\`.
The register is in \`./data\` unless \`--data\` or \`FOEDERA_DATA\` names another folder; \`FOEDERA_DATABASE_URL\` names the team's
PostgreSQL. Messages are French or English by \`--lang\`, else by \`LANG\`. A refusal ends with status 1 and what to do next.
`;

export async function cliPage(): Promise<string> {
  const program = new Command('foedera');
  for (const load of Object.values(COMMANDS)) (await load()).add(program);
  return [INTRODUCTION, ...program.commands.map((command) => commandText(command))].join('\n');
}

function commandText(command: Command, above = 'foedera'): string {
  const name = `${above} ${command.name()}`;
  const usage = [name, ...command.registeredArguments.map(argumentText)].join(' ');
  const lines = [`## ${usage}`, '', `${command.description()}.`, ''];
  const details = [
    ...command.registeredArguments
      .filter(({ description }) => description)
      .map((one) => `- \`${one.name()}\`: ${one.description}`),
    ...command.options.filter(({ hidden }) => !hidden).map(optionText),
  ];
  if (details.length > 0) lines.push(...details, '');
  return [...lines, ...command.commands.map((sub) => commandText(sub, name))].join('\n');
}

function argumentText(argument: Command['registeredArguments'][number]): string {
  const word = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${word}>` : `[${word}]`;
}

function optionText({ flags, description, defaultValue }: Option): string {
  const shown = typeof defaultValue === 'string' ? ` (default: ${defaultValue})` : '';
  return `- \`${flags}\`: ${description}${shown}`;
}
