package org.orderhub.application.idempotency;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;

/** Answers in a map, with an age instead of a clock. */
public final class InMemoryKeptAnswers implements KeptAnswers {
  private final Map<Name, Aged> answers = new HashMap<>();
  private final Set<Name> heldByOthers = new HashSet<>();

  private record Name(AccountId account, IdempotencyKey key) {}

  private record Aged(Kept kept, Duration age) {
    boolean isWithin(Duration time) {
      return age.compareTo(time) < 0;
    }
  }

  @Override
  public boolean hold(AccountId account, IdempotencyKey key) {
    return !heldByOthers.contains(new Name(account, key));
  }

  @Override
  public Optional<Kept> find(AccountId account, IdempotencyKey key, Duration kept) {
    return Optional.ofNullable(answers.get(new Name(account, key)))
        .filter(each -> each.isWithin(kept))
        .map(Aged::kept);
  }

  @Override
  public void keep(AccountId account, IdempotencyKey key, Kept answer, Duration kept) {
    if (find(account, key, kept).isPresent()) {
      throw new ConcurrentChange("The answer to an Idempotency-Key");
    }
    answers.put(new Name(account, key), new Aged(answer, Duration.ZERO));
  }

  @Override
  public int removeOlderThan(Duration kept) {
    int before = answers.size();
    answers.values().removeIf(each -> !each.isWithin(kept));
    return before - answers.size();
  }

  public void isHeldByAnother(AccountId account, IdempotencyKey key) {
    heldByOthers.add(new Name(account, key));
  }

  public void letPass(AccountId account, IdempotencyKey key, Duration time) {
    answers.computeIfPresent(
        new Name(account, key), (name, each) -> new Aged(each.kept(), each.age().plus(time)));
  }
}
