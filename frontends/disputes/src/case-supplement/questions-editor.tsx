import { Button, SelectField, TextField, useFieldArray, useWords } from '@madang/frontend-kit';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { emptyQuestion, QUESTION_KINDS, type SupplementValues } from './supplement-values.ts';
import { supplementWords } from './supplement-words.ts';
import styles from './supplements.module.css';

const MOST_QUESTIONS = 10;

/** Writes down what is asked for: each item, the kind of its answer, and whether it has to be answered. */
export function QuestionsEditor() {
  const words = useWords(supplementWords);
  const { fields, append, remove } = useFieldArray<Pick<SupplementValues, 'questions'>>({ name: 'questions' });
  const kinds = QUESTION_KINDS.map((value) => ({ value, label: words(`kind.${value}`) }));
  const needs = [
    { value: 'yes', label: words('question.required') },
    { value: 'no', label: words('question.optional') },
  ];
  return (
    <fieldset className={styles['editor']}>
      <legend>{words('questions')}</legend>
      {fields.map(({ id }, index) => (
        <div key={id} className={styles['row']}>
          <TextField required name={`questions.${index}.label`} label={words('question.label')} />
          <SelectField required name={`questions.${index}.kind`} label={words('question.kind')} choices={kinds} />
          <SelectField required name={`questions.${index}.required`} label={words('question.needed')} choices={needs} />
          <Button
            variant="subtle"
            disabled={fields.length === 1}
            aria-label={words('question.remove', { position: String(index + 1) })}
            onClick={() => remove(index)}
          >
            <IconTrash size={16} aria-hidden />
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={fields.length >= MOST_QUESTIONS}
          onClick={() => append(emptyQuestion())}
        >
          {words('question.add')}
        </Button>
      </div>
    </fieldset>
  );
}
