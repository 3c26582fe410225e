package org.orderhub.persistence.workflow;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.workflow.Decision;
import org.orderhub.domain.workflow.Lineage;
import org.orderhub.domain.workflow.Reason;
import org.orderhub.domain.workflow.Run;
import org.orderhub.domain.workflow.WorkflowId;
import org.orderhub.persistence.shared.Documents;
import org.orderhub.persistence.shared.Row;

/** The columns of runs. */
final class RunRows {
  private RunRows() {}

  static Run.Of workflow(Row row) throws SQLException {
    return new Run.Of(
        new WorkflowId(row.uuid("workflow_id")),
        new Version(row.number("workflow_version")),
        row.text("workflow_name"));
  }

  static Run.Cause cause(Row row) throws SQLException {
    String type = row.text("event_type");
    return new Run.Cause(
        new EventId(row.uuid("event_id")),
        row.uuid("occurrence"),
        EventType.named(type)
            .orElseThrow(() -> new IllegalStateException("Unknown event type " + type)),
        new Subject(Subject.Kind.valueOf(row.text("subject_type")), row.uuid("subject_id")),
        row.text("label"));
  }

  static Lineage lineage(Row row) throws SQLException {
    String text = row.text("lineage");
    return text.isEmpty()
        ? Lineage.NONE
        : new Lineage(
            Arrays.stream(text.split(",", -1))
                .map(id -> new WorkflowId(UUID.fromString(id)))
                .toList());
  }

  static String lineage(Run run) {
    return run.lineage().workflows().stream()
        .map(WorkflowId::toString)
        .collect(Collectors.joining(","));
  }

  static List<String> reasons(Row row) throws SQLException {
    return List.of(Documents.read(row.text("reasons"), String[].class));
  }

  static String reasons(Run run) {
    return Documents.write(
        switch (run.decision()) {
          case Decision.Runs runs -> List.of();
          case Decision.DoesNotRun not -> not.reasons().stream().map(Reason::words).toList();
        });
  }
}
