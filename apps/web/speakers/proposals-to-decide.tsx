import { Alert, Button, Group, Paper, SimpleGrid, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { DecideSessionProposalDocument } from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import type { Board } from './board-rows';

type Proposal = Board['proposals'][number];

/** What speakers wish their sessions to say: into the draft, or not with a word why. */
export function ProposalsToDecide({ proposals, eventId }: { proposals: Proposal[]; eventId: string }) {
  const { t } = useTranslation('speakers');
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('decide.title')}
      </Title>
      <Stack gap="md">
        {proposals.map((proposal) => (
          <OneProposal key={proposal.id} proposal={proposal} eventId={eventId} />
        ))}
      </Stack>
    </section>
  );
}

function OneProposal({ proposal, eventId }: { proposal: Proposal; eventId: string }) {
  const { t } = useTranslation('speakers');
  const text = useText();
  const [answer, setAnswer] = useState('');
  const [fault, setFault] = useState<'needed' | 'failed'>();
  const [{ fetching }, decide] = useMutation(DecideSessionProposalDocument);
  const send = async (accept: boolean) => {
    if (!accept && answer.trim() === '') return setFault('needed');
    const { data } = await decide({ eventId, id: proposal.id, accept, answer });
    if (data?.decideSessionProposal.__typename !== 'SpeakerBoardSaved') setFault('failed');
  };
  const side = (heading: string, title: string, abstract: string) => (
    <div>
      <Text size="sm" c="dimmed" fw={600}>
        {heading}
      </Text>
      <Text fw={650}>{title}</Text>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {abstract}
      </Text>
    </div>
  );
  return (
    <Paper p="md">
      <Title order={3} size="h4" mb="sm">
        {t('decide.by', { name: proposal.by })}
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mb="md">
        {side(t('decide.now'), text(proposal.titleNow), text(proposal.abstractNow))}
        {side(t('decide.wished'), text(proposal.title), text(proposal.abstract))}
      </SimpleGrid>
      <Textarea
        label={t('decide.answer')}
        description={t('decide.answerHint')}
        maxLength={1000}
        autosize
        value={answer}
        onChange={(changed) => setAnswer(changed.currentTarget.value)}
        error={fault === 'needed' && t('decide.needed')}
      />
      {fault === 'failed' && (
        <Alert color="coral" role="alert" mt="sm">
          {t('board.failed')}
        </Alert>
      )}
      <Group mt="md">
        <Button mih={44} loading={fetching} onClick={() => void send(true)}>
          {t('decide.accept')}
        </Button>
        <Button mih={44} variant="default" disabled={fetching} onClick={() => void send(false)}>
          {t('decide.refuse')}
        </Button>
      </Group>
    </Paper>
  );
}
