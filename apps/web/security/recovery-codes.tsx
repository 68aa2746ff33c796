import { Alert, Button, Code, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Ten codes, shown this once. */
export function RecoveryCodes({ codes, onNoted }: { codes: readonly string[]; onNoted: () => void }) {
  const { t } = useTranslation('security');
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    notifications.show({ message: t('factors.copied') });
  };
  return (
    <Stack>
      <Title order={3} size="h4">
        {t('factors.codesTitle')}
      </Title>
      <Alert color="yellow">{t('factors.codesLead')}</Alert>
      <SimpleGrid component="ul" cols={{ base: 1, sm: 2 }} spacing="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {codes.map((code) => (
          <Text component="li" key={code}>
            <Code fz="md">{code}</Code>
          </Text>
        ))}
      </SimpleGrid>
      <Group>
        <Button mih={44} onClick={onNoted}>
          {t('factors.noted')}
        </Button>
        <Button variant="default" mih={44} onClick={() => void copy()}>
          {t('factors.copy')}
        </Button>
      </Group>
    </Stack>
  );
}
