import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PollNowDocument } from '@parvis/contract/web';
import type { LivePollResults } from '@parvis/domain';
import { NotFoundState, QrCode, useFormat, useTabTitle, useText } from '@parvis/ui';
import { QueryView } from '../shell/query-view';
import classes from './hall-screen.module.css';
import { asksSpeakers, type Poll, useEventPolls, useLiveResults } from './live-poll';
import { ResultBars } from './result-bars';

/** What the hall sees of the poll: the question, where to answer, and the results once they are shown. */
export function PollHallScreen() {
  const { slug = '' } = useParams({ strict: false });
  const response = useQuery({ query: PollNowDocument, variables: { slug }, requestPolicy: 'cache-and-network' });
  useEventPolls(response[0].data?.event?.id, () => response[1]({ requestPolicy: 'network-only' }));
  return (
    <main>
      <QueryView response={response}>
        {({ event }) => {
          if (!event) return <NotFoundState />;
          if (!event.screenPoll) return <Waiting title={event.title} />;
          return <Projected key={event.screenPoll.id} poll={event.screenPoll} eventTitle={event.title} />;
        }}
      </QueryView>
    </main>
  );
}

function Waiting({ title }: { title: { fr: string; en: string } }) {
  const { t } = useTranslation('polls');
  const text = useText();
  useTabTitle(t('title'), text(title));
  return (
    <div className={classes.waiting}>
      <h1>{text(title)}</h1>
      <p role="status">{t('hall.waiting')}</p>
    </div>
  );
}

function Projected({ poll, eventTitle }: { poll: Poll; eventTitle: { fr: string; en: string } }) {
  const text = useText();
  useTabTitle(text(poll.title), text(eventTitle));
  const results = useLiveResults(poll);
  const [only] = poll.questions;
  const isSeveral = poll.questions.length > 1;
  // The team's own browser may know hidden results; the hall may not see them.
  const shown = poll.resultsShown ? results : null;
  return (
    <div className={classes.screen}>
      <div className={`${classes.main} ${isSeveral ? classes.several : ''}`}>
        <p className={classes.event}>{text(eventTitle)}</p>
        <h1 className={classes.question}>{text(isSeveral || !only ? poll.title : only.label)}</h1>
        {asksSpeakers(poll) ? (
          <SpeakerQuestions results={results} />
        ) : isSeveral ? (
          <Several poll={poll} results={shown} />
        ) : (
          only && <Answers question={only} results={shown} />
        )}
      </div>
      <WhereToAnswer poll={poll} results={results} />
    </div>
  );
}

const MOST_ON_SCREEN = 5;

/** What the audience asks, what is carried most first; a person has read each. */
function SpeakerQuestions({ results }: { results: LivePollResults | null }) {
  const { t } = useTranslation('polls');
  const questions = (results?.speakerQuestions ?? []).filter(({ isAnswered }) => !isAnswered).slice(0, MOST_ON_SCREEN);
  if (questions.length === 0) return <p className={classes.invite}>{t('ask.invite')}</p>;
  return (
    <ol className={classes.asked}>
      {questions.map(({ id, words, supports }) => (
        <li key={id}>
          <span className={classes.supports}>{supports}</span>
          <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}

const MOST_AT_ONCE = 3;
const TURN_MS = 10_000;

/** Three questions at a time, large enough for the last row; the others take their turn. */
function Several({ poll, results }: { poll: Poll; results: LivePollResults | null }) {
  const text = useText();
  const turns = Math.ceil(poll.questions.length / MOST_AT_ONCE);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => (before + 1) % turns), TURN_MS);
    return () => clearInterval(timer);
  }, [turns]);
  return (
    <div className={classes.severalGrid}>
      {poll.questions.slice(turn * MOST_AT_ONCE, (turn + 1) * MOST_AT_ONCE).map((question) => (
        <section key={question.id}>
          <h2 className={classes.severalTitle}>{text(question.label)}</h2>
          {results && <Answers question={question} results={results} />}
        </section>
      ))}
    </div>
  );
}

function Answers({ question, results }: { question: Poll['questions'][number]; results: LivePollResults | null }) {
  const text = useText();
  const result = results?.questions.find(({ questionId }) => questionId === question.id);
  if (result && result.answers !== null) return <ResultBars question={question} result={result} />;
  if (question.kind === 'GRADE_10' || question.kind === 'NPS') return null;
  return (
    <ul className={classes.choices}>
      {question.options.map(({ value, label }) => (
        <li key={value}>{text(label)}</li>
      ))}
    </ul>
  );
}

function WhereToAnswer({ poll, results }: { poll: Poll; results: LivePollResults | null }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const address = `${window.location.origin}/s/${poll.code}`;
  return (
    <aside className={classes.side} aria-label={t('hall.answerAt')}>
      {poll.status === 'OPEN' ? (
        <>
          <p className={classes.answerAt}>{t('hall.answerAt')}</p>
          <QrCode content={address} label={t('hall.qr', { address })} className={classes.qr} />
          <p className={classes.address}>
            {`${window.location.host}/s/`}
            <strong className={classes.code}>{poll.code}</strong>
          </p>
        </>
      ) : (
        <p className={classes.answerAt}>{t('hall.closed')}</p>
      )}
      {asksSpeakers(poll) ? null : !poll.resultsShown ? (
        <p className={classes.hidden}>{t('hall.hidden')}</p>
      ) : (
        results?.questions.length === 0 && (
          <p className={classes.hidden}>{t('tooFew', { count: poll.smallestGroup })}</p>
        )
      )}
      {results && !asksSpeakers(poll) && (
        <p className={classes.votes}>
          <span className={classes.number}>{format.number(results.answers)}</span>{' '}
          {t('hall.vote', { count: results.answers })}
        </p>
      )}
    </aside>
  );
}
