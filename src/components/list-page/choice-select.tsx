import styles from './list-page.module.css';

interface ChoiceSelectProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly words: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few things by name, over a list: what is shown, in which order. */
export function ChoiceSelect<Choice extends string>(props: ChoiceSelectProps<Choice>) {
  const { label, choices, chosen, words, onChoose } = props;
  return (
    <select
      className={styles['select']}
      aria-label={label}
      value={chosen}
      onChange={({ target }) => onChoose(choices.find((one) => one === target.value) ?? chosen)}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words(choice)}
        </option>
      ))}
    </select>
  );
}
