package org.orderhub.domain.widget;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Version;

/**
 * A request form. Each change makes a version; what was ordered keeps the one it was ordered with.
 *
 * @param isOffered whether it can be ordered; a retired one stays for what was ordered with it
 */
public record Widget(
    AccountId account, WidgetId id, Definition definition, boolean isOffered, Version version) {

  /** The widget afterwards; the same when nothing differs. */
  public Widget with(Definition wished, boolean offered) {
    return wished.equals(definition) && offered == isOffered
        ? this
        : new Widget(account, id, wished, offered, version.next());
  }
}
