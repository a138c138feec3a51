import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isStanding, sayChosenField } from '../../app/words/choices';
import type { CellAddress } from '../../core/grid/cell-address';
import type { Choice } from '../../core/model/choices';
import type { Language } from '../../core/language';
import { Disclosure } from '../disclosure';
import { Paged } from '../paged';
import { rangeLabel } from '../place';
import type { Text } from '../text/text';
import { useText } from '../text/text-context';

interface ChoiceListProps {
  readonly choices: readonly Choice[];
  readonly isBusy: boolean;
  readonly onGoTo: (at: CellAddress) => void;
  readonly onTakeBack: (choice: Choice) => void;
}

const choicesShownAtFirst = 20;
const openUpTo = 5;

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  words: { flexGrow: 1, flexBasis: '90px', minWidth: 0 },
  form: { color: tokens.colorNeutralForeground2 },
});

function whatOf({ what }: Choice, text: Text, language: Language): string {
  return isStanding(what) ? text.choiceOf[what] : sayChosenField(what, language);
}

interface ChoiceRowProps extends Omit<ChoiceListProps, 'choices'> {
  readonly choice: Choice;
}

function ChoiceRow({ choice, isBusy, onGoTo, onTakeBack }: ChoiceRowProps) {
  const styles = useStyles();
  const { language, text } = useText();
  const { at, form } = choice;
  const what = whatOf(choice, text, language);
  const place = at ? rangeLabel(at) : text.choiceGone;
  return (
    <div className={styles.choice}>
      <span className={styles.words}>
        {what}
        {form && form !== at && <span className={styles.form}> {text.ofForm(rangeLabel(form))}</span>}
      </span>
      {at ? (
        <Button size="small" appearance="transparent" aria-label={text.goTo(place)} onClick={() => onGoTo(at)}>
          {place}
        </Button>
      ) : (
        <span>{place}</span>
      )}
      <Button
        size="small"
        aria-label={text.takeBackChoice(what, place)}
        disabledFocusable={isBusy}
        onClick={() => onTakeBack(choice)}
      >
        {text.takeBack}
      </Button>
    </div>
  );
}

/** What the user has chosen, each with what takes it back. */
export function ChoiceList({ choices, ...handlers }: ChoiceListProps) {
  const { text } = useText();
  if (choices.length === 0) return null;
  return (
    <Disclosure heading={text.choices(choices.length)} openAtFirst={choices.length <= openUpTo}>
      {() => (
        <Paged items={choices} page={choicesShownAtFirst} keyOf={({ number, what }) => `${number}.${what}`}>
          {(choice) => <ChoiceRow choice={choice} {...handlers} />}
        </Paged>
      )}
    </Disclosure>
  );
}
