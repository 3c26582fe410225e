import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What arrived, held against what happened. */
final class Verdict {
  private static final int MOST_EXAMPLES = 20;

  private final int endpoints;
  private final MisbehavingReceiver receiver;
  private final List<Database.Event> events;
  private final List<String> examples = new ArrayList<>();
  private final boolean drained;
  private final long deadLetters;
  private long accepted;
  private long doubled;
  private long doubledWithoutAFault;
  private long lost;
  private long outOfOrder;
  private long otherBytes;

  Verdict(int endpoints, Database database, MisbehavingReceiver receiver, boolean drained)
      throws SQLException {
    this.endpoints = endpoints;
    this.receiver = receiver;
    this.events = database.events();
    this.drained = drained;
    this.deadLetters =
        database.count("select count(*) from delivery_attempts where state = 'EXHAUSTED'");
    if (!drained) {
      examples.add("Messages are still queued");
    }
    for (int endpoint = 0; endpoint < endpoints; endpoint++) {
      judge(endpoint);
    }
    receiver.messages().forEach(this::judgeBytes);
  }

  private void judge(int endpoint) {
    Map<String, Long> reached = new HashMap<>();
    for (Database.Event event : inOrder()) {
      MisbehavingReceiver.Message message = receiver.message(endpoint, event.id());
      if (message.acceptedAt.isEmpty()) {
        lost++;
        example("Endpoint " + endpoint + " never got " + event);
        continue;
      }
      accepted += message.acceptedAt.size();
      judgeDoubles(endpoint, event, message);
      long first = message.acceptedAt.getFirst();
      if (first < reached.getOrDefault(event.subject(), Long.MIN_VALUE)) {
        outOfOrder++;
        example("Endpoint " + endpoint + " got " + event + " after a later one");
      }
      reached.merge(event.subject(), first, Math::max);
    }
  }

  private List<Database.Event> inOrder() {
    return events.stream().sorted(Comparator.comparingLong(Database.Event::sequence)).toList();
  }

  private void judgeDoubles(
      int endpoint, Database.Event event, MisbehavingReceiver.Message message) {
    for (int i = 1; i < message.acceptedAt.size(); i++) {
      doubled++;
      if (!receiver.faults().mayHaveCaught(message.acceptedAt.get(i - 1))) {
        doubledWithoutAFault++;
        example("Endpoint " + endpoint + " got " + event + " twice");
      }
    }
  }

  private void judgeBytes(MisbehavingReceiver.Message message) {
    if (message.digests.size() > 1) {
      otherBytes++;
      example("One message, other bytes: " + message.digests);
    }
  }

  private void example(String text) {
    if (examples.size() < MOST_EXAMPLES) {
      examples.add(text);
    }
  }

  boolean isFlawless() {
    return drained
        && lost + outOfOrder + doubledWithoutAFault + otherBytes + deadLetters == 0;
  }

  List<String> examples() {
    return examples;
  }

  long events() {
    return events.size();
  }

  long due() {
    return (long) events.size() * endpoints;
  }

  long accepted() {
    return accepted;
  }

  long doubled() {
    return doubled;
  }

  long doubledWithoutAFault() {
    return doubledWithoutAFault;
  }

  long lost() {
    return lost;
  }

  long outOfOrder() {
    return outOfOrder;
  }

  long otherBytes() {
    return otherBytes;
  }

  long deadLetters() {
    return deadLetters;
  }
}
