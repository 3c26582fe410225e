package org.orderhub.application.widget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.widget.Definition;
import org.orderhub.domain.widget.Widget;
import org.orderhub.domain.widget.WidgetId;

/** All widgets, with every version there was. */
public interface Widgets {

  /** An id no widget of the account has had. */
  WidgetId nextId(AccountId account);

  void add(Widget widget, Edit edit);

  Optional<Widget> find(AccountId account, WidgetId id);

  /** All of the account, by id; retired ones as well. */
  List<Widget> all(AccountId account);

  /**
   * Stores the next version.
   *
   * @throws org.orderhub.application.shared.ConcurrentChange when the stored one moved on meanwhile
   */
  void save(Widget widget, Edit edit);

  /** Every version, the newest first. */
  List<Edition> editions(AccountId account, WidgetId id);

  /** Who made a version, and when. */
  record Edit(String by, Instant at) {}

  /** A version as it was made. */
  record Edition(Version version, Definition definition, boolean isOffered, Edit edit) {}
}
