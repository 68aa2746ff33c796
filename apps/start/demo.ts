import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { SignInByLink, signInUrl } from '@parvis/accounts';
import { DemoModule, DemoYear, ROLE_PEOPLE, type RolePerson } from '@parvis/demo';
import { features, house } from '@parvis/house';
import { type Config, Database, PlatformModule } from '@parvis/platform';
import { SpokenFault } from '@parvis/platform/spoken-fault';
import { say } from './summary';

const LINK_HOURS = 12;

export interface DemoLink {
  person: RolePerson;
  url: string;
}

@Module({})
class StartModule {}

async function inside<T>(config: Config, work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const module = { module: StartModule, imports: [PlatformModule.forRoot(config, house), ...features, DemoModule] };
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** Loads the demo year unless the database has people already; true when they are the demo's. */
export async function fillDemo(config: Config): Promise<boolean> {
  return inside(config, async (app) => {
    const year = app.get(DemoYear);
    if (await year.hasPeople()) return year.isLoaded();
    say('Chargement de l’année de démonstration… · Loading the demo year…');
    await year.load();
    return true;
  });
}

/** One new link per role; each works once. */
export async function issueLinks(config: Config): Promise<DemoLink[]> {
  return inside(config, async (app) => {
    const links: DemoLink[] = [];
    await app.get(Database).transaction(async (tx) => {
      for (const person of ROLE_PEOPLE) {
        const [row] = await tx.query<{ id: string }[]>('select id from person where email = $1', [person.email]);
        if (!row) continue;
        const { token } = await app.get(SignInByLink).issue(tx, row.id, person.next, LINK_HOURS * 60);
        links.push({ person, url: signInUrl(config.publicUrl, token) });
      }
    });
    if (links.length === 0) {
      throw new SpokenFault({
        fr: 'Cette base de données n’a pas l’année de démonstration : démarrez une fois avec DEMO=true.',
        en: 'This database does not have the demo year: start once with DEMO=true.',
      });
    }
    return links;
  });
}
