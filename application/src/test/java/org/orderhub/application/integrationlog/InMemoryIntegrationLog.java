package org.orderhub.application.integrationlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.orderhub.domain.order.RecordedWarning;

/** Warnings in a list. */
public final class InMemoryIntegrationLog implements IntegrationLog {

  private final List<RecordedWarning> warnings = new ArrayList<>();

  @Override
  public void addAll(List<RecordedWarning> added) {
    warnings.addAll(added);
  }

  @Override
  public int removeRecordedBefore(Instant time) {
    int before = warnings.size();
    warnings.removeIf(warning -> warning.recordedAt().isBefore(time));
    return before - warnings.size();
  }

  public List<RecordedWarning> all() {
    return List.copyOf(warnings);
  }
}
