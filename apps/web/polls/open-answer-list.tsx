import { Button, Group, Text } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OpenAnswerPartsFragment } from '@parvis/contract/web';
import { StatusMark } from '@parvis/ui';
import classes from './open-answers.module.css';

export type OpenAnswer = OpenAnswerPartsFragment;

interface Action {
  label: string;
  /** What it is read as, with the words that it is about. */
  name: string;
  icon: TablerIcon;
  onClick: () => void;
}

interface AnswerListProps {
  answers: readonly OpenAnswer[];
  isBusy: boolean;
  actionsOf: (answer: OpenAnswer) => Action[];
}

/** Answers as they were written, each with what can be done with it. */
export function AnswerList({ answers, isBusy, actionsOf }: AnswerListProps) {
  const { t } = useTranslation('openAnswers');
  return (
    <ul className={classes.list}>
      {answers.map((answer) => (
        <li key={answer.key} className={classes.answer}>
          <div className={classes.words}>
            {answer.words}
            {answer.count > 1 && <Text span c="dimmed">{` × ${answer.count}`}</Text>}
            {answer.isByHand && <Text span c="dimmed" size="sm">{` · ${t('byHand')}`}</Text>}
            {answer.mayBeCoarse && ' '}
            {answer.mayBeCoarse && <StatusMark tone="bad">{t('coarse')}</StatusMark>}
          </div>
          <Group gap={4} wrap="nowrap" ml="auto">
            {actionsOf(answer).map(({ label, name, icon: Icon, onClick }) => (
              <Button
                key={label}
                variant="subtle"
                mih={44}
                px="sm"
                disabled={isBusy}
                aria-label={name}
                leftSection={<Icon size={18} aria-hidden />}
                onClick={onClick}
              >
                {label}
              </Button>
            ))}
          </Group>
        </li>
      ))}
    </ul>
  );
}
