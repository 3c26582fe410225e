package org.orderhub.application.widget;

import java.time.Clock;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.widget.Widget;

/** Takes a number, then adds. */
public final class BuildWidgetService implements BuildWidget {
  private final Widgets widgets;
  private final Clock clock;

  public BuildWidgetService(Widgets widgets, Clock clock) {
    this.widgets = widgets;
    this.clock = clock;
  }

  @Override
  public Widget build(Command command) {
    var widget =
        new Widget(
            command.account(),
            widgets.nextId(command.account()),
            command.definition(),
            command.isOffered(),
            Version.FIRST);
    widgets.add(widget, new Widgets.Edit(command.by().name(), clock.instant()));
    return widget;
  }
}
