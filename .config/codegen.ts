import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { ID: 'string', DateTime: 'string' };
const operations = {
  scalars,
  useTypeImports: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true },
  skipTypename: false,
  nonOptionalTypename: true,
};

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'libs/contract/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        scalars: { ID: 'string', DateTime: 'Date' },
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true, inputValue: false },
        nonOptionalTypename: false,
        // What a resolver returns may leave out what another resolver fills in.
        defaultMapper: 'Partial<{T}>',
      },
    },
    'libs/contract/type-defs.ts': { plugins: ['.config/type-defs-plugin.mjs'] },
    'libs/contract/web.ts': {
      documents: 'apps/web/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: operations,
    },
    'libs/contract/checkin.ts': {
      documents: 'apps/checkin/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: operations,
    },
  },
};

export default config;
