package org.orderhub.domain.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Instants;
import org.orderhub.domain.shared.Text;
import org.orderhub.domain.shared.TextLimits;

/**
 * Something that happened to an order, told by a partner. It may be told again, differently; it
 * never moves to another order.
 *
 * @param reference the sender's own, unique in the account
 */
public record OrderEvent(
    AccountId account,
    OrderEventId id,
    String reference,
    OrderKey order,
    Report report,
    Instant recordedAt,
    Instant updatedAt) {
  /** As things happened; of what happened at the same time, what was recorded first. */
  public static final Comparator<OrderEvent> BY_TIME =
      Comparator.comparing((OrderEvent event) -> event.report().happenedAt())
          .thenComparing(OrderEvent::recordedAt);

  public OrderEvent {
    Text.key(reference, TextLimits.KEY);
    recordedAt = Instants.exact(recordedAt);
    updatedAt = Instants.exact(updatedAt);
  }

  /**
   * What is told.
   *
   * @param happenedAt by the sender's clock
   * @param lines what is said of single lines, each at most once; empty when all are meant as they
   *     were ordered
   */
  public record Report(
      OrderEventType type,
      Instant happenedAt,
      String message,
      List<LineOverride> lines,
      FreeForm.Fields customFields) {
    public Report {
      happenedAt = Instants.exact(happenedAt);
      Text.bounded(message, TextLimits.TEXT);
      lines = List.copyOf(lines);
      Set<LineId> named = HashSet.newHashSet(lines.size());
      if (!lines.stream().allMatch(line -> named.add(line.line()))) {
        throw new IllegalArgumentException("A line is told of twice");
      }
    }

    /** Whether both say the same of the order, whatever else they say. */
    public boolean movesAs(Report other) {
      return type == other.type && happenedAt.equals(other.happenedAt) && lines.equals(other.lines);
    }

    /** The lines it is about: those it names, else all. */
    public List<EventLine> about(OrderLines ordered) {
      if (lines.isEmpty()) {
        return ordered.list().stream().map(line -> new EventLine(line, null)).toList();
      }
      Map<LineId, LineOverride> told = HashMap.newHashMap(lines.size());
      lines.forEach(line -> told.put(line.line(), line));
      return ordered.list().stream()
          .filter(line -> told.containsKey(line.id()))
          .map(line -> new EventLine(line, told.get(line.id())))
          .toList();
    }
  }

  /** The same event, told anew. */
  public OrderEvent retold(String newReference, Report newReport, Instant now) {
    return new OrderEvent(account, id, newReference, order, newReport, recordedAt, now);
  }
}
