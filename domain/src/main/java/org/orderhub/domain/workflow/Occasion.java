package org.orderhub.domain.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.FieldChange;

/**
 * Something that happened, as workflows look at it.
 *
 * @param lineage the workflows it came of, if any
 */
public record Occasion(
    EventType type,
    Happening what,
    List<FieldChange> changes,
    Circumstances circumstances,
    Instant at,
    Lineage lineage) {

  public Occasion {
    changes = List.copyOf(changes);
  }

  boolean hasChanged(Set<String> fields) {
    return changes.stream().anyMatch(change -> fields.contains(change.field()));
  }

  boolean hasBecome(String field, String value) {
    return changes.stream()
        .anyMatch(change -> change.field().equals(field) && change.after().equals(value));
  }
}
