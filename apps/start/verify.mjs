import { runSteps } from './steps.mjs';

const programs = [
  'libs/domain',
  'libs/scheduler',
  'libs',
  'libs/ui',
  'apps',
  'apps/web',
  'apps/checkin',
  'e2e',
  '.config',
];

/** The rules read the types of all that they judge: in one process they would need more memory than Node takes. */
const rooms = ['libs', 'apps/web', 'apps/api apps/worker apps/start apps/checkin e2e .config'];
const rules = rooms.map((room) => `eslint --config .config/eslint.mjs --max-warnings 0 ${room}`);

/** Everything that can be judged without running the product. */
export const checks = [
  { name: 'contract drift', command: 'graphql-codegen --config .config/codegen.ts --check' },
  { name: 'contract changes', command: 'node .config/contract-changes.mjs' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'dependencies', command: 'node .config/audit.mjs' },
  { name: 'types', command: programs.map((program) => `tsc -p ${program}`).join(' && ') },
  { name: 'rules', command: rules.join(' && ') },
];

const migrations = { name: 'migration drift', command: 'vitest run --config .config/vitest.ts libs/house' };

if (process.argv[1]?.endsWith('verify.mjs')) process.exit(runSteps([...checks, migrations]) === 0 ? 0 : 1);
