package org.orderhub.application.message;

import java.util.List;
import java.util.Locale;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.message.Suppression;

/** Looks one more up than is asked for: whether there is another page. */
public final class ListSuppressionsService implements ListSuppressions {
  private final Suppressions suppressions;

  public ListSuppressionsService(Suppressions suppressions) {
    this.suppressions = suppressions;
  }

  @Override
  public Page<Suppression> list(Query query) {
    List<Suppression> found =
        suppressions.list(
            query.account(),
            query.search().strip().toLowerCase(Locale.ROOT),
            query.after(),
            query.limit() + 1);
    return found.size() <= query.limit()
        ? new Page<>(found, null)
        : new Page<>(
            found.subList(0, query.limit()), found.get(query.limit() - 1).address().value());
  }
}
