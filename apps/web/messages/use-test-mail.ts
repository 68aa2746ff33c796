import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type FaultPartsFragment, type MailPreviewInput, SendTestMailDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useTell } from './tell';

/** Sends a message to oneself and says what came of it; what is wrong with its words is handed to `onFaults`. */
export function useTestMail(onFaults: (faults: readonly FaultPartsFragment[]) => void) {
  const { t } = useTranslation('messages');
  const tell = useTell();
  const [{ fetching }, send] = useMutation(SendTestMailDocument);
  return {
    isSending: fetching,
    send: async (input: MailPreviewInput) => {
      const { data } = await send({ input });
      const outcome = data?.sendTestMail;
      if (!outcome) return tell(t('history.failed'), 'refused');
      switch (outcome.__typename) {
        case 'TestMailSent':
          return tell(t('editor.testSent', { address: outcome.address }));
        case 'TestMailRefused':
          return tell(t('editor.testRefused', { fault: outcome.fault }), 'refused');
        case 'WordsRefused':
          return onFaults(outcome.faults);
        default:
          return assertNever(outcome);
      }
    },
  };
}
