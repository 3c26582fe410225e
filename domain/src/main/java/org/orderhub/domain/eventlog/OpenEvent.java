package org.orderhub.domain.eventlog;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.orderhub.domain.account.AccountId;

/**
 * An event of the log that waits for a partner to acknowledge it.
 *
 * @param number counts the open events of an account; partners know it by this
 * @param event the one in the log
 * @param topic what it is about in its kind: the number of a widget
 * @param content what partners are told, text by name, in this order
 */
public record OpenEvent(
    AccountId account,
    long number,
    EventId event,
    Kind kind,
    String topic,
    Instant occurredAt,
    Map<String, String> content,
    boolean isComplete) {

  public OpenEvent {
    content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
  }

  public OpenEvent marked(boolean complete) {
    return new OpenEvent(account, number, event, kind, topic, occurredAt, content, complete);
  }

  /** What kinds there are, by the name partners know them by. */
  public enum Kind {
    CUSTOMER_WIDGET("customerWidgetEvent");

    private final String publicName;

    Kind(String publicName) {
      this.publicName = publicName;
    }

    public String publicName() {
      return publicName;
    }
  }
}
