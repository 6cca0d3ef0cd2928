// Asks Spectral and Prism about the description and counts the answers: see run.
import { spawn } from 'node:child_process';
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const here = new URL('.', import.meta.url).pathname;
const root = new URL('../../', import.meta.url).pathname;
const description = join(root, 'spec/apibox.openapi.json');
const document = JSON.parse(readFileSync(description, 'utf8'));
const tool = name => join(here, 'node_modules/.bin', name);
const longest = 120_000;

let succeeded = 0;
let failed = 0;

function count(name, trouble) {
  if (trouble) {
    failed++;
    console.log(`failed ${name}\n${trouble.replace(/^/gm, '  ')}`);
  } else {
    succeeded++;
  }
}

/** Runs a program to its end. */
function run(program, args, input = '') {
  return new Promise(resolve => {
    const child = spawn(program, args, { cwd: root, timeout: longest });
    let output = '';
    let error = '';
    child.stdout.on('data', data => output += data);
    child.stderr.on('data', data => error += data);
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    child.on('error', problem => resolve({ code: -1, output, error: String(problem) }));
    child.on('close', code => resolve({ code, output, error }));
  });
}

async function lint() {
  const result = await run(tool('spectral'), ['lint', description, '--ruleset', join(here, '.spectral.yaml'), '--fail-severity', 'hint', '--format', 'text']);
  console.log(`Spectral: ${(result.output + result.error).trim().split('\n').at(-1)}`);
  count('Spectral', result.code === 0 ? '' : result.output + result.error);
}

/** A port that nobody listens at. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A mock server, once it listens; its log tells why it refuses a request. */
function mock(port) {
  return new Promise((resolve, reject) => {
    const child = spawn(tool('prism'), ['mock', description, '--host', '127.0.0.1', '--port', String(port)], { cwd: root });
    const server = { child, log: '' };
    const hear = data => {
      server.log += data;
      if (server.log.includes('Prism is listening'))
        resolve(server);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', () => reject(new Error(`Prism has ended:\n${server.log}`)));
  });
}

/** What an operation is called with: each example of its body, or the examples of its parameters. */
function requests(operation, fields, folder) {
  const parameters = (operation.parameters ?? []).flatMap(parameter => [fields.find(field => field.name === parameter.name).option, parameter.example]);
  const [[mediaType, media] = []] = Object.entries(operation.requestBody?.content ?? {});
  if (!media)
    return [{ name: 'parameters', args: parameters, input: '' }];
  return Object.entries(media.examples).map(([name, { value }]) => mediaType === 'application/json'
    ? { name, args: [...parameters, '--body', '-'], input: JSON.stringify(value) }
    : { name, args: [...parameters, ...form(value, fields, folder)], input: '' });
}

/** The parts of a form as options; a file is one that exists. */
function form(value, fields, folder) {
  const file = join(folder, 'vocal.wav');
  writeFileSync(file, 'RIFF');
  return Object.entries(value).flatMap(([name, part]) => {
    const field = fields.find(candidate => candidate.name === name);
    return [field.option, field.kind === 'File' ? file : String(part)];
  });
}

async function callAll() {
  const built = await run('dotnet', ['msbuild', join(root, 'src/ApiBox.Cli'), '-getProperty:TargetPath', '-nodeReuse:false']);
  const apibox = built.output.trim();
  const listed = await run('dotnet', [apibox, 'operations', '--json']);
  if (listed.code !== 0)
    return count('apibox operations', built.output + built.error + listed.output + listed.error);
  const commands = new Map(JSON.parse(listed.output).map(command => [command.operation, command]));
  const folder = mkdtempSync(join(tmpdir(), 'apibox-description-'));
  const port = await freePort();
  const server = await mock(port);
  try {
    for (const operation of Object.values(document.paths).flatMap(Object.values)) {
      const { command, fields } = commands.get(operation.operationId);
      for (const request of requests(operation, fields, folder)) {
        const before = server.log.length;
        const args = [command, ...request.args, '--json', '--base-address', `http://127.0.0.1:${port}/`, '--api-key', 'no-key-is-needed'];
        const result = await run('dotnet', [apibox, ...args], request.input);
        count(`${command} (${request.name})`, result.code === 0 && isJson(result.output) ? '' : `exit code ${result.code}\n${result.output}${result.error}${server.log.slice(before)}`);
      }
    }
  } finally {
    server.child.kill();
    rmSync(folder, { recursive: true });
  }
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

await lint();
await callAll();
console.log(`  succeeded: ${succeeded}\n  failed: ${failed}`);
process.exitCode = failed > 0 ? 1 : 0;
