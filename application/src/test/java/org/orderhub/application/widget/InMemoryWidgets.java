package org.orderhub.application.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;

/** Every version of every widget in a list. */
public final class InMemoryWidgets implements Widgets {
  private final Map<AccountId, Long> numbers = new HashMap<>();
  private final List<Kept> versions = new ArrayList<>();

  private record Kept(Widget widget, Edit edit) {}

  @Override
  public WidgetId nextId(AccountId account) {
    return new WidgetId(numbers.merge(account, 1L, Long::sum));
  }

  @Override
  public void add(Widget widget, Edit edit) {
    versions.add(new Kept(widget, edit));
  }

  @Override
  public Optional<Widget> find(AccountId account, WidgetId id) {
    return versions.stream()
        .map(Kept::widget)
        .filter(widget -> widget.account().equals(account) && widget.id().equals(id))
        .max(Comparator.comparingLong(widget -> widget.version().number()));
  }

  @Override
  public List<Widget> all(AccountId account) {
    return versions.stream()
        .map(Kept::widget)
        .filter(widget -> widget.account().equals(account))
        .map(Widget::id)
        .distinct()
        .flatMap(id -> find(account, id).stream())
        .sorted(Comparator.comparingLong(widget -> widget.id().number()))
        .toList();
  }

  @Override
  public void save(Widget widget, Edit edit) {
    Widget current = find(widget.account(), widget.id()).orElseThrow();
    if (!current.version().next().equals(widget.version())) {
      throw new ConcurrentChange("Widget " + widget.id());
    }
    versions.add(new Kept(widget, edit));
  }

  @Override
  public List<Edition> editions(AccountId account, WidgetId id) {
    return versions.stream()
        .filter(kept -> kept.widget().account().equals(account) && kept.widget().id().equals(id))
        .sorted(
            Comparator.comparingLong((Kept kept) -> kept.widget().version().number()).reversed())
        .map(kept ->
            new Edition(
                kept.widget().version(),
                kept.widget().definition(),
                kept.widget().isOffered(),
                kept.edit()))
        .toList();
  }
}
