import { Anchor, Badge, Group, Image, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconBriefcase, IconExternalLink, IconFileTypePdf, IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ExhibitorCardFragment, FloorPlanFragment } from '@parvis/contract/web';
import { Initials, RichText, StatusMark, useText } from '@parvis/ui';
import { FloorPlan } from './floor-plan';

type Exhibitor = ExhibitorCardFragment;

interface LogoProps {
  exhibitor: { logoUrl: string | null; organisation: { name: string } };
  size: number;
}

/** Decorative: the name stands beside it. */
export function Logo({ exhibitor: { logoUrl, organisation }, size }: LogoProps) {
  if (!logoUrl) return <Initials name={organisation.name} size={size} square />;
  return <Image src={logoUrl} alt="" w={size} h={size} fit="contain" radius={8} style={{ flexShrink: 0 }} />;
}

export function BoothNumber({ booth }: { booth: string | null }) {
  const { t } = useTranslation('exhibitors');
  return (
    <Group gap={4} wrap="nowrap" component="span" display="inline-flex">
      <IconMapPin size={18} stroke={1.6} aria-hidden />
      <Text component="span" size="sm" fw={600}>
        {booth ? t('exhibitors.booth', { booth }) : t('exhibitors.noBooth')}
      </Text>
    </Group>
  );
}

export function Marks({ exhibitor }: { exhibitor: Exhibitor }) {
  const { t } = useTranslation('exhibitors');
  const { t: field } = useTranslation('field');
  return (
    <Group gap="xs">
      {exhibitor.filiere && (
        <Badge variant="light" size="lg" radius="sm" tt="none" fw={600} c="parvis.9" bg="parvis.0">
          {field(`filieres.${exhibitor.filiere}`)}
        </Badge>
      )}
      {exhibitor.offers.map((offer) => (
        <Badge key={offer} variant="outline" size="lg" radius="sm" tt="none" fw={500} c="parvis.9">
          {t(`offers.${offer}`)}
        </Badge>
      ))}
      {exhibitor.organisation.isMember && <StatusMark tone="good">{t('exhibitors.member')}</StatusMark>}
    </Group>
  );
}

/** What the public reads of an exhibitor; also the preview of whoever writes it. */
export function ExhibitorPage({ exhibitor, plan }: { exhibitor: Exhibitor; plan?: FloorPlanFragment | null }) {
  const { t } = useTranslation('exhibitors');
  const text = useText();
  const { organisation, items } = exhibitor;
  const description = text(exhibitor.description) || exhibitor.description.fr || exhibitor.description.en;
  const of = (kind: Exhibitor['items'][number]['kind']) => items.filter((item) => item.kind === kind);
  return (
    <Stack gap="xl">
      <Marks exhibitor={exhibitor} />
      {description ? (
        <RichText html={description} maw={720} />
      ) : (
        <Text c="dimmed">{t('exhibitors.noDescription')}</Text>
      )}
      {exhibitor.website && (
        <Anchor href={exhibitor.website} target="_blank" rel="noopener noreferrer nofollow" fw={600} py={10}>
          <Group gap={6} component="span">
            <IconExternalLink size={20} aria-hidden />
            {t('exhibitors.website', { name: organisation.name })}
          </Group>
        </Anchor>
      )}
      {of('PRODUCT').length > 0 && (
        <section>
          <Title order={2} size="h3" mb="md">
            {t('page.products')}
          </Title>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            {of('PRODUCT').map((item) => (
              <Paper key={item.id} p="md">
                {item.fileUrl && <Image src={item.fileUrl} alt="" h={180} fit="contain" mb="sm" />}
                <Title order={3} size="h4">
                  {text(item.title)}
                </Title>
                {text(item.description) && <RichText html={text(item.description)} mt={6} />}
                {item.url && (
                  <Anchor
                    href={item.url}
                    target="_blank"
                    rel="noopener noreferrer nofollow"
                    py={10}
                    display="inline-block"
                  >
                    {t('page.more', { title: text(item.title) })}
                  </Anchor>
                )}
              </Paper>
            ))}
          </SimpleGrid>
        </section>
      )}
      {of('JOB').length > 0 && (
        <Links title={t('page.jobs')}>
          {of('JOB').map((item) => (
            <li key={item.id}>
              <Anchor
                href={item.url ?? ''}
                target="_blank"
                rel="noopener noreferrer nofollow"
                fw={600}
                py={8}
                display="inline-flex"
              >
                <IconBriefcase size={20} aria-hidden style={{ marginInlineEnd: 8 }} />
                {text(item.title)}
              </Anchor>
              {text(item.description) && <RichText html={text(item.description)} />}
            </li>
          ))}
        </Links>
      )}
      {of('DOCUMENT').length > 0 && (
        <Links title={t('page.documents')}>
          {of('DOCUMENT').map((item) => (
            <li key={item.id}>
              <Anchor href={item.fileUrl ?? ''} fw={600} py={8} display="inline-flex">
                <IconFileTypePdf size={20} aria-hidden style={{ marginInlineEnd: 8 }} />
                {t('page.pdf', { title: text(item.title) })}
              </Anchor>
            </li>
          ))}
        </Links>
      )}
      {plan && plan.booths.some((booth) => booth.exhibitorId === exhibitor.id) && (
        <section>
          <Title order={2} size="h3" mb="md">
            {t('plan.where', { booth: exhibitor.booth ?? '' })}
          </Title>
          <FloorPlan plan={plan} exhibitorId={exhibitor.id} />
        </section>
      )}
    </Stack>
  );
}

function Links({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <Title order={2} size="h3" mb="md">
        {title}
      </Title>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
    </section>
  );
}
