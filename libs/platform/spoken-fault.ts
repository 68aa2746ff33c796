import type { Text } from '@parvis/domain';

/** A fault that ends a program with one sentence, in both languages, for the person who started it. */
export class SpokenFault extends Error {
  constructor(
    readonly sentence: Text,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options);
  }
}
