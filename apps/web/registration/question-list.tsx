import {
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { ActionIcon, Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEyeOff, IconGripVertical, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FormEditorFieldsFragment } from '@parvis/contract/web';
import { useText } from '@parvis/ui';
import { moved } from './question-draft';

type Edited = FormEditorFieldsFragment['questions'][number];

interface QuestionListProps {
  questions: readonly Edited[];
  onOrder: (ids: string[]) => void;
  onEdit: (edited: Edited) => void;
  onRemove: (edited: Edited) => void;
}

/** The questions in their order, which is changed by dragging or by two buttons. */
export function QuestionList({ questions, onOrder, onEdit, onRemove }: QuestionListProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const ids = questions.map(({ question }) => question.id);
  const move = (from: number, to: number) => {
    if (from !== to && from >= 0 && to >= 0 && to < ids.length) onOrder(moved(ids, from, to));
  };
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    // Its own words to screen readers are for dragging by keyboard, which the two buttons do better.
    <DndContext sensors={sensors} onDragEnd={drop} accessibility={{ screenReaderInstructions: { draggable: '' } }}>
      <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {questions.map((edited, at) => (
          <Row
            key={edited.question.id}
            edited={edited}
            place={at}
            last={questions.length - 1}
            other={questions.find(({ question }) => question.id === edited.question.shownIf?.questionId)}
            onMove={(to) => move(at, to)}
            onEdit={() => onEdit(edited)}
            onRemove={() => onRemove(edited)}
          />
        ))}
      </Stack>
    </DndContext>
  );
}

interface RowProps {
  edited: Edited;
  place: number;
  last: number;
  other: Edited | undefined;
  onMove: (to: number) => void;
  onEdit: () => void;
  onRemove: () => void;
}

function Row({ edited: { question, answers }, place, last, other, onMove, onEdit, onRemove }: RowProps) {
  const { t } = useTranslation('formBuilder');
  const text = useText();
  const { setNodeRef: setDragged, listeners, transform, isDragging } = useDraggable({ id: question.id });
  const { setNodeRef: setDropped, isOver } = useDroppable({ id: question.id });
  const label = text(question.label);
  const button = { variant: 'subtle', size: 44, color: 'gray.8' } as const;
  return (
    <Paper
      component="li"
      ref={setDropped}
      p="sm"
      style={isOver && !isDragging ? { outline: '2px solid var(--mantine-color-parvis-6)' } : undefined}
    >
      <Group
        ref={setDragged}
        wrap="nowrap"
        align="flex-start"
        gap="xs"
        style={
          transform
            ? {
                transform: `translate(0, ${transform.y}px)`,
                position: 'relative',
                zIndex: 2,
                background: 'var(--mantine-color-body)',
              }
            : undefined
        }
      >
        <span
          {...listeners}
          style={{
            cursor: 'grab',
            touchAction: 'none',
            display: 'grid',
            placeItems: 'center',
            flex: 'none',
            width: 32,
            height: 44,
          }}
          aria-hidden
        >
          <IconGripVertical size={20} />
        </span>
        <div style={{ flexGrow: 1, minWidth: 0 }}>
          <Text fw={600} lh={1.35} style={{ overflowWrap: 'anywhere' }}>
            {label}
          </Text>
          <Group gap={6} mt={4}>
            <Text size="sm" c="dimmed">
              {t(`kinds.${question.kind}`)}
            </Text>
            {question.required && (
              <Badge variant="light" tt="none">
                {t('required')}
              </Badge>
            )}
            {question.stage === 'CONFIRMED' && (
              <Badge variant="light" tt="none">
                {t('stages.CONFIRMED')}
              </Badge>
            )}
            {question.isSensitive && (
              <Badge
                variant="light"
                color="coral"
                c="coral.9"
                tt="none"
                leftSection={<IconEyeOff size={14} aria-hidden />}
              >
                {t('sensitiveShort')}
              </Badge>
            )}
            {answers > 0 && (
              <Text size="sm" c="dimmed">
                {t('answers', { count: answers })}
              </Text>
            )}
          </Group>
          {other && (
            <Text size="sm" c="dimmed">
              {t('shownIfShort', { label: text(other.question.label) })}
            </Text>
          )}
        </div>
        <Group gap={0} wrap="wrap" justify="flex-end" maw={{ base: 88, xs: 176 }} style={{ flexShrink: 0 }}>
          <ActionIcon
            {...button}
            disabled={place === 0}
            onClick={() => onMove(place - 1)}
            aria-label={t('up', { label })}
          >
            <IconArrowUp size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon
            {...button}
            disabled={place === last}
            onClick={() => onMove(place + 1)}
            aria-label={t('down', { label })}
          >
            <IconArrowDown size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon {...button} onClick={onEdit} aria-label={t('edit', { label })}>
            <IconPencil size={20} aria-hidden />
          </ActionIcon>
          <ActionIcon {...button} onClick={onRemove} aria-label={t(answers > 0 ? 'putAway' : 'remove', { label })}>
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
    </Paper>
  );
}
