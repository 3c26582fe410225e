package org.orderhub.domain.message;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;
import org.orderhub.domain.shared.Version;

/**
 * What e-mails of one occasion say, in one language or several.
 *
 * @param version counts its changes; each is kept
 */
public record Template(AccountId account, TemplateId id, Draft draft, Version version) {

  /**
   * What an author decides.
   *
   * @param wordings one for each language; the first is for those who speak none of them
   */
  public record Draft(String name, List<Wording> wordings) {
    public static final int MOST_LANGUAGES = 20;

    public Draft {
      Text.key(name, TextLimits.NAME);
      wordings = List.copyOf(wordings);
      if (wordings.isEmpty() || wordings.size() > MOST_LANGUAGES) {
        throw new InvalidValue(
            "number_of_languages", "must have 1 to " + MOST_LANGUAGES + " languages");
      }
      Set<LanguageTag> languages = new HashSet<>();
      if (!wordings.stream().allMatch(wording -> languages.add(wording.language()))) {
        throw new InvalidValue("same_language", "must have each language once");
      }
    }

    /** Everything that keeps it from being written out; empty when it is fine. */
    public List<WordingProblem> problems() {
      return wordings.stream().flatMap(wording -> wording.problems().stream()).toList();
    }

    /**
     * The wording for people who would like one of the languages, the first most; and how they read
     * numbers and dates, which may be the way of another country.
     */
    public Chosen choose(List<LanguageTag> wishes) {
      for (LanguageTag wish : wishes) {
        Optional<Wording> found =
            exactly(wish)
                .or(() ->
                    wordings.stream()
                        .filter(wording -> wording.language().isSameLanguage(wish))
                        .findFirst());
        if (found.isPresent()) {
          return new Chosen(found.get(), wish.locale());
        }
      }
      return new Chosen(wordings.getFirst(), wordings.getFirst().language().locale());
    }

    private Optional<Wording> exactly(LanguageTag wish) {
      return wordings.stream().filter(wording -> wording.language().equals(wish)).findFirst();
    }
  }

  /** A wording, and for whom. */
  public record Chosen(Wording wording, Locale locale) {}

  /** The template afterwards; the same when nothing differs. */
  public Template with(Draft wished) {
    return wished.equals(draft) ? this : new Template(account, id, wished, version.next());
  }
}
