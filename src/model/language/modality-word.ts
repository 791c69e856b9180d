import type { Modality } from '../figure.ts';

/** What a word tells of how a figure is meant: "expects", "sẽ", "was withdrawn". */
export interface ModalityWord {
  readonly modality: Modality;
  /** Colours only what follows it in its clause. */
  readonly ahead?: boolean;
  /** The plain future, of what one will do oneself or has agreed to: "will", "sẽ". */
  readonly plain?: boolean;
  /** What is neither earned nor counted is promised with it: "will cut her salary by 98%". */
  readonly vows?: boolean;
  /** Said of what others may do: no promise, whatever it is of. */
  readonly distant?: boolean;
  /** Says behind a price that its deal came to nothing: "was withdrawn", "bất thành". */
  readonly failed?: true;
  /** Says what somebody who counts markets makes of one: "puts the market at $22 billion". */
  readonly reckons?: true;
  /** Names the estimate itself, where it stands right behind the figure: "the $11 billion consensus". */
  readonly noun?: true;
  /** Behind "analysts" it is of the past: "analysts expected $5 billion". */
  readonly past?: boolean;
}
