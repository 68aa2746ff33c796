import { Injectable } from '@nestjs/common';
import { isId, type Language, textIn } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Database, NotFoundOrNotAllowed, type Queryable, type Table } from '@parvis/platform';
import { type PollRow, readPolls } from '../polls.queries';

export interface NamedBallotRow {
  personId: string;
  givenName: string;
  familyName: string;
  organisation: string | null;
  answers: { questionId: string; value: number | null; picks: number[] | null; words: string | null }[];
}

const FILE_WORDS = {
  FR: { name: 'votes', familyName: 'Nom', givenName: 'Prénom', organisation: 'Organisation' },
  EN: { name: 'votes', familyName: 'Family name', givenName: 'Given name', organisation: 'Organisation' },
} as const satisfies Record<Language, object>;

/** Who has voted what, in a poll that is not anonymous: for the team, not for those who moderate a session. */
@Injectable()
export class NamedBallots {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** Undefined for an anonymous poll, and for who is not of the team. */
  async of(actor: Actor | undefined, poll: PollRow): Promise<NamedBallotRow[] | undefined> {
    if (poll.isAnonymous || !(await this.access.may(actor, 'poll.run', poll.eventId))) return undefined;
    return readNamedBallots(this.database, poll.id);
  }

  /** The same as a table, a column a question. @throws NotFoundOrNotAllowed */
  async table(actor: Actor, pollId: string, language: Language): Promise<Table> {
    const [poll] = isId(pollId)
      ? await readPolls(this.database, 'id', pollId, { personId: actor.personId, mayRun: true })
      : [];
    const ballots = poll && (await this.of(actor, poll));
    if (!ballots) throw new NotFoundOrNotAllowed();
    const words = FILE_WORDS[language];
    return {
      name: `${words.name}-${poll.code.toLowerCase()}`,
      columns: [
        { title: words.familyName, kind: 'text' },
        { title: words.givenName, kind: 'text' },
        { title: words.organisation, kind: 'text', width: 30 },
        ...poll.questions.map(({ label }) => ({ title: textIn(label, language), kind: 'text' as const, width: 40 })),
      ],
      rows: ballots.map(({ familyName, givenName, organisation, answers }) => [
        familyName,
        givenName,
        organisation,
        ...poll.questions.map(({ id, options }) => {
          const answer = answers.find(({ questionId }) => questionId === id);
          if (!answer) return null;
          if (answer.words !== null) return answer.words;
          const labelOf = (value: number) => {
            const option = options.find((one) => one.value === value);
            return option ? textIn(option.label, language) : `${value}`;
          };
          return (answer.picks ?? [answer.value!]).map(labelOf).join(' ; ');
        }),
      ]),
    };
  }
}

function readNamedBallots(db: Queryable, pollId: string): Promise<NamedBallotRow[]> {
  return db.query<NamedBallotRow>(
    `select p.id as "personId", p.given_name as "givenName", p.family_name as "familyName", o.name as organisation,
       coalesce((select json_agg(json_build_object('questionId', a.question_id, 'value', a.value, 'picks', a.picks,
         'words', a.words)) from answer a where a.ballot_id = b.id), '[]') as answers
     from ballot b join named_ballot n on n.ballot_id = b.id join person p on p.id = n.person_id
     left join organisation o on o.id = p.organisation_id
     where b.poll_id = $1
     order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", p.id`,
    [pollId],
  );
}
