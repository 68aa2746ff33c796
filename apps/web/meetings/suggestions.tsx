import { SimpleGrid, Text, Title } from '@mantine/core';
import { IconEyeOff, IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeetingSuggestionsDocument, type MeetingSuggestionsQuery } from '@parvis/contract/web';
import { EmptyState, useText } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import { QueryView } from '../shell/query-view';
import classes from './meetings.module.css';
import type { MeetingsSearch } from './meetings-search';
import { PersonCard } from './person-card';
import { PersonPanel } from './person-panel';
import { useMeetingsChanged } from './use-meetings-changed';
import { meetingsContext, type MyMeetings } from './use-my-meetings';

type Reason = NonNullable<
  NonNullable<MeetingSuggestionsQuery['event']>['meetingSuggestions']
>[number]['reasons'][number];

interface SuggestionsProps {
  view: MyMeetings;
  search: MeetingsSearch;
  onSearch: (search: MeetingsSearch) => void;
}

/** Whom the reader may want to meet, each with the reason in words. */
export function Suggestions({ view, search, onSearch }: SuggestionsProps) {
  const { t } = useTranslation('asking');
  const event = useEvent();
  const response = useQuery({
    query: MeetingSuggestionsDocument,
    variables: { slug: event.slug },
    context: meetingsContext,
    requestPolicy: 'cache-and-network',
  });
  const [, refetch] = response;
  const refresh = () => refetch({ requestPolicy: 'network-only' });
  useMeetingsChanged(event.id, refresh);
  if (!view.isOpenToMeetings) return <Hidden />;
  return (
    <>
      <Title order={2} size="h3">
        {t('suggestions.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('suggestions.lead')}
      </Text>
      <QueryView response={response}>
        {(data) => {
          const suggestions = data.event?.meetingSuggestions ?? [];
          const open = suggestions.find(({ person }) => person.personId === search.personne);
          return (
            <>
              {suggestions.length === 0 && <None />}
              <SimpleGrid component="ul" cols={{ base: 1, md: 2 }} spacing="sm" className={classes.list}>
                {suggestions.map(({ person, reasons }) => (
                  <li key={person.personId}>
                    <PersonCard
                      person={person}
                      canAsk={view.isOpen}
                      onOpen={() => onSearch({ ...search, personne: person.personId })}
                    >
                      <Reasons reasons={reasons} />
                    </PersonCard>
                  </li>
                ))}
              </SimpleGrid>
              <PersonPanel
                person={open?.person}
                view={view}
                onChanged={refresh}
                onClose={() => onSearch({ ...search, personne: undefined })}
              />
            </>
          );
        }}
      </QueryView>
    </>
  );
}

/** Why this person: what fits, in the words that both chose or wrote. */
function Reasons({ reasons }: { reasons: Reason[] }) {
  const { t } = useTranslation('asking');
  const text = useText();
  return (
    <ul className={classes.reasons} aria-label={t('suggestions.why')}>
      {reasons.map(({ kind, tags, words }) => (
        <li key={kind}>
          <IconSparkles size={18} aria-hidden />
          <span>
            {t(`suggestions.${kind}`, { what: [...tags.map(({ label }) => text(label)), ...words].join(', ') })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function None() {
  const { t } = useTranslation('asking');
  const { slug } = useEvent();
  return (
    <EmptyState
      icon={IconSparkles}
      title={t('suggestions.none')}
      action={
        <LinkButton to="/e/$slug/rencontres" params={{ slug }} search={{ vue: 'profil' }}>
          {t('suggestions.action')}
        </LinkButton>
      }
    >
      {t('suggestions.noneLead')}
    </EmptyState>
  );
}

/** Whoever does not show themselves sees nobody. */
export function Hidden() {
  const { t } = useTranslation('asking');
  const { slug } = useEvent();
  return (
    <EmptyState
      icon={IconEyeOff}
      title={t('suggestions.hidden')}
      action={
        <LinkButton to="/e/$slug/rencontres" params={{ slug }} search={{ vue: 'profil' }}>
          {t('suggestions.action')}
        </LinkButton>
      }
    >
      {t('suggestions.hiddenLead')}
    </EmptyState>
  );
}
