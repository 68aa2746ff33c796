import { AnswerFile } from '../entities/answer-file';
import { Consent } from '../entities/consent';
import { FormQuestion } from '../entities/form-question';
import { FormQuestionKindOfTicket } from '../entities/form-question-kind';
import { TicketAnswer } from '../entities/ticket-answer';
import { AnswerFiles, RemoveUnusedFileHandler } from './answer-files';
import { AnswerFilesController } from './answer-files.controller';
import { ArrangeForm } from './arrange-form';
import { FormCopies } from './form-copies';
import { FormResolver } from './form.resolver';
import { SaveQuestion } from './save-question';
import { TakeAnswers } from './take-answers';

/** What the registration form adds to the room. */
export const formParts = {
  entities: [FormQuestion, FormQuestionKindOfTicket, TicketAnswer, AnswerFile, Consent],
  controllers: [AnswerFilesController],
  providers: [AnswerFiles, ArrangeForm, FormCopies, FormResolver, RemoveUnusedFileHandler, SaveQuestion, TakeAnswers],
};
