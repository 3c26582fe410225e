package org.orderhub.application.widget;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.domain.widget.Widget;

/** Compares versions, then stores what differs. */
public final class ChangeWidgetService implements ChangeWidget {
  private final Widgets widgets;
  private final Clock clock;

  public ChangeWidgetService(Widgets widgets, Clock clock) {
    this.widgets = widgets;
    this.clock = clock;
  }

  @Override
  public Result change(Command command) {
    Optional<Widget> found = widgets.find(command.account(), command.id());
    if (found.isEmpty()) {
      return new Result.Missing(command.id());
    }
    Widget current = found.get();
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    Widget changed = current.with(command.definition(), command.isOffered());
    if (!changed.equals(current)) {
      widgets.save(changed, new Widgets.Edit(command.by().name(), clock.instant()));
    }
    return new Result.Changed(changed);
  }
}
