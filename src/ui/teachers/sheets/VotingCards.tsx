/** Four cards to hold up, on one page to cut apart. */
import { LETTERS, LetterMark } from "../../parts/LetterMark.tsx";

export const VotingCards = () => (
  <article className="ws-page ws-cards paper-sheet">
    {LETTERS.map((letter) => (
      <div key={letter} className="ws-card">
        <LetterMark letter={letter} />
      </div>
    ))}
  </article>
);
