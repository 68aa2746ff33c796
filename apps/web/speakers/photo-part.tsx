import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { RemoveSpeakerPhotoDocument } from '@parvis/contract/web';
import { PictureButton } from '../shell/picture-button';
import { Portrait } from './portrait';
import { sendFile } from './send-file';
import type { PartProps } from './space';

const MOST_BYTES = 12 * 1024 * 1024;

/** The portrait: chosen, cut to a square in the browser, made anew by the server. */
export function PhotoPart({ space, eventId, onBehalfOf, reload }: PartProps) {
  const { t } = useTranslation('speakers');
  const { name, personId } = space.profile;
  const [, remove] = useMutation(RemoveSpeakerPhotoDocument);
  const send = async (file: File, crop: string) => {
    const fault = await sendFile(`/api/events/${eventId}/speakers/${personId}/photo${crop}`, file, MOST_BYTES);
    if (fault) return t(`faults.${fault}`);
    reload();
    return undefined;
  };
  return (
    <Paper component="section" id="portrait">
      <Title order={2} size="h3" mb={4}>
        {t('photo.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('photo.lead')}
      </Text>
      <Group>
        <Portrait name={name} url={space.photoFileUrl ?? null} size={96} />
        <Stack gap="xs" align="flex-start">
          <PictureButton label={t(space.photoFileUrl ? 'photo.replace' : 'photo.choose')} shape="FACE" send={send} />
          {space.photoFileUrl && (
            <Button
              mih={44}
              variant="subtle"
              leftSection={<IconTrash size={20} aria-hidden />}
              onClick={() => void remove({ eventId, personId: onBehalfOf ?? null }).then(reload)}
            >
              {t('photo.remove')}
            </Button>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}
