import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { TemplateUses } from '@parvis/messages';
import { CONFIG, type Config } from '@parvis/platform';
import { CampaignFooter } from './campaign-mail';

/** What the preview of a campaign shows around its words. */
@Injectable()
export class CampaignUses implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('CAMPAIGN', async (event, language) => ({
      values: { type_de_billet: language === 'FR' ? 'Adhérent' : 'Member' },
      why: <CampaignFooter event={event} language={language} href={`${this.config.publicUrl}/desabonnement`} />,
    }));
  }
}
