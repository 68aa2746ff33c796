import { fieldTerms } from '@parvis/domain';
import { defineWords } from './words';

/** The terms of the field as a catalogue of its own, so that every area of a front end says them alike. */
export const fieldWords = defineWords(fieldTerms.FR, fieldTerms.EN);
