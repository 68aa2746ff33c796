import { lexicographicSortSchema, printSchema } from 'graphql';

/** Writes the whole contract as one string, so that a server carries it and reads no files at run time. */
export function plugin(schema) {
  return `export const typeDefs = ${JSON.stringify(printSchema(lexicographicSortSchema(schema)))};\n`;
}
