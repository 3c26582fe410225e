package org.orderhub.domain.widget;

import java.util.List;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.FieldChange;

/** What happened to a request, for all who must know. */
public sealed interface WidgetAnnouncement {

  /** The request afterwards. */
  WidgetRequest request();

  record Ordered(WidgetRequest request) implements WidgetAnnouncement {}

  record ValuesReturned(WidgetRequest request, List<FieldChange> changes)
      implements WidgetAnnouncement {
    public ValuesReturned {
      changes = List.copyOf(changes);
    }
  }

  record StatusChanged(WidgetRequest request, StatusText before) implements WidgetAnnouncement {}
}
